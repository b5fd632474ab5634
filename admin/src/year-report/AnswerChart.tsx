import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import { Bar, BarChart, CartesianGrid, LabelList, ResponsiveContainer, XAxis, YAxis } from 'recharts';
import type { YearReportTableFragment } from '../gql/operations.js';
import { AllClear, Section } from '../shared/overview/Section.js';

const axis = {
  tickLine: false,
  axisLine: false,
  tick: { fill: 'var(--ax-text-neutral-subtle)', fontSize: 14 },
} as const;

/** How coordinators answered, all services together; the table beside it says the same, and more. */
export function AnswerChart({ table }: { table: YearReportTableFragment }) {
  const translate = useTranslate();
  const title = translate('yearReport.chart');
  const bars = table.columns.map(({ label }, i) => ({
    label,
    count: table.total?.figures[i]?.count ?? null,
  }));
  const known = bars.filter(({ count }) => count !== null);
  if (!known.length)
    return (
      <Section title={title}>
        <AllClear text={translate('yearReport.note')} />
      </Section>
    );
  return (
    <Section title={title}>
      <Box aria-hidden sx={{ height: 40 + known.length * 44 }}>
        <ResponsiveContainer width="100%" height="100%">
          <BarChart
            data={known}
            layout="vertical"
            margin={{ top: 0, right: 36, bottom: 0, left: 0 }}
            accessibilityLayer={false}
          >
            <CartesianGrid horizontal={false} stroke="var(--ax-border-neutral-subtle)" />
            <XAxis type="number" allowDecimals={false} {...axis} />
            <YAxis type="category" dataKey="label" width={120} {...axis} />
            <Bar dataKey="count" fill="var(--ax-bg-accent-strong)" barSize={20} isAnimationActive={false}>
              <LabelList dataKey="count" position="right" fill="var(--ax-text-neutral)" fontSize={14} />
            </Bar>
          </BarChart>
        </ResponsiveContainer>
      </Box>
    </Section>
  );
}
