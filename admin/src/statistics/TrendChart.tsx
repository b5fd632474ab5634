import { useTranslate } from 'react-admin';
import { CartesianGrid, Line, LineChart, ReferenceLine, ResponsiveContainer, XAxis, YAxis } from 'recharts';
import type { IndicatorGrain, TrendPointFragment } from '../gql/operations.js';
import { ChartSection } from './ChartSection.js';
import { FigureTable } from './FigureTable.js';
import { axis, ink } from './look.js';
import { valueOf, type Measure } from './measure.js';
import { nameOf } from './periods.js';
import { useFigures } from './useFigures.js';

interface TrendChartProps {
  grain: IndicatorGrain;
  measure: Measure;
  target: number | null;
  whole: readonly TrendPointFragment[];
  /** One row beside the whole. */
  one?: { key: string; name: string; points: readonly TrendPointFragment[] } | undefined;
}

/** How it has gone: the whole, and beside it the row that one has chosen. */
export function TrendChart({ grain, measure, target, whole, one }: TrendChartProps) {
  const translate = useTranslate();
  const figures = useFigures();
  const points = whole.map(({ period, cells }, i) => {
    const name = nameOf(grain, period.from);
    const [all] = cells;
    const mine = one?.points[i]?.cells.find(({ key }) => key === one.key);
    return {
      name,
      label: figures.short(grain, name),
      all: all ? valueOf(all, measure) : null,
      mine: mine ? valueOf(mine, measure) : null,
      cases: all?.denominator ?? null,
    };
  });
  const known = points.filter(({ all, mine }) => all !== null || mine !== null);
  const first = points.find(({ all }) => all !== null);
  const last = points.findLast(({ all }) => all !== null);
  const said =
    first && last
      ? translate('statistics.trend_text', {
          from: figures.period(first.name),
          first: figures.value(first.all, measure),
          to: figures.period(last.name),
          last: figures.value(last.all, measure),
        })
      : translate('statistics.nothing_shown');
  const title = translate('statistics.trend');
  const heads = [
    translate('statistics.period'),
    translate('statistics.everybody'),
    ...(one ? [one.name] : []),
    translate('statistics.cases'),
  ];
  return (
    <ChartSection
      title={title}
      text={said}
      empty={known.length === 0}
      height={250}
      chart={
        <ResponsiveContainer width="100%" height="100%">
          <LineChart
            data={points}
            margin={{ top: 12, right: 24, bottom: 0, left: 0 }}
            accessibilityLayer={false}
          >
            <CartesianGrid vertical={false} stroke={ink.grid} />
            <XAxis dataKey="label" {...axis} tickMargin={6} />
            <YAxis
              {...axis}
              width={56}
              {...(measure === 'share' ? { domain: [0, 100], ticks: [0, 25, 50, 75, 100], unit: ' %' } : {})}
            />
            {target !== null && measure === 'share' && (
              <ReferenceLine y={target * 100} stroke={ink.target} strokeDasharray="6 4" strokeWidth={2} />
            )}
            <Line
              dataKey="all"
              stroke={one ? ink.whole : ink.accent}
              strokeWidth={2}
              dot={{ r: 3 }}
              connectNulls
              isAnimationActive={false}
            />
            {one && (
              <Line
                dataKey="mine"
                stroke={ink.accent}
                strokeWidth={3}
                dot={{ r: 4, fill: ink.accent }}
                connectNulls
                isAnimationActive={false}
              />
            )}
          </LineChart>
        </ResponsiveContainer>
      }
      table={
        <FigureTable
          label={title}
          heads={heads}
          rows={points.map(({ name, all, mine, cases }) => ({
            key: name,
            cells: [
              figures.period(name),
              figures.value(all, measure),
              ...(one ? [figures.value(mine, measure)] : []),
              figures.number(cases),
            ],
          }))}
        />
      }
    />
  );
}
