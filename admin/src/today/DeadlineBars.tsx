import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import { LinkBase, useTranslate } from 'react-admin';
import type { DeadlineStatus, TodayQuery } from '../gql/operations';
import { AllClear, Lines, line, Section } from './Section';

type Summary = TodayQuery['deadlineSummary'][number];
const MOST = 6;

const listOf = (status: DeadlineStatus[], unit?: string) =>
  `/deadlines?filter=${encodeURIComponent(JSON.stringify({ status, ...(unit ? { unit } : {}) }))}`;

/** What is overdue or due within a week, by unit; each number opens the list behind it. */
export function DeadlineBars({ summary }: { summary: Summary[] }) {
  const translate = useTranslate();
  const pressing = summary
    .filter(({ overdue, dueSoon }) => overdue + dueSoon > 0)
    .sort((a, b) => b.overdue - a.overdue || b.dueSoon - a.dueSoon);
  const longest = Math.max(1, ...pressing.map(({ overdue, dueSoon }) => overdue + dueSoon));
  return (
    <Section
      title={translate('today.deadlines')}
      more={{ to: '/deadlines', label: translate('today.see_deadlines') }}
    >
      {pressing.length === 0 ? (
        <AllClear text={translate('today.no_deadlines_text')} />
      ) : (
        <Lines label={translate('today.deadlines')}>
          {pressing.slice(0, MOST).map((row) => (
            <UnitLine key={row.key} row={row} longest={longest} />
          ))}
        </Lines>
      )}
    </Section>
  );
}

function UnitLine({ row, longest }: { row: Summary; longest: number }) {
  const translate = useTranslate();
  const { key, label, overdue, dueSoon } = row;
  const part = (count: number, tone: string) => (
    <Box
      component="span"
      sx={{ width: `${(count / longest) * 100}%`, backgroundColor: `var(--ax-bg-${tone}-strong)` }}
    />
  );
  return (
    <Box component="li" sx={{ ...line, flexWrap: { xs: 'wrap', sm: 'nowrap' } }}>
      <Box
        component="span"
        title={label ?? ''}
        sx={{
          flex: '1 1 150px',
          minWidth: 0,
          overflow: 'hidden',
          textOverflow: 'ellipsis',
          whiteSpace: 'nowrap',
        }}
      >
        {label}
      </Box>
      <Box
        aria-hidden
        sx={{ display: 'flex', flex: '0 0 110px', height: 8, borderRadius: 0.5, overflow: 'hidden' }}
      >
        {part(overdue, 'danger')}
        {part(dueSoon, 'warning')}
      </Box>
      <Box component="span" sx={{ flex: '0 0 auto', display: 'flex', gap: 1.5, whiteSpace: 'nowrap' }}>
        <Count
          to={listOf(['OVERDUE'], key)}
          count={overdue}
          tone="danger"
          text={translate('today.overdue_total', overdue)}
          unit={label}
        />
        <Count
          to={listOf(['DUE_SOON'], key)}
          count={dueSoon}
          tone="warning"
          text={translate('today.soon_total', dueSoon)}
          unit={label}
        />
      </Box>
    </Box>
  );
}

interface CountProps {
  to: string;
  count: number;
  tone: string;
  text: string;
  unit: string | null | undefined;
}

function Count({ to, count, tone, text, unit }: CountProps) {
  const width = { minWidth: 104, textAlign: 'right' };
  if (count === 0)
    return (
      <Box component="span" sx={{ ...width, color: 'text.secondary' }}>
        {text}
      </Box>
    );
  return (
    <Link
      component={LinkBase}
      to={to}
      aria-label={`${unit ?? ''}: ${text}`}
      sx={{ ...width, color: `var(--ax-text-${tone}-subtle)`, fontWeight: 600 }}
    >
      {text}
    </Link>
  );
}
