import { useTranslate } from 'react-admin';
import {
  CartesianGrid,
  ComposedChart,
  Line,
  ReferenceLine,
  ResponsiveContainer,
  Scatter,
  XAxis,
  YAxis,
} from 'recharts';
import { ChartSection } from './ChartSection.js';
import { FigureTable } from './FigureTable.js';
import { funnelCurves, funnelPoints, limitsAt, LIMITS } from './funnel.js';
import { axis, ink } from './look.js';
import type { Cell } from './measure.js';
import { useFigures } from './useFigures.js';

interface FunnelChartProps {
  cells: readonly Cell[];
  /** The national target, or what the whole has where none is known. */
  middle: number;
  isTarget: boolean;
}

const CURVES = [
  ['innerLow', '4 4'],
  ['innerHigh', '4 4'],
  ['outerLow', '0'],
  ['outerHigh', '0'],
] as const;

/** Whether places differ by more than chance explains: share by cases, inside and outside the limits round the target. */
export function FunnelChart({ cells, middle, isTarget }: FunnelChartProps) {
  const translate = useTranslate();
  const figures = useFigures();
  const points = funnelPoints(cells, middle);
  const most = Math.max(0, ...points.map(({ cases }) => cases));
  const curves = funnelCurves(most, middle);
  const outside = (verdict: string) => points.filter((point) => point.verdict === verdict);
  const names = (verdict: string) =>
    outside(verdict)
      .map(({ label }) => label)
      .join(', ');
  const against = translate(isTarget ? 'statistics.the_target' : 'statistics.the_whole', {
    share: figures.percent(middle * 100),
  });
  const text = !points.length
    ? translate('statistics.nothing_shown')
    : curves.length === 0
      ? translate('statistics.funnel_flat', { against })
      : [
          translate('statistics.funnel_text', { against }),
          outside('below').length > 0 && translate('statistics.funnel_below', { names: names('below') }),
          outside('above').length > 0 && translate('statistics.funnel_above', { names: names('above') }),
          outside('within').length === points.length && translate('statistics.funnel_within'),
        ]
          .filter(Boolean)
          .join(' ');
  const title = translate(isTarget ? 'statistics.funnel' : 'statistics.funnel_whole');
  return (
    <ChartSection
      title={title}
      text={text}
      empty={points.length === 0}
      height={300}
      chart={
        <ResponsiveContainer width="100%" height="100%">
          <ComposedChart
            data={curves}
            margin={{ top: 8, right: 24, bottom: 20, left: 0 }}
            accessibilityLayer={false}
          >
            <CartesianGrid vertical={false} stroke={ink.grid} />
            <XAxis
              type="number"
              dataKey="cases"
              domain={[0, Math.ceil(Math.max(most * 1.08, 10))]}
              allowDecimals={false}
              {...axis}
              label={{
                value: translate('statistics.cases'),
                position: 'insideBottom',
                offset: -12,
                fill: ink.whole,
                fontSize: 14,
              }}
            />
            <YAxis domain={[0, 100]} ticks={[0, 25, 50, 75, 100]} unit=" %" width={56} {...axis} />
            <ReferenceLine y={middle * 100} stroke={isTarget ? ink.target : ink.whole} strokeWidth={2} />
            {CURVES.map(([key, dash]) => (
              <Line
                key={key}
                dataKey={key}
                stroke={ink.limit}
                strokeDasharray={dash}
                dot={false}
                isAnimationActive={false}
              />
            ))}
            <Scatter
              data={points.filter(({ verdict }) => verdict === 'within')}
              dataKey="share"
              fill={ink.accent}
              isAnimationActive={false}
            />
            <Scatter
              data={points.filter(({ verdict }) => verdict !== 'within')}
              dataKey="share"
              fill={ink.danger}
              shape="diamond"
              isAnimationActive={false}
            />
          </ComposedChart>
        </ResponsiveContainer>
      }
      table={
        <FigureTable
          label={title}
          heads={['place', 'cases', 'share', 'limits', 'verdict'].map((key) =>
            translate(`statistics.${key}`),
          )}
          rows={points.map(({ key, label, cases, share, verdict }) => ({
            key,
            cells: [
              label,
              figures.number(cases),
              figures.percent(share),
              limitsAt(cases, middle, LIMITS.outer).map(figures.percent).join('–'),
              translate(`statistics.${verdict}`),
            ],
          }))}
        />
      }
    />
  );
}
