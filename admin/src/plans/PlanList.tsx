import Button from '@mui/material/Button';
import { ListBase, useListContext, useTranslate } from 'react-admin';
import type { PlanFilter, PlanKind, PlanRowFragment, PlanStatus } from '../gql/operations.js';
import { FilterBar } from '../shared/FilterBar.js';
import { FilterMenu } from '../shared/FilterMenu.js';
import { ListBody, saidByTheList } from '../shared/ListBody.js';
import { OnePatient } from '../shared/OnePatient.js';
import { PageHead } from '../shared/PageHead.js';
import { Pager } from '../shared/Pager.js';
import { Purpose } from '../shared/Purpose.js';
import { useFilter } from '../shared/useFilter.js';
import { ListViews } from '../shared/views/ListViews.js';
import { PlanTable } from './PlanTable.js';
import { STATUSES } from './PlanTag.js';

const USUAL: PlanFilter = { status: ['OFFERED', 'DRAFT', 'ACTIVE'] };
const KINDS: readonly PlanKind[] = ['INDIVIDUAL', 'TREATMENT', 'CRISIS', 'FOLLOW_UP'];
const isUsual = (filter: PlanFilter) => JSON.stringify(filter) === JSON.stringify(USUAL);

/** The plans of those one follows, the newest first. */
export function PlanList() {
  return (
    <ListBase
      resource="plans"
      perPage={25}
      sort={{ field: 'createdAt', order: 'DESC' }}
      filterDefaultValues={USUAL}
      storeKey={false}
      queryOptions={saidByTheList}
    >
      <Whole />
    </ListBase>
  );
}

function Whole() {
  const translate = useTranslate();
  const { total } = useListContext();
  const { filter, setFilters } = useFilter<PlanFilter, PlanRowFragment>();
  return (
    <>
      <PageHead
        title={translate('plan.title')}
        aside={total === undefined ? '' : translate('plan.total', total)}
      />
      <Purpose text={translate('plan.purpose')} />
      <Filters />
      <ListBody words="plan" filtered={!isUsual(filter)} onReset={() => setFilters(USUAL)}>
        <PlanTable />
      </ListBody>
      <Pager />
    </>
  );
}

function Filters() {
  const translate = useTranslate();
  const { filter, set, setFilters, rows } = useFilter<PlanFilter, PlanRowFragment>();
  return (
    <FilterBar views={<ListViews resource="PLANS" />}>
      <FilterMenu
        label={translate('plan.status')}
        choices={STATUSES.map((value) => ({ value, label: translate(`enum.planStatus.${value}`) }))}
        value={filter.status ?? []}
        usual={String(filter.status) === String(USUAL.status) ? translate('plan.standing') : undefined}
        onChange={(status) => set({ status: status as PlanStatus[] })}
        many
      />
      <FilterMenu
        label={translate('plan.kind')}
        choices={KINDS.map((value) => ({ value, label: translate(`day.plan.${value}`) }))}
        value={filter.kind ?? []}
        onChange={(kind) => set({ kind: kind as PlanKind[] })}
        many
      />
      <OnePatient id={filter.patient} rows={rows} onAll={() => set({ patient: null })} />
      {!isUsual(filter) && <Button onClick={() => setFilters(USUAL)}>{translate('list.reset')}</Button>}
    </FilterBar>
  );
}
