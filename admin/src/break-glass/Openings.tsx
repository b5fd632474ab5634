import { ListBase, useListContext, useTranslate } from 'react-admin';
import type { BreakGlassFilter } from '../gql/operations.js';
import { FilterBar } from '../shared/FilterBar.js';
import { FilterMenu } from '../shared/FilterMenu.js';
import { ListBody, saidByTheList } from '../shared/ListBody.js';
import { PageHead } from '../shared/PageHead.js';
import { Pager } from '../shared/Pager.js';
import { OpeningCards } from './OpeningCards.js';

const WAITING: BreakGlassFilter = { reviewed: false };
const WHICH: Record<string, BreakGlassFilter> = {
  WAITING,
  OVERDUE: { overdue: true },
  REVIEWED: { reviewed: true },
};
const nameOf = (filter: BreakGlassFilter) =>
  Object.keys(WHICH).find((name) => JSON.stringify(WHICH[name]) === JSON.stringify(filter));

/** Nødrett: whoever opened a record in an emergency, and whether that was reviewed; those that wait, soonest first. */
export default function Openings() {
  return (
    <ListBase
      resource="breakGlasses"
      perPage={25}
      sort={{ field: 'reviewDueAt', order: 'ASC' }}
      filterDefaultValues={WAITING}
      storeKey={false}
      queryOptions={saidByTheList}
    >
      <Head />
      <Body />
    </ListBase>
  );
}

function Head() {
  const translate = useTranslate();
  const { total, filterValues, setFilters } = useListContext();
  const name = nameOf(filterValues as BreakGlassFilter);
  return (
    <>
      <PageHead
        title={translate('opening.title')}
        aside={total === undefined ? '' : translate('opening.total', total)}
      />
      <FilterBar>
        <FilterMenu
          label={translate('opening.which')}
          choices={Object.keys(WHICH).map((value) => ({ value, label: translate(`opening.${value}`) }))}
          value={name ? [name] : []}
          usual={name === 'WAITING' ? translate('opening.WAITING') : undefined}
          onChange={([value]) => setFilters((value && WHICH[value]) ?? {})}
        />
      </FilterBar>
    </>
  );
}

function Body() {
  const { filterValues, setFilters } = useListContext();
  return (
    <>
      <ListBody
        words="opening"
        filtered={nameOf(filterValues as BreakGlassFilter) !== 'WAITING'}
        onReset={() => setFilters(WAITING)}
      >
        <OpeningCards />
      </ListBody>
      <Pager />
    </>
  );
}
