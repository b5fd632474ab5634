import type pg from 'pg';
import { table } from './load-test.js';

/** How much the access log holds, and how much room it takes with its indexes. */
export interface LogSize {
  entries: number;
  /** Patients who are named, an entry's each counted once. */
  shown: number;
  bytes: number;
  indexBytes: number;
  /** Of the exact text, its code and the arrays, as they lie in the row. */
  textBytes: number;
}

export async function logSize(database: pg.Client): Promise<LogSize> {
  const { rows } = await database.query<LogSize>(
    `with parts as (select inhrelid as part from pg_inherits where inhparent = 'audit.entry'::regclass),
          room as (select sum(pg_total_relation_size(part))::float8 as bytes, sum(pg_indexes_size(part))::float8 as indexes from parts)
     select (select count(*)::int from audit.entry) as entries, room.bytes, room.indexes as "indexBytes",
            (select coalesce(sum(octet_length(entry)), 0)::float8 from audit.entry) as "textBytes",
            (select coalesce(sum((select count(distinct s) from unnest(subject_ids) s)), 0)::float8 from audit.entry) as shown
       from room`,
  );
  return rows[0] as LogSize;
}

/** What came in between two looks, for each operation. */
export function sizes(grown: [name: string, before: LogSize, after: LogSize][]): string {
  return table(
    ['operation', 'entries', 'bytes each', 'of it indexes', 'of it text', 'bytes a patient shown'],
    grown.map(([name, before, after]) => {
      const entries = after.entries - before.entries;
      const each = (pick: (size: LogSize) => number, by = entries): string =>
        ((pick(after) - pick(before)) / by).toFixed(0);
      return [
        name,
        String(entries),
        each(({ bytes }) => bytes),
        each(({ indexBytes }) => indexBytes),
        each(({ textBytes }) => textBytes),
        each(({ bytes }) => bytes, after.shown - before.shown),
      ];
    }),
  );
}
