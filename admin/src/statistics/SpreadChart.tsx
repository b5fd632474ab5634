import { useTranslate } from 'react-admin';
import { Bar, BarChart, CartesianGrid, LabelList, ResponsiveContainer, XAxis, YAxis } from 'recharts';
import { ChartSection } from './ChartSection.js';
import { FigureTable } from './FigureTable.js';
import { axis, cut, ink } from './look.js';
import { spreads, type Cell } from './measure.js';
import { useFigures } from './useFigures.js';

const MOST = 20;
const PARTS = ['transparent', ink.accent, ink.soft, ink.tail];

interface SpreadChartProps {
  whole: readonly Cell[];
  cells: readonly Cell[];
}

/** How the days are spread: from one of four to the median, to three of four, and to nine of ten. */
export function SpreadChart({ whole, cells }: SpreadChartProps) {
  const translate = useTranslate();
  const figures = useFigures();
  const everybody = translate('statistics.everybody');
  const [all] = spreads(whole.map((cell) => ({ ...cell, label: everybody })));
  const rows = [...(all ? [all] : []), ...spreads(cells)];
  if (!rows.length) return null;
  const bars = rows.slice(0, MOST).map(({ name, median, parts }) => {
    const [part0, part1, part2, part3] = parts;
    const said = translate('statistics.median_of', { median: figures.number(median) });
    return { name: cut(name), part0, part1, part2, part3, said };
  });
  const text = all
    ? translate('statistics.spread_text', {
        median: figures.number(all.median),
        first: figures.number(all.quartiles[0]),
        third: figures.number(all.quartiles[1]),
        p90: figures.number(all.p90),
      })
    : translate('statistics.spread_parts');
  const title = translate('statistics.spread');
  return (
    <ChartSection
      title={title}
      text={text}
      height={Math.max(110, 44 + bars.length * 34)}
      chart={
        <ResponsiveContainer width="100%" height="100%">
          <BarChart
            data={bars}
            layout="vertical"
            margin={{ top: 0, right: 88, bottom: 0, left: 0 }}
            accessibilityLayer={false}
          >
            <CartesianGrid horizontal={false} stroke={ink.grid} />
            <XAxis type="number" {...axis} />
            <YAxis type="category" dataKey="name" width={150} interval={0} {...axis} />
            {PARTS.map((fill, i) => (
              <Bar
                key={i}
                dataKey={`part${i}`}
                stackId="days"
                fill={fill}
                barSize={16}
                isAnimationActive={false}
              >
                {i === PARTS.length - 1 && (
                  <LabelList dataKey="said" position="right" fill={ink.text} fontSize={14} />
                )}
              </Bar>
            ))}
          </BarChart>
        </ResponsiveContainer>
      }
      table={
        <FigureTable
          label={title}
          heads={['place', 'median', 'quartiles', 'p90'].map((key) => translate(`statistics.${key}`))}
          rows={rows.map(({ key, name, median, quartiles, p90 }) => ({
            key,
            cells: [
              name,
              figures.number(median),
              quartiles.map(figures.number).join('–'),
              figures.number(p90),
            ],
          }))}
        />
      }
    />
  );
}
