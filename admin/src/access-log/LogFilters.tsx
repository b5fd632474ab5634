import { XMarkIcon } from '@navikt/aksel-icons';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useListContext, useTranslate } from 'react-admin';
import type { AccessLogQuery, Action, Role } from '../gql/operations.js';
import { DayField } from '../shared/DayField.js';
import { FilterBar } from '../shared/FilterBar.js';
import { FilterMenu } from '../shared/FilterMenu.js';
import { words } from '../i18n/nb.words.js';
import { shortPseudonym } from './pseudonym.js';
import { startOfDay, dayOfStart } from './days.js';
import { useLogFilter } from './useLogFilter.js';

type Entry = AccessLogQuery['accessLog']['nodes'][number];
/** The words name every action of the API: the compiler holds that they do. */
const ACTIONS = Object.keys(words.enum.action) as Action[];
const READS: Action[] = ['READ', 'SUGGEST_COORDINATOR', 'MARK_READ'];
const WRITES = ACTIONS.filter((action) => !READS.includes(action));
const ROLES = Object.keys(words.enum.role);
const PURPOSES = Object.keys(words.enum.purpose);
const TYPES = Object.keys(words.resource);

/** What an auditor narrows the log by, and whom they follow. */
export function LogFilters() {
  const translate = useTranslate();
  const { filter, set, clear } = useLogFilter();
  const options = (name: string, values: string[]) =>
    values
      .map((value) => ({ value, label: capital(translate(`${name}.${value}`)) }))
      .sort((a, b) => a.label.localeCompare(b.label));
  const onlyWrites = String(filter.action) === String(WRITES);

  return (
    <>
      <FilterBar>
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
          onChange={(role) => set({ role: role as Role[] })}
          many
        />
        <FilterMenu
          label={translate('log.purpose')}
          choices={options('enum.purpose', PURPOSES)}
          value={filter.purpose ?? []}
          onChange={(purpose) => set({ purpose: purpose as typeof filter.purpose })}
          many
        />
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
      <Following />
    </>
  );
}

/** Whom or what one follows, each with a way to let go. */
function Following() {
  const translate = useTranslate();
  const { filter, set } = useLogFilter();
  const { data = [] } = useListContext<Entry>();
  const person = data.find(({ actor }) => actor?.id === filter.actor)?.actor?.name;
  const followed = [
    filter.pseudonym && {
      key: 'pseudonym',
      text: translate('log.following_patient', { pseudonym: shortPseudonym(filter.pseudonym) }),
    },
    filter.actor && {
      key: 'actor',
      text: person ? translate('log.following_person', { name: person }) : translate('log.following_one'),
    },
    filter.requestId && { key: 'requestId', text: translate('log.following_request') },
  ].filter((one) => !!one);
  if (followed.length === 0) return null;
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mb: 1 }}>
      {followed.map(({ key, text }) => (
        <Button
          key={key}
          variant="contained"
          endIcon={<XMarkIcon aria-hidden fontSize={18} />}
          aria-label={`${text}: ${translate('log.stop')}`}
          onClick={() => set({ [key]: undefined })}
        >
          {text}
        </Button>
      ))}
    </Box>
  );
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const on = { borderColor: 'var(--ax-border-accent)', backgroundColor: 'var(--ax-bg-accent-moderate)' };
