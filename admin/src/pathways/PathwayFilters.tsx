import Button from '@mui/material/Button';
import { useTranslate } from 'react-admin';
import type { Area, PathwayFilter, PathwayRowFragment, PathwayStatus, Phase } from '../gql/operations.js';
import { FilterBar } from '../shared/FilterBar.js';
import { FilterMenu } from '../shared/FilterMenu.js';
import { OnePatient } from '../shared/OnePatient.js';
import { useFilter } from '../shared/useFilter.js';
import { ListViews } from '../shared/views/ListViews.js';

const STATUSES: PathwayStatus[] = ['REFERRED', 'ACTIVE', 'ENDED', 'TRANSFERRED', 'NOT_GRANTED'];
const AREAS: Area[] = ['ADULT', 'CHILD', 'ADDICTION'];
const PHASES: Phase[] = [
  'REFERRAL',
  'ASSESSMENT_OF_REFERRAL',
  'ASSESSMENT',
  'EXTENDED_ASSESSMENT',
  'TREATMENT',
  'DETOX',
  'FOLLOW_UP',
];

/** What one sees unless one asks for something else: what is under way. */
export const USUAL: PathwayFilter = { status: ['REFERRED', 'ACTIVE'] };
export const isUsual = (filter: PathwayFilter): boolean => JSON.stringify(filter) === JSON.stringify(USUAL);

/** What one can narrow the list by; it stands in the address. */
export function PathwayFilters() {
  const translate = useTranslate();
  const { filter, set, setFilters, rows } = useFilter<PathwayFilter, PathwayRowFragment>();
  const words = (name: string, values: readonly string[]) =>
    values.map((value) => ({ value, label: translate(`enum.${name}.${value}`) }));
  return (
    <FilterBar views={<ListViews resource="PATHWAYS" />}>
      <FilterMenu
        label={translate('pathway.status')}
        choices={words('pathway', STATUSES)}
        value={filter.status ?? []}
        usual={String(filter.status) === String(USUAL.status) ? translate('pathway.under_way') : undefined}
        onChange={(status) => set({ status: status as PathwayStatus[] })}
        many
      />
      <FilterMenu
        label={translate('pathway.phase')}
        choices={words('phase', PHASES)}
        value={filter.phase ?? []}
        onChange={(phase) => set({ phase: phase as Phase[] })}
        many
      />
      <FilterMenu
        label={translate('pathway.area')}
        choices={words('area', AREAS)}
        value={filter.area ?? []}
        onChange={(area) => set({ area: area as Area[] })}
        many
      />
      <OnePatient id={filter.patient} rows={rows} onAll={() => set({ patient: null })} />
      {!isUsual(filter) && <Button onClick={() => setFilters(USUAL)}>{translate('list.reset')}</Button>}
    </FilterBar>
  );
}
