import { cellsOf, type Counted } from './cells.js';
import {
  IndicatorBy,
  type Indicator,
  type IndicatorCell,
  type IndicatorFilter,
  type IndicatorPoint,
  type IndicatorTrendArgs,
} from './indicator.type.js';
import { checkedPeriod, checkedStretch, spanOf, type CheckedPeriod, type Period } from './period.js';
import type { Population } from './population.js';
import { INDICATORS, POPULATIONS, type PlacedIndicator } from './populations.js';
import { indicatorsSql } from './statement.js';
import { Action } from '../authz/actions.js';
import type { Language } from '../platform/context.js';
import { badInput, forbidden } from '../platform/errors.js';
import type { Row } from '../write/transaction.js';
import type { Work } from '../write/work.js';

type Texts = Record<Language, string>;

/** An indicator as it stands in the reference data. */
interface Described {
  key: string;
  national: boolean;
  aim: Indicator['aim'];
  area: Indicator['area'];
  name: Texts;
  counted: Texts;
  excluded: Texts | null;
  targetPercent: number | null;
  definitionStanding: Indicator['definitionStanding'];
  note: string | null;
  source: string[];
  standing: Indicator['standing'];
}

interface Answer extends Row {
  populations: Counted[];
  indicators: Record<string, Described>;
}

type Cells = (key: string) => (period: CheckedPeriod) => IndicatorCell[];

/** Indicators for a period, divided by one thing. Shows no patient, and is not logged as a look at one. */
export async function indicators(
  work: Work,
  by: IndicatorBy,
  asked: Period,
  filter: IndicatorFilter = {},
): Promise<Indicator[]> {
  mayRead(work, by);
  const period = checkedPeriod(asked, work.today);
  const unknown = (filter.key ?? []).findIndex((key) => !INDICATORS.has(key));
  if (unknown >= 0) throw badInput({ path: `filter.key[${unknown}]`, rule: 'UNKNOWN' });
  const keys = [...INDICATORS.keys()].filter((key) => !filter.key || filter.key.includes(key));
  const populations = POPULATIONS.filter((population) => keys.some((key) => key in population.indicators));
  const { described, cells } = await counted(work, by, populations, [period]);
  const { language } = work.context;
  return populations.flatMap((population, n) =>
    keys
      .filter((key) => key in population.indicators)
      .flatMap((key) => {
        const found = described[key];
        if (!found || !fits(found, filter)) return [];
        return [
          {
            ...found,
            name: found.name[language],
            counted: found.counted[language],
            excluded: found.excluded?.[language] ?? null,
            target: found.targetPercent === null ? null : found.targetPercent / 100,
            clock: population.clock ?? null,
            by,
            period: { from: period.from, to: period.to },
            cells: cells[n]?.(key)(period) ?? [],
          },
        ];
      }),
  );
}

export async function indicator(
  work: Work,
  key: string,
  by: IndicatorBy,
  period: Period,
): Promise<Indicator | null> {
  known(key);
  const [found] = await indicators(work, by, period, { key: [key] });
  return found ?? null;
}

/** One indicator, month by month, quarter by quarter or year by year: each point as it is shown alone. */
export async function indicatorTrend(
  work: Work,
  { key, by, grain, period }: IndicatorTrendArgs,
): Promise<IndicatorPoint[]> {
  mayRead(work, by);
  const { population } = known(key);
  const periods = checkedStretch(period, grain, work.today);
  const { cells } = await counted(work, by, [population], periods);
  const at = cells[0]?.(key);
  return periods.map((each) => ({ period: { from: each.from, to: each.to }, cells: at?.(each) ?? [] }));
}

function mayRead(work: Work, by: IndicatorBy): void {
  work.checkRole(Action.READ, 'Indicator');
  if (by !== IndicatorBy.UNIT) return;
  work.checkRole(Action.READ, 'UnitIndicator');
  if (!work.principal.rootId) throw forbidden('units of no organisation');
}

function known(key: string): PlacedIndicator {
  const found = INDICATORS.get(key);
  if (!found) throw badInput({ path: 'key', rule: 'UNKNOWN' });
  return found;
}

/** What is known of every indicator, and for each population the cells of its own, for each of the periods. */
async function counted(
  work: Work,
  by: IndicatorBy,
  populations: readonly Population[],
  periods: readonly CheckedPeriod[],
): Promise<{ described: Answer['indicators']; cells: Cells[] }> {
  if (!populations.length) return { described: {}, cells: [] };
  const years = [...new Set(periods.flatMap((period) => period.years))];
  const s = work.statement();
  const text = indicatorsSql(s, populations, by, periods, spanOf(years, work.today));
  const [answer] = await work.beyond<Answer>(text, s.values);
  const found = answer?.populations ?? [];
  return {
    described: answer?.indicators ?? {},
    cells: populations.flatMap((population, n) => {
      const one = found[n];
      return one ? [cellsOf(one, population, by, years, work)] : [];
    }),
  };
}

const fits = ({ aim, national }: Described, filter: IndicatorFilter): boolean =>
  (filter.aim ?? aim) === aim && (filter.national ?? national) === national;
