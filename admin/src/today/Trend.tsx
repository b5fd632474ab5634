import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { CartesianGrid, Line, LineChart, ResponsiveContainer, XAxis, YAxis } from 'recharts';
import { DeadlineTrendDocument } from '../gql/operations.js';
import { useApi } from '../shared/api.js';
import { RowsSkeleton } from '../shared/RowsSkeleton.js';
import { AllClear, Section } from '../shared/overview/Section.js';
import { trendOf, trendPeriod } from './weeks.js';

const TICKS = [0, 25, 50, 75, 100];

/** The share of deadlines that were met in time, for the twelve weeks before this one: in words, drawn and as a table. */
export default function Trend() {
  const translate = useTranslate();
  const [table, setTable] = useState(false);
  const period = trendPeriod();
  const { data } = useApi('DeadlineTrend', DeadlineTrendDocument, { filter: period });
  const weeks = trendOf(data?.deadlineSummary ?? [], period.dueAfter);
  const known = weeks.filter(({ total }) => total > 0);
  const percent = (part: { inTime: number; total: number }) => Math.round((part.inTime / part.total) * 100);
  const all = known.reduce(
    (sum, { inTime, total }) => ({ inTime: sum.inTime + inTime, total: sum.total + total }),
    { inTime: 0, total: 0 },
  );
  const last = known.at(-1);
  const title = translate('trend.title');
  if (!data)
    return (
      <Section title={title}>
        <RowsSkeleton rows={6} />
      </Section>
    );
  if (!last)
    return (
      <Section title={title}>
        <AllClear text={translate('trend.none')} />
      </Section>
    );
  return (
    <Section title={title}>
      <Box component="p" sx={{ m: 0, mb: 1, color: 'text.secondary', fontSize: '0.9375rem' }}>
        {translate('trend.summary', { last: percent(last), week: last.week, all: percent(all) })}{' '}
        <Link
          component="button"
          type="button"
          aria-expanded={table}
          onClick={() => setTable(!table)}
          sx={asText}
        >
          {translate(table ? 'trend.as_chart' : 'trend.as_table')}
        </Link>
      </Box>
      {table ? (
        <Box component="table" aria-label={title} sx={tableLook}>
          <thead>
            <tr>
              <th scope="col">{translate('trend.week')}</th>
              <th scope="col">{translate('trend.due')}</th>
              <th scope="col">{translate('trend.in_time')}</th>
              <th scope="col">{translate('trend.share')}</th>
            </tr>
          </thead>
          <tbody>
            {weeks.map((one) => (
              <tr key={one.key}>
                <th scope="row">{one.week}</th>
                <td>{one.total}</td>
                <td>{one.inTime}</td>
                <td>{one.total > 0 ? `${percent(one)} %` : '–'}</td>
              </tr>
            ))}
          </tbody>
        </Box>
      ) : (
        <Box aria-hidden sx={{ height: 210 }}>
          <ResponsiveContainer width="100%" height="100%">
            <LineChart
              data={weeks.map((one) => ({ week: one.week, share: one.total > 0 ? percent(one) : null }))}
              margin={{ top: 8, right: 8, bottom: 0, left: -8 }}
              accessibilityLayer={false}
            >
              <CartesianGrid vertical={false} stroke="var(--ax-border-neutral-subtle)" />
              <XAxis dataKey="week" {...axis} tickMargin={6} />
              <YAxis domain={[0, 100]} ticks={TICKS} unit=" %" width={56} {...axis} />
              <Line
                dataKey="share"
                type="linear"
                stroke="var(--ax-bg-accent-strong)"
                strokeWidth={2}
                dot={{ r: 3, fill: 'var(--ax-bg-accent-strong)' }}
                connectNulls
                isAnimationActive={false}
              />
            </LineChart>
          </ResponsiveContainer>
        </Box>
      )}
    </Section>
  );
}

const axis = {
  tickLine: false,
  axisLine: false,
  tick: { fill: 'var(--ax-text-neutral-subtle)', fontSize: 14 },
} as const;
const asText = { font: 'inherit', color: 'var(--ax-text-accent-subtle)', verticalAlign: 'baseline' };
const tableLook = {
  width: 1,
  borderCollapse: 'collapse',
  fontSize: '0.9375rem',
  '& :is(th, td)': {
    height: 30,
    p: 0,
    fontWeight: 400,
    textAlign: 'right',
    borderBottom: '1px solid var(--ax-border-neutral-subtle)',
  },
  '& th:first-of-type': { textAlign: 'left' },
  '& thead th': { color: 'text.secondary', fontSize: '0.875rem' },
};
