import type { DeadlineCalendarQuery } from '../../gql/operations.js';
import { todayInOslo } from '../../shared/dates.js';
import { dayAt, mondayOf } from '../../shared/weeks.js';
import { add, KINDS, none, type Counts } from '../counts.js';

/** Six weeks show any month whole. */
const SHOWN = 42;

/** The month that the address names, `2026-11`; this one where it names none. */
export const monthNamed = (name: string | null): string =>
  name && /^\d{4}-(0[1-9]|1[0-2])$/.test(name) ? name : todayInOslo().slice(0, 7);

/** The days that a month’s page shows: from the Monday before its first, six weeks. */
export function daysShown(month: string): { from: string; before: string } {
  const from = mondayOf(`${month}-01`);
  return { from, before: dayAt(from, SHOWN) };
}

export interface DayCount {
  day: string;
  kind: (typeof KINDS)[number];
  count: number;
}

/** One entry for each way that deadlines stand on a day; the most pressing first. */
export function entriesOf(rows: DeadlineCalendarQuery['deadlineSummary']): DayCount[] {
  const days = new Map<string, Counts>();
  for (const row of rows) {
    const counts = days.get(row.key) ?? none();
    days.set(row.key, counts);
    add(counts, row);
  }
  return [...days]
    .sort(([a], [b]) => a.localeCompare(b))
    .flatMap(([day, counts]) =>
      KINDS.filter((kind) => counts[kind] > 0).map((kind) => ({ day, kind, count: counts[kind] })),
    );
}
