import { useLocaleState, useTranslate } from 'react-admin';
import {
  Bar,
  BarChart,
  CartesianGrid,
  LabelList,
  ReferenceLine,
  ResponsiveContainer,
  XAxis,
  YAxis,
} from 'recharts';
import { ChartSection } from './ChartSection.js';
import { CellTable, type CellTableProps } from './CellTable.js';
import { axis, cut, ink } from './look.js';
import { ranked, type Measure } from './measure.js';
import { useFigures } from './useFigures.js';

/** More bars than this are read in the table. */
const MOST = 25;

interface RankedBarsProps extends CellTableProps {
  measure: Measure;
  target: number | null;
}

/** Units, municipalities, pathways beside each other, the highest first. */
export function RankedBars({ measure, target, ...table }: RankedBarsProps) {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const figures = useFigures();
  const all = ranked(table.cells, measure, locale);
  const bars = all.slice(0, MOST).map((each) => ({
    name: cut(each.name),
    value: each.value,
    said: figures.value(each.value, measure),
  }));
  const [first] = all;
  const last = all.at(-1);
  const hidden = table.cells.filter((cell) => cell.hidden).length;
  const text = [
    first && last && all.length > 1
      ? translate('statistics.ranked_text', {
          first: first.name,
          high: figures.value(first.value, measure),
          last: last.name,
          low: figures.value(last.value, measure),
        })
      : first
        ? `${first.name}: ${figures.value(first.value, measure)}.`
        : translate('statistics.nothing_shown'),
    hidden > 0 && translate('statistics.some_hidden', { smart_count: hidden }),
    all.length > MOST && translate('statistics.first_only', { count: MOST }),
  ]
    .filter(Boolean)
    .join(' ');
  return (
    <ChartSection
      title={translate(`statistics.ranked_${table.by}`)}
      text={text}
      empty={table.cells.length === 0}
      height={Math.max(120, 44 + bars.length * 32)}
      chart={
        bars.length > 0 && (
          <ResponsiveContainer width="100%" height="100%">
            <BarChart
              data={bars}
              layout="vertical"
              margin={{ top: 0, right: 64, bottom: 0, left: 0 }}
              accessibilityLayer={false}
            >
              <CartesianGrid horizontal={false} stroke={ink.grid} />
              <XAxis
                type="number"
                {...axis}
                {...(measure === 'share' ? { domain: [0, 100], unit: ' %' } : {})}
              />
              <YAxis type="category" dataKey="name" width={150} interval={0} {...axis} />
              <Bar
                dataKey="value"
                fill={ink.accent}
                barSize={18}
                radius={[0, 3, 3, 0]}
                isAnimationActive={false}
              >
                <LabelList dataKey="said" position="right" fill={ink.text} fontSize={14} />
              </Bar>
              {target !== null && measure === 'share' && (
                <ReferenceLine x={target * 100} stroke={ink.target} strokeDasharray="6 4" strokeWidth={2} />
              )}
            </BarChart>
          </ResponsiveContainer>
        )
      }
      table={<CellTable {...table} />}
    />
  );
}
