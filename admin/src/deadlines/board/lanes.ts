import type { DeadlineBoardQuery } from '../../gql/operations.js';
import { dayAt, mondayOf, weekOf } from '../../shared/weeks.js';
import { add, none, totalOf, type Counts } from '../counts.js';

const WEEKS = 8;

/** A week of the board, or what lies before or after all of them. */
export interface WeekColumn {
  key: string;
  /** First day, and the first one after; absent: without an end. */
  from?: string;
  before?: string;
  /** Its number; null: before or after. */
  week: number | null;
}

export interface Lane {
  key: string;
  /** Null: of no unit, or of one that the caller may not tell apart. */
  label: string | null;
  cells: Counts[];
  total: number;
}

/** What was due before this week, this week and those that follow, and all after. */
export function columnsFrom(today: string): WeekColumn[] {
  const first = mondayOf(today);
  const weeks = Array.from({ length: WEEKS }, (_, i) => {
    const from = dayAt(first, i * 7);
    return { ...weekOf(from), from, before: dayAt(from, 7) };
  });
  return [
    { key: 'BEFORE', before: first, week: null },
    ...weeks,
    { key: 'AFTER', from: dayAt(first, WEEKS * 7), week: null },
  ];
}

/** Units as lanes, the one with most overdue first; their weeks as cells. */
export function lanesOf(rows: DeadlineBoardQuery['deadlineSummary'], columns: readonly WeekColumn[]): Lane[] {
  const place = new Map(columns.map(({ key }, i) => [key, i]));
  const [first, last] = [columns[1]?.key ?? '', columns.at(-2)?.key ?? ''];
  const lanes = new Map<string, Lane>();
  for (const row of rows) {
    const lane = lanes.get(row.key) ?? {
      key: row.key,
      label: row.label ?? null,
      cells: columns.map(none),
      total: 0,
    };
    lanes.set(row.key, lane);
    const week = row.thenKey ?? '';
    const column = place.get(week < first ? 'BEFORE' : week > last ? 'AFTER' : week);
    const cell = lane.cells[column ?? -1];
    if (cell) add(cell, row);
  }
  const all = [...lanes.values()].map((lane) => ({
    ...lane,
    total: lane.cells.reduce((sum, cell) => sum + totalOf(cell), 0),
  }));
  const overdue = (lane: Lane) => lane.cells.reduce((sum, cell) => sum + cell.overdue, 0);
  return all
    .filter(({ total }) => total > 0)
    .sort(
      (a, b) =>
        overdue(b) - overdue(a) || b.total - a.total || (a.label ?? '').localeCompare(b.label ?? '', 'nb'),
    );
}
