import type { DeadlineTrendQuery } from '../gql/operations.js';
import { todayInOslo } from '../shared/dates.js';

const DAY = 86_400_000;
const WEEKS = 12;

export interface Week {
  key: string;
  /** Its number, as people name it. */
  week: number;
  inTime: number;
  /** Of so many that were due and were not waived or cancelled. */
  total: number;
}

const dayAt = (day: string, shift: number) =>
  new Date(Date.parse(`${day}T12:00:00Z`) + shift * DAY).toISOString().slice(0, 10);

/** The Monday of a day's week. */
const mondayOf = (day: string) => dayAt(day, -((new Date(`${day}T12:00:00Z`).getUTCDay() + 6) % 7));

/** ISO: a week belongs to the year of its Thursday. */
function keyOf(monday: string): { key: string; week: number } {
  const thursday = dayAt(monday, 3);
  const year = thursday.slice(0, 4);
  const week = 1 + Math.floor((Date.parse(thursday) - Date.parse(`${year}-01-01`)) / (7 * DAY));
  return { key: `${year}-W${String(week).padStart(2, '0')}`, week };
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
    const { key, week } = keyOf(dayAt(firstMonday, 7 * place));
    const { met = 0, metLate = 0, overdue = 0 } = counted.get(key) ?? {};
    return { key, week, inTime: met, total: met + metLate + overdue };
  });
}
