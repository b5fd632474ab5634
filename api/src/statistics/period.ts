import { addDays, type Day } from '../platform/calendar.js';
import { badInput, type FieldProblem } from '../platform/errors.js';

/** The periods that figures are given for: nothing between them can be asked for, so that no two overlap by a part. */
export type Grain = 'MONTH' | 'QUARTER' | 'YEAR';

export interface Period {
  from: Day;
  to: Day;
}

export interface CheckedPeriod extends Period {
  grain: Grain;
  /** The calendar years that it lies in; several only where it is whole years. */
  years: number[];
}

const MAX_YEARS = 10;

/** One whole month, one whole quarter, or one to ten whole years, over before today; else BAD_USER_INPUT. */
export function checkedPeriod({ from, to }: Period, today: Day): CheckedPeriod {
  const problem = (path: string, rule: string, params?: FieldProblem['params']) =>
    badInput({ path: `period.${path}`, rule, ...(params ? { params } : {}) });
  if (to < from) throw problem('to', 'BEFORE_START');
  const years = Array.from({ length: yearOf(to) - yearOf(from) + 1 }, (_, i) => yearOf(from) + i);
  if (years.length > MAX_YEARS) throw problem('to', 'PERIOD_TOO_LONG', { max: MAX_YEARS });
  const grain = grainOf(from, to);
  if (!grain) throw problem('from', 'WHOLE_PERIOD');
  if (to >= today) throw problem('to', 'PERIOD_NOT_OVER');
  return { from, to, grain, years };
}

/** At most so many points of a trend. */
const MAX_POINTS = 24;

/** A stretch of whole months, quarters or years, over before today, and each of them; else BAD_USER_INPUT. */
export function checkedStretch({ from, to }: Period, grain: Grain, today: Day): CheckedPeriod[] {
  const problem = (path: string, rule: string, params?: FieldProblem['params']) =>
    badInput({ path: `period.${path}`, rule, ...(params ? { params } : {}) });
  if (to < from) throw problem('to', 'BEFORE_START');
  const pieces: CheckedPeriod[] = [];
  for (let start = from; start <= to; start = addDays((pieces.at(-1) as Period).to, 1)) {
    if (pieces.length === MAX_POINTS) throw problem('to', 'PERIOD_TOO_LONG', { max: MAX_POINTS });
    const end = endOf(start, grain);
    if (end === null) throw problem('from', 'WHOLE_PERIOD');
    pieces.push({ from: start, to: end, grain, years: [yearOf(start)] });
  }
  if (pieces.at(-1)?.to !== to) throw problem('to', 'WHOLE_PERIOD');
  const years = yearOf(to) - yearOf(from) + 1;
  if (years > MAX_YEARS) throw problem('to', 'PERIOD_TOO_LONG', { max: MAX_YEARS });
  if (to >= today) throw problem('to', 'PERIOD_NOT_OVER');
  return pieces;
}

/** The last day of the month, quarter or year that begins on this day; null: none does. */
function endOf(from: Day, grain: Grain): Day | null {
  const length = { MONTH: 1, QUARTER: 3, YEAR: 12 }[grain];
  const first = monthOf(from) - 1;
  if (!from.endsWith('-01') || first % length !== 0) return null;
  const after = first + length;
  return addDays(
    `${yearOf(from) + Math.floor(after / 12)}-${String((after % 12) + 1).padStart(2, '0')}-01`,
    -1,
  );
}

function grainOf(from: Day, to: Day): Grain | null {
  if (!from.endsWith('-01') || !addDays(to, 1).endsWith('-01')) return null;
  const months = (yearOf(to) - yearOf(from)) * 12 + monthOf(to) - monthOf(from) + 1;
  if (months === 1) return 'MONTH';
  if (months === 3 && monthOf(from) % 3 === 1) return 'QUARTER';
  return months % 12 === 0 && monthOf(from) === 1 ? 'YEAR' : null;
}

const yearOf = (day: Day): number => Number(day.slice(0, 4));
const monthOf = (day: Day): number => Number(day.slice(5, 7));

/** What is counted of the years so far: up to the last day of the last month that is over. */
export function spanOf(years: readonly number[], today: Day): Period {
  const end = `${years.at(-1) as number}-12-31`;
  const over = addDays(`${today.slice(0, 8)}01`, -1);
  return { from: `${years[0] as number}-01-01`, to: end < over ? end : over };
}

/** How many months of a year are over. */
export const monthsOver = (year: number, today: Day): number =>
  yearOf(today) > year ? 12 : yearOf(today) < year ? 0 : monthOf(today) - 1;
