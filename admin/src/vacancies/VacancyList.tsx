import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { ListBase, useListContext, useTranslate } from 'react-admin';
import type { VacancyFilter, VacancyRowFragment } from '../gql/operations.js';
import { OtherWays } from '../shared/assign/OtherWays.js';
import { SuggestionList } from '../shared/assign/SuggestionList.js';
import { VacancyFacts } from '../shared/assign/VacancyFacts.js';
import { useDates } from '../shared/dates.js';
import { FilterMenu } from '../shared/FilterMenu.js';
import { ListBody, saidByTheList } from '../shared/ListBody.js';
import { Pager } from '../shared/Pager.js';
import { PatientName } from '../shared/PatientName.js';
import { ListViews } from '../shared/views/ListViews.js';
import { InboxHead } from './InboxHead.js';
import { JustAssigned } from './JustAssigned.js';
import { PickList } from './PickList.js';
import { TwoPanes } from './TwoPanes.js';
import { useChosen } from './useChosen.js';

/** Ledige: patients for whom nobody answers, oldest first, and who could. */
export default function VacancyList() {
  return (
    <ListBase
      resource="vacancies"
      perPage={25}
      sort={{ field: 'since', order: 'ASC' }}
      storeKey={false}
      queryOptions={saidByTheList}
    >
      <InboxHead />
      <Body />
    </ListBase>
  );
}

function Body() {
  const translate = useTranslate();
  const { data = [], filterValues, setFilters } = useListContext<VacancyRowFragment>();
  const { chosen, choose, isNamed } = useChosen(data);
  const filtered = Object.keys(filterValues as object).length > 0;
  const list = (
    <>
      <Filters />
      <ListBody words="inbox" filtered={filtered} onReset={() => setFilters({})}>
        <PickList
          label={translate('inbox.vacancies_tab')}
          rows={data}
          chosen={chosen}
          onChoose={choose}
          aside={184}
        >
          {(vacancy) => <VacancyItem vacancy={vacancy} />}
        </PickList>
      </ListBody>
      <Pager />
      <JustAssigned />
    </>
  );
  const detail = chosen && (
    <Box key={chosen.id}>
      <Typography variant="h2" sx={{ pr: 5, mb: 1 }}>
        <PatientName patient={chosen.patient} />
      </Typography>
      <VacancyFacts vacancy={chosen} />
      <Typography variant="h3" component="h3" sx={{ mt: 2.5, mb: 0.75 }}>
        {translate('assign.title')}
      </Typography>
      <SuggestionList vacancy={chosen} />
      <OtherWays vacancy={chosen} />
    </Box>
  );
  return (
    <TwoPanes
      list={list}
      detail={detail}
      label={translate('assign.title')}
      chosen={isNamed}
      onClose={() => choose(undefined)}
    />
  );
}

function VacancyItem({ vacancy }: { vacancy: VacancyRowFragment }) {
  const translate = useTranslate();
  const dates = useDates();
  const { patient, kind, side, since, nextDeadline } = vacancy;
  return (
    <>
      <PatientName patient={patient} />
      <span>
        {kind && translate(`enum.kind.${kind}`)}
        <Box component="span" sx={{ color: 'text.secondary' }}>
          {side && `, ${translate(`enum.side.${side}`).toLowerCase()}`}
        </Box>
      </span>
      <Box
        component="span"
        sx={{ textAlign: { md: 'right' }, color: 'text.secondary', whiteSpace: 'nowrap' }}
      >
        {since && dates.waited(since)}
        {nextDeadline?.status === 'OVERDUE' && (
          <Box component="span" sx={{ color: 'var(--ax-text-danger-subtle)', fontWeight: 600, ml: 1 }}>
            {translate('enum.status.OVERDUE')}
          </Box>
        )}
      </Box>
    </>
  );
}

function Filters() {
  const translate = useTranslate();
  const { filterValues, setFilters } = useListContext();
  const filter = filterValues as VacancyFilter;
  const kinds = ['COORDINATOR', 'CHILD_COORDINATOR'].map((value) => ({
    value,
    label: translate(`enum.kind.${value}`),
  }));
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mb: 1 }}>
      <ListViews resource="VACANCIES" />
      <FilterMenu
        label={translate('inbox.missing')}
        choices={kinds}
        value={filter.kind ?? []}
        onChange={(kind) =>
          setFilters(kind.length > 0 ? { ...filter, kind } : { ...filter, kind: undefined })
        }
        many
      />
    </Box>
  );
}
