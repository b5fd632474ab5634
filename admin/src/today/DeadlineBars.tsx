import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import { LinkBase, useTranslate } from 'react-admin';
import type { DeadlineStatus, TodayQuery } from '../gql/operations.js';
import { AllClear, Section } from './Section.js';

type Summary = TodayQuery['deadlineSummary'][number];
const MOST = 6;

const listOf = (status: DeadlineStatus, unit: string) =>
  `/deadlines?filter=${encodeURIComponent(JSON.stringify({ status: [status], unit }))}`;

/** What is overdue or due within a week, by unit; each number opens the list behind it. */
export function DeadlineBars({ summary }: { summary: Summary[] }) {
  const translate = useTranslate();
  const pressing = summary
    .filter(({ overdue, dueSoon, label }) => label && overdue + dueSoon > 0)
    .sort((a, b) => b.overdue - a.overdue || b.dueSoon - a.dueSoon);
  const longest = Math.max(1, ...pressing.map(({ overdue, dueSoon }) => overdue + dueSoon));
  const title = translate('today.deadlines');
  return (
    <Section title={title} more={{ to: '/deadlines', label: translate('today.see_deadlines') }}>
      {pressing.length === 0 ? (
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
            {pressing.slice(0, MOST).map((row) => (
              <UnitRow key={row.key} row={row} longest={longest} />
            ))}
          </tbody>
        </Box>
      )}
    </Section>
  );
}

function UnitRow({ row, longest }: { row: Summary; longest: number }) {
  const translate = useTranslate();
  const { key, label, overdue, dueSoon } = row;
  const part = (count: number, tone: string) => (
    <Box
      component="span"
      sx={{ width: `${(count / longest) * 100}%`, backgroundColor: `var(--ax-bg-${tone}-strong)` }}
    />
  );
  return (
    <tr>
      <th scope="row" title={label ?? ''}>
        {label}
      </th>
      <td aria-hidden>
        <Box sx={{ display: 'flex', height: 8, borderRadius: 0.5, overflow: 'hidden' }}>
          {part(overdue, 'danger')}
          {part(dueSoon, 'warning')}
        </Box>
      </td>
      <Count
        to={listOf('OVERDUE', key)}
        count={overdue}
        tone="danger"
        says={`${label ?? ''}: ${translate('today.overdue_total', overdue)}`}
      />
      <Count
        to={listOf('DUE_SOON', key)}
        count={dueSoon}
        tone="warning"
        says={`${label ?? ''}: ${translate('today.soon_total', dueSoon)}`}
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
