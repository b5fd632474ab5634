import { XMarkIcon } from '@navikt/aksel-icons';
import Button from '@mui/material/Button';
import { useTranslate } from 'react-admin';
import { dayOfStart, startOfDay } from '../../shared/days.js';
import type { AccessFindingFilter, FindingRowFragment } from '../../gql/operations.js';
import { useMe } from '../../providers/me.js';
import { DayField } from '../../shared/DayField.js';
import { FilterBar } from '../../shared/FilterBar.js';
import { FilterMenu } from '../../shared/FilterMenu.js';
import { useFilter } from '../../shared/useFilter.js';
import { KINDS, OUTCOMES, STATUSES, TO_DO } from './states.js';

type Filter = AccessFindingFilter;

/** What one narrows the findings by; all of it stands in the address, and nobody's name. */
export function FindingFilters() {
  const translate = useTranslate();
  const { data: me } = useMe();
  const { filter, set, setFilters, rows } = useFilter<Filter, FindingRowFragment>();
  const enums = (name: string, values: readonly string[]) =>
    values.map((value) => ({ value, label: translate(`enum.${name}.${value}`) }));
  const usual = String(filter.status) === String(TO_DO);
  const person = rows.find((row) => row.person?.id === filter.person)?.person?.name;
  return (
    <FilterBar>
      <FilterMenu
        label={translate('finding.status')}
        choices={enums('finding', STATUSES)}
        value={filter.status ?? []}
        usual={usual ? translate('finding.usual') : undefined}
        onChange={(status) => set({ status: status as Filter['status'] })}
        many
      />
      <FilterMenu
        label={translate('finding.kind')}
        choices={enums('findingKind', KINDS)}
        value={filter.kind ?? []}
        onChange={(kind) => set({ kind: kind as Filter['kind'] })}
        many
      />
      <FilterMenu
        label={translate('finding.outcome')}
        choices={enums('findingOutcome', OUTCOMES)}
        value={filter.outcome ?? []}
        onChange={(outcome) => set({ outcome: outcome as Filter['outcome'] })}
        many
      />
      <FilterMenu
        label={translate('finding.taken_by')}
        choices={me ? [{ value: me.person.id, label: translate('finding.me') }] : []}
        value={filter.takenBy ? [filter.takenBy] : []}
        onChange={([takenBy]) => set({ takenBy })}
      />
      <Button
        variant="outlined"
        aria-pressed={filter.overdue === true}
        onClick={() => set({ overdue: filter.overdue ? undefined : true })}
        sx={{ fontWeight: 400, ...(filter.overdue && on) }}
      >
        {translate('finding.overdue')}
      </Button>
      <DayField
        label={translate('log.from')}
        value={dayOfStart(filter.from)}
        onChange={(day) => set({ from: startOfDay(day) })}
      />
      <DayField
        label={translate('log.to')}
        value={dayOfStart(filter.to, -1)}
        onChange={(day) => set({ to: startOfDay(day, 1) })}
      />
      {filter.person && (
        <Button
          variant="contained"
          endIcon={<XMarkIcon aria-hidden fontSize={18} />}
          onClick={() => set({ person: undefined })}
        >
          {person ? translate('log.following_person', { name: person }) : translate('log.following_one')}
        </Button>
      )}
      {filter.pseudonym && (
        <Button
          variant="contained"
          endIcon={<XMarkIcon aria-hidden fontSize={18} />}
          onClick={() => set({ pseudonym: undefined })}
        >
          {translate('log.following_patient', { pseudonym: filter.pseudonym })}
        </Button>
      )}
      {(!usual || Object.keys(filter).length > 1) && (
        <Button onClick={() => setFilters({ status: TO_DO })}>{translate('list.reset')}</Button>
      )}
    </FilterBar>
  );
}

const on = { borderColor: 'var(--ax-border-accent)', backgroundColor: 'var(--ax-bg-accent-moderate)' };
