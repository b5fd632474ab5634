import { areaName, NOT_STATED } from './indicator-texts.js';
import { IndicatorBy, type IndicatorCell } from './indicator.type.js';
import { monthsOver, type CheckedPeriod, type Grain } from './period.js';
import type { Population } from './population.js';
import { at, FEW, Level, total, type Counts, type Node } from './protect.js';
import { protect, tablesOf, type Combination, type Margin, type Tables } from './tables.js';
import type { Work } from '../write/work.js';

/** What the statement gives for one population. */
export interface Counted {
  margins: Margin[];
  combinations: Combination[];
  names: {
    key: string;
    pathway: string | null;
    area: string | null;
    label: string | null;
    several: boolean;
  }[];
  /** Of each period that is answered, named by its first day. */
  days: {
    key: string;
    from: string;
    measured: number;
    mean: number | null;
    quantiles: number[] | null;
  }[];
}

const LEVEL: Record<Grain, Level> = { MONTH: Level.MONTH, QUARTER: Level.QUARTER, YEAR: Level.YEAR };

const EMPTY = {
  numerator: null,
  denominator: null,
  share: null,
  mean: null,
  median: null,
  firstQuartile: null,
  thirdQuartile: null,
  spread: null,
  p90: null,
};

/** The cells of each of a population's indicators, for each period in the years that were counted. */
export function cellsOf(
  counted: Counted,
  population: Population,
  by: IndicatorBy,
  counting: readonly number[],
  work: Work,
): (key: string) => (period: CheckedPeriod) => IndicatorCell[] {
  const own = by === IndicatorBy.UNIT ? work.principal.rootId : null;
  const years = counting.map((year) => {
    const over = monthsOver(year, work.today);
    const combinations = counted.combinations.filter((each) => each.year === year);
    const build = (hit: number | null): Tables => tablesOf(counted.margins, year, over, hit, own);
    const byCases = build(null);
    protect(byCases, combinations, over);
    return { year, over, combinations, build, byCases };
  });
  return (key) => {
    const hit = population.indicators[key] ?? null;
    const rowsIn = new Map(
      years.map(({ year, over, combinations, build, byCases }) => {
        if (hit === null) return [year, rowsOf(byCases, by)];
        const tables = build(hit);
        protect(tables, combinations, over, byCases);
        return [year, rowsOf(tables, by)];
      }),
    );
    const named = by === IndicatorBy.WHOLE ? [WHOLE].filter(() => counted.names.length) : counted.names;
    return (period) =>
      named.flatMap((name) => {
        const shown = period.years.map((year) => rowsIn.get(year)?.get(name.key) ?? null);
        if (shown.every((row) => row === null)) return [];
        const figures = figuresOf(shown, period);
        return [{ ...cellOf(figures, hit, counted, name.key, period.from), ...shownAs(name, by, work) }];
      });
  };
}

const WHOLE = { key: 'ALL', pathway: null, area: null, label: null, several: false };

function rowsOf({ whole, organisations, areas, municipalities }: Tables, by: IndicatorBy): Map<string, Node> {
  const below = (nodes: Node[]): Node[] => nodes.flatMap((node) => node.children);
  const rows: Record<IndicatorBy, Node[]> = {
    WHOLE: [{ ...whole, key: WHOLE.key }],
    ORGANISATION: organisations,
    UNIT: below(organisations),
    AREA: areas,
    PATHWAY: below(areas),
    MUNICIPALITY: municipalities,
  };
  return new Map(rows[by].map((node) => [node.key, node]));
}

/** The sum over the period; null where it is hidden. Several years are shown where each of them is. */
function figuresOf(rows: readonly (Node | null)[], { grain, from }: CheckedPeriod): Counts | null {
  const present = rows.filter((row) => row !== null);
  if (!present.length || present.some((row) => row.level < LEVEL[grain])) return null;
  const first = Number(from.slice(5, 7)) - 1;
  const length = { MONTH: 1, QUARTER: 3, YEAR: 12 }[grain];
  const months = Array.from({ length }, (_, i) => first + i);
  return total(present.map((row) => at(row, months)));
}

function cellOf(figures: Counts | null, hit: number | null, counted: Counted, key: string, from: string) {
  if (!figures) return { ...EMPTY, hidden: true };
  const { cases } = figures;
  const numerator = hit === null ? null : (figures.hits[0] as number);
  return {
    ...EMPTY,
    numerator,
    denominator: cases,
    share: numerator === null || !cases ? null : numerator / cases,
    ...daysOf(counted, key, from),
    hidden: false,
  };
}

/** How the days are spread, where at least five are measured. */
function daysOf({ days }: Counted, key: string, from: string): Partial<IndicatorCell> {
  const found = days.find((each) => each.key === key && each.from === from);
  if (!found?.quantiles || found.measured < FEW) return {};
  const [q1, median, q3, p90] = found.quantiles as [number, number, number, number];
  return { mean: found.mean, median, firstQuartile: q1, thirdQuartile: q3, spread: q3 - q1, p90 };
}

function shownAs(
  { key, pathway, area, label, several }: Counted['names'][number],
  by: IndicatorBy,
  work: Work,
): { key: string; label: string | null } {
  const { language } = work.context;
  if (key === 'NONE' || pathway === 'NONE') return { key: 'NONE', label: NOT_STATED[language] };
  if (by === IndicatorBy.AREA) return { key, label: areaName(key, language) };
  if (by !== IndicatorBy.PATHWAY) return { key, label };
  if (!several) return { key: pathway as string, label };
  return {
    key: `${pathway as string}:${area as string}`,
    label: `${label ?? ''} (${areaName(area as string, language)})`,
  };
}
