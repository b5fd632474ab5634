import type { DeadlineTrendQuery } from '../gql/operations.js';
import { todayInOslo } from '../shared/dates.js';
import { dayAt, mondayOf, weekOf } from '../shared/weeks.js';

const WEEKS = 12;

export interface Week {
  key: string;
  /** Its number, as people name it. */
  week: number;
  inTime: number;
  /** Of so many that were due and were not waived or cancelled. */
  total: number;
}

/** The whole weeks before this one. */
export function trendPeriod(today = todayInOslo()): { dueAfter: string; dueBefore: string } {
  const dueBefore = mondayOf(today);
  return { dueAfter: dayAt(dueBefore, -7 * WEEKS), dueBefore };
}

/** Each of those weeks, also where nothing was due. */
export function trendOf(rows: DeadlineTrendQuery['deadlineSummary'], firstMonday: string): Week[] {
  const counted = new Map(rows.map((row) => [row.key, row]));
  return Array.from({ length: WEEKS }, (_, place) => {
    const { key, week } = weekOf(dayAt(firstMonday, 7 * place));
    const { met = 0, metLate = 0, overdue = 0 } = counted.get(key) ?? {};
    return { key, week, inTime: met, total: met + metLate + overdue };
  });
}
