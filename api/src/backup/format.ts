import { z } from 'zod';

/**
 * What a backup is, inside its encryption (age) and compression (gzip): text. A line of JSON (the header), then for each
 * table a line of JSON (the section) and its rows as PostgreSQL's COPY writes them, ended by a line `\.`; last a line of
 * JSON (the end), without which the file was cut off. docs/adr/0017 says why.
 */
export const Header = z.object({
  samlop: z.literal('backup'),
  format: z.literal(1),
  takenAt: z.iso.datetime(),
  migrations: z.array(z.string()),
  sequences: z.array(z.object({ name: z.string(), value: z.string() })),
  /** Months that the log has rows of, or may have. */
  months: z.array(z.string().regex(/^\d{4}-\d{2}$/)).default([]),
});
export type Header = z.infer<typeof Header>;

export const Section = z.object({ table: z.string(), columns: z.array(z.string()) });
export type Section = z.infer<typeof Section>;

export const End = z.object({ end: z.literal(true), rows: z.record(z.string(), z.number()) });
export type End = z.infer<typeof End>;

export const ROWS_END = '\\.';

/** Where an installation's data lie. What stands in the other schemas counts and expires by itself. */
export const SCHEMAS = ['public', 'audit', 'graphile_worker'];
/** Written by the migrations of the place that is restored into. */
export const NOT_DATA = ['public.migration', 'graphile_worker.migrations'];

/** Names and sums, for whoever took or checked a backup. */
export interface Summary {
  header: Header;
  rows: Record<string, number>;
}

export const totalOf = (rows: Record<string, number>): number =>
  Object.values(rows).reduce((sum, count) => sum + count, 0);
