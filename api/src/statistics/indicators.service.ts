import { cellsOf, type Counted } from './cells.js';
import { IndicatorBy, type Indicator, type IndicatorFilter } from './indicator.type.js';
import { checkedPeriod, spanOf, type Period } from './period.js';
import { INDICATORS, POPULATIONS } from './populations.js';
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

/** Indicators for a period, divided by one thing. Shows no patient, and is not logged as a look at one. */
export async function indicators(
  work: Work,
  by: IndicatorBy,
  asked: Period,
  filter: IndicatorFilter = {},
): Promise<Indicator[]> {
  work.checkRole(Action.READ, 'Indicator');
  if (by === IndicatorBy.UNIT) {
    work.checkRole(Action.READ, 'UnitIndicator');
    if (!work.principal.rootId) throw forbidden('units of no organisation');
  }
  const period = checkedPeriod(asked, work.today);
  const unknown = (filter.key ?? []).findIndex((key) => !INDICATORS.has(key));
  if (unknown >= 0) throw badInput({ path: `filter.key[${unknown}]`, rule: 'UNKNOWN' });
  const keys = [...INDICATORS.keys()].filter((key) => !filter.key || filter.key.includes(key));
  const populations = POPULATIONS.filter((population) => keys.some((key) => key in population.indicators));
  if (!populations.length) return [];
  const s = work.statement();
  const text = indicatorsSql(s, populations, by, period, spanOf(period, work.today));
  const [answer] = await work.beyond<Answer>(text, s.values);
  const { language } = work.context;
  return populations.flatMap((population, n) => {
    const counted = answer?.populations[n] as Counted;
    const cells = cellsOf(counted, population, by, period, work);
    return keys
      .filter((key) => key in population.indicators)
      .flatMap((key) => {
        const described = answer?.indicators[key];
        if (!described || !fits(described, filter)) return [];
        return [
          {
            ...described,
            name: described.name[language],
            counted: described.counted[language],
            excluded: described.excluded?.[language] ?? null,
            target: described.targetPercent === null ? null : described.targetPercent / 100,
            by,
            period: { from: period.from, to: period.to },
            cells: cells(key),
          },
        ];
      });
  });
}

export async function indicator(
  work: Work,
  key: string,
  by: IndicatorBy,
  period: Period,
): Promise<Indicator | null> {
  if (!INDICATORS.has(key)) throw badInput({ path: 'key', rule: 'UNKNOWN' });
  const [found] = await indicators(work, by, period, { key: [key] });
  return found ?? null;
}

const fits = ({ aim, national }: Described, filter: IndicatorFilter): boolean =>
  (filter.aim ?? aim) === aim && (filter.national ?? national) === national;
