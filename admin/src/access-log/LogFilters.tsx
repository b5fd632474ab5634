import Button from '@mui/material/Button';
import { useTranslate } from 'react-admin';
import type { AccessLogEntryFilter, Action } from '../gql/operations.js';
import { FilterBar } from '../shared/FilterBar.js';
import { FilterMenu } from '../shared/FilterMenu.js';
import { words } from '../i18n/nb.words.js';
import { PeriodFilter } from './PeriodFilter.js';
import { UnitFilter } from './UnitFilter.js';
import { useLogSearch } from './useLogSearch.js';

type Filter = AccessLogEntryFilter;
/** The words name every action of the API: the compiler holds that they do. */
const ACTIONS = Object.keys(words.enum.action) as Action[];
const READS: Action[] = ['READ', 'SUGGEST_COORDINATOR', 'MARK_READ'];
const WRITES = ACTIONS.filter((action) => !READS.includes(action));
const ROLES = Object.keys(words.enum.role);
const PURPOSES = Object.keys(words.enum.purpose);
/** Reading the log is logged too: what others did is found more easily without it. */
const NOT_AUDIT = PURPOSES.filter((purpose) => purpose !== 'AUDIT');
const RELATIONS = Object.keys(words.enum.relation);
const TYPES = Object.keys(words.resource);

/** What an auditor narrows the log by, and whom they follow. */
export function LogFilters() {
  const translate = useTranslate();
  const { filter, set, clear } = useLogSearch();
  const options = (name: string, values: string[]) =>
    values
      .map((value) => ({ value, label: capital(translate(`${name}.${value}`)) }))
      .sort((a, b) => a.label.localeCompare(b.label));
  const noAudit = String(filter.purpose) === String(NOT_AUDIT);
  const onlyWrites = String(filter.action) === String(WRITES);

  return (
    <FilterBar>
      <PeriodFilter />
      <FilterMenu
        label={translate('log.verdict')}
        choices={options('enum.verdict', ['PERMIT', 'DENY'])}
        value={filter.decision ? [filter.decision] : []}
        onChange={([decision]) => set({ decision: decision as 'PERMIT' | 'DENY' | undefined })}
      />
      <FilterMenu
        label={translate('log.action')}
        choices={options('enum.action', ACTIONS)}
        value={filter.action ?? []}
        usual={onlyWrites ? translate('log.writes') : undefined}
        onChange={(action) => set({ action: action as Action[] })}
        many
      />
      <FilterMenu
        label={translate('log.data')}
        choices={options('resource', TYPES)}
        value={filter.resourceType ?? []}
        onChange={(resourceType) => set({ resourceType })}
        many
      />
      <FilterMenu
        label={translate('log.role')}
        choices={options('enum.role', ROLES)}
        value={filter.role ?? []}
        onChange={(role) => set({ role: role as Filter['role'] })}
        many
      />
      <FilterMenu
        label={translate('log.purpose')}
        choices={options('enum.purpose', PURPOSES)}
        value={filter.purpose ?? []}
        usual={noAudit ? translate('log.without_audit') : undefined}
        onChange={(purpose) => set({ purpose: purpose as Filter['purpose'] })}
        many
      />
      <FilterMenu
        label={translate('log.relation')}
        choices={options('enum.relation', RELATIONS)}
        value={filter.relation ?? []}
        onChange={(relation) => set({ relation: relation as Filter['relation'] })}
        many
      />
      <UnitFilter value={filter.unit ?? undefined} onChange={(unit) => set({ unit })} />
      <Button
        variant="outlined"
        aria-pressed={noAudit}
        onClick={() => set({ purpose: noAudit ? [] : (NOT_AUDIT as Filter['purpose']) })}
        sx={{ fontWeight: 400, ...(noAudit && on) }}
      >
        {translate('log.without_audit')}
      </Button>
      <Button
        variant="outlined"
        aria-pressed={onlyWrites}
        onClick={() => set({ action: onlyWrites ? [] : WRITES })}
        sx={{ fontWeight: 400, ...(onlyWrites && on) }}
      >
        {translate('log.writes')}
      </Button>
      {Object.keys(filter).length > 0 && <Button onClick={clear}>{translate('list.reset')}</Button>}
    </FilterBar>
  );
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const on = { borderColor: 'var(--ax-border-accent)', backgroundColor: 'var(--ax-bg-accent-moderate)' };
