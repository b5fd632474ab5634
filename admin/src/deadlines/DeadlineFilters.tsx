import Button from '@mui/material/Button';
import { useTranslate } from 'react-admin';
import { DeadlineFacetsDocument, type DeadlineFilter, type DeadlineRowFragment } from '../gql/operations.js';
import { useApi } from '../shared/api.js';
import { DayField } from '../shared/DayField.js';
import { FilterBar } from '../shared/FilterBar.js';
import { FilterMenu } from '../shared/FilterMenu.js';
import { DEADLINE_KINDS, useKindLabel } from '../shared/kinds.js';
import { OnePatient } from '../shared/OnePatient.js';
import { Search } from '../shared/Search.js';
import { useFilter } from '../shared/useFilter.js';
import { ListViews } from '../shared/views/ListViews.js';
import { FORCES, OPEN, STATUSES } from './states.js';

const SIDES = ['MUNICIPAL', 'SPECIALIST'];
const asList = (value: string | null | undefined) => (value ? [value] : []);

/** What one can narrow the list by; all of it but a name stands in the address. */
export function DeadlineFilters({ onSearch }: { onSearch: (text: string | undefined) => void }) {
  const translate = useTranslate();
  const kindLabel = useKindLabel();
  const { filter: filters, set, setFilters, rows } = useFilter<DeadlineFilter, DeadlineRowFragment>();
  const { data } = useApi('DeadlineFacets', DeadlineFacetsDocument, { filter: {} });

  const enums = (name: string, values: readonly string[]) =>
    values.map((value) => ({ value, label: translate(`enum.${name}.${value}`) }));
  const units = (data?.deadlineSummary ?? []).flatMap(({ key, label, overdue, dueSoon, upcoming }) =>
    // What has no name is no unit: NONE, or HIDDEN from the caller.
    label ? [{ value: key, label, count: overdue + dueSoon + upcoming }] : [],
  );
  const kinds = DEADLINE_KINDS.map((value) => ({ value, label: kindLabel(value) })).sort((a, b) =>
    a.label.localeCompare(b.label),
  );
  const changed =
    Object.keys(filters).some((key) => key !== 'status') || String(filters.status) !== String(OPEN);

  return (
    <FilterBar
      search={<Search label={translate('list.search_patient')} onSearch={onSearch} />}
      views={<ListViews resource="DEADLINES" />}
    >
      <FilterMenu
        label={translate('deadlines.status')}
        choices={enums('status', STATUSES)}
        value={filters.status ?? []}
        usual={String(filters.status) === String(OPEN) ? translate('deadlines.open') : undefined}
        onChange={(status) => set({ status: status as DeadlineFilter['status'] })}
        many
      />
      <FilterMenu
        label={translate('deadlines.unit')}
        choices={units}
        value={asList(filters.unit)}
        onChange={([unit]) => set({ unit })}
      />
      <FilterMenu
        label={translate('deadlines.force')}
        choices={enums('force', FORCES)}
        value={filters.force ?? []}
        onChange={(force) => set({ force: force as DeadlineFilter['force'] })}
        many
      />
      <FilterMenu
        label={translate('deadlines.side')}
        choices={enums('side', SIDES)}
        value={asList(filters.side)}
        onChange={([side]) => set({ side: side as DeadlineFilter['side'] })}
      />
      <FilterMenu
        label={translate('deadlines.kind')}
        choices={kinds}
        value={filters.kind ?? []}
        onChange={(kind) => set({ kind })}
        many
      />
      <DayField
        label={translate('deadlines.due_before')}
        value={filters.dueBefore ?? undefined}
        onChange={(dueBefore) => set({ dueBefore })}
      />
      <OnePatient id={filters.patient} rows={rows} onAll={() => set({ patient: undefined })} />
      {changed && <Button onClick={() => setFilters({ status: OPEN })}>{translate('list.reset')}</Button>}
    </FilterBar>
  );
}
