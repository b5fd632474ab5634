import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import { LinkBase, useTranslate } from 'react-admin';
import type { DeadlineFilter, SummaryRowFragment } from '../../gql/operations.js';
import { dayFromToday } from '../dates.js';
import { AllClear, Section } from './Section.js';

const MOST = 5;
/** Seven days from today are still within the week. */
export const soonBefore = (): string => dayFromToday(8);

const listOf = (filter: DeadlineFilter) => `/deadlines?filter=${encodeURIComponent(JSON.stringify(filter))}`;

interface UnitCount {
  key: string;
  label: string;
  overdue: number;
  soon: number;
}

/** Two counts as one row for each unit, the most pressing first. */
function pressing(late: SummaryRowFragment[], soon: SummaryRowFragment[]): UnitCount[] {
  const units = new Map<string, UnitCount>();
  const unit = ({ key, label }: SummaryRowFragment) => {
    const found = units.get(key) ?? { key, label: label ?? '', overdue: 0, soon: 0 };
    units.set(key, found);
    return found;
  };
  for (const row of late) unit(row).overdue += row.overdue;
  for (const row of soon) unit(row).soon += row.dueSoon + row.upcoming;
  return [...units.values()]
    .filter(({ label, overdue, soon }) => label !== '' && overdue + soon > 0)
    .sort((a, b) => b.overdue - a.overdue || b.soon - a.soon);
}

interface DeadlineBarsProps {
  late: SummaryRowFragment[];
  soon: SummaryRowFragment[];
}

/** What is overdue or due within a week, by unit; each number opens the list behind it. */
export function DeadlineBars({ late, soon }: DeadlineBarsProps) {
  const translate = useTranslate();
  const rows = pressing(late, soon);
  const longest = Math.max(1, ...rows.map((row) => row.overdue + row.soon));
  const title = translate('today.deadlines');
  return (
    <Section title={title} more={{ to: '/deadlines', label: translate('today.see_deadlines') }}>
      {rows.length === 0 ? (
        <AllClear text={translate('today.no_deadlines_text')} />
      ) : (
        <Box component="table" aria-label={title} sx={table}>
          <thead>
            <tr>
              <th scope="col">{translate('today.unit')}</th>
              <Box component="td" sx={{ width: 72 }} />
              <th scope="col">{translate('enum.status.OVERDUE')}</th>
              <th scope="col">{translate('today.within_week')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, MOST).map((row) => (
              <UnitRow key={row.key} row={row} longest={longest} />
            ))}
          </tbody>
        </Box>
      )}
    </Section>
  );
}

function UnitRow({ row, longest }: { row: UnitCount; longest: number }) {
  const translate = useTranslate();
  const { key, label, overdue, soon } = row;
  const part = (count: number, tone: string) => (
    <Box
      component="span"
      sx={{ width: `${(count / longest) * 100}%`, backgroundColor: `var(--ax-bg-${tone}-strong)` }}
    />
  );
  return (
    <tr>
      <th scope="row" title={label}>
        {label}
      </th>
      <td aria-hidden>
        <Box sx={{ display: 'flex', height: 8, borderRadius: 0.5, overflow: 'hidden' }}>
          {part(overdue, 'danger')}
          {part(soon, 'warning')}
        </Box>
      </td>
      <Count
        to={listOf({ status: ['OVERDUE'], unit: key })}
        count={overdue}
        tone="danger"
        says={`${label}: ${translate('today.overdue_total', overdue)}`}
      />
      <Count
        to={listOf({ status: ['DUE_SOON', 'UPCOMING'], unit: key, dueBefore: soonBefore() })}
        count={soon}
        tone="warning"
        says={`${label}: ${translate('today.soon_total', soon)}`}
      />
    </tr>
  );
}

interface CountProps {
  to: string;
  count: number;
  tone: string;
  says: string;
}

function Count({ to, count, tone, says }: CountProps) {
  return (
    <td>
      {count === 0 ? (
        '0'
      ) : (
        <Link
          component={LinkBase}
          to={to}
          aria-label={says}
          sx={{ px: 1, py: 0.5, color: `var(--ax-text-${tone}-subtle)`, fontWeight: 600 }}
        >
          {count}
        </Link>
      )}
    </td>
  );
}

const table = {
  width: 1,
  borderCollapse: 'collapse',
  fontSize: '0.9375rem',
  '& th, & td': {
    p: 0,
    height: 36,
    fontWeight: 400,
    borderBottom: '1px solid var(--ax-border-neutral-subtle)',
  },
  '& thead :is(th, td)': { height: 28, fontSize: '0.875rem', color: 'text.secondary' },
  '& th:first-of-type': { textAlign: 'left', pr: 1.5, overflow: 'hidden', textOverflow: 'ellipsis' },
  '& tbody td:nth-of-type(n + 2), & thead th:nth-of-type(n + 2)': {
    textAlign: 'right',
    width: 92,
    whiteSpace: 'nowrap',
  },
};
