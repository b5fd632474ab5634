import { ListBase, useListContext, useTranslate } from 'react-admin';
import { CopyLink } from '../shared/CopyLink.js';
import { ListBody, saidByTheList } from '../shared/ListBody.js';
import { PageHead } from '../shared/PageHead.js';
import { Pager } from '../shared/Pager.js';
import { PathwayFilters, USUAL, isUsual } from './PathwayFilters.js';
import { PathwayTable } from './PathwayTable.js';

/** The pathways of the organisation’s patients, those under way first of all. */
export function PathwayList() {
  return (
    <ListBase
      resource="pathways"
      perPage={25}
      sort={{ field: 'createdAt', order: 'DESC' }}
      filterDefaultValues={USUAL}
      storeKey={false}
      queryOptions={saidByTheList}
    >
      <Head />
      <PathwayFilters />
      <Body />
    </ListBase>
  );
}

function Head() {
  const translate = useTranslate();
  const { total } = useListContext();
  return (
    <PageHead
      title={translate('pathway.title')}
      aside={total === undefined ? '' : translate('pathway.total', total)}
    >
      <CopyLink />
    </PageHead>
  );
}

function Body() {
  const { filterValues, setFilters } = useListContext();
  return (
    <>
      <ListBody words="pathway" filtered={!isUsual(filterValues)} onReset={() => setFilters(USUAL)}>
        <PathwayTable />
      </ListBody>
      <Pager />
    </>
  );
}
