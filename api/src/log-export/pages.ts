import type { Means } from './asked.js';
import { AT_ONCE, MAX_ENTRIES } from './log-export.status.js';
import {
  entriesOf,
  matchesIn,
  rangeOf,
  rowsAt,
  spanOf,
  type SealedRow,
  type Search,
  type ShownEntry,
} from './matching.js';
import { Places } from './places.js';
import { JobFailure } from '../job/job.acts.js';
import { wholeTextSql } from '../seal/log-row.js';
import type { Work } from '../write/work.js';

/** So many rows of the log are looked at in one statement, which then takes a fraction of a second. */
const SEARCHED_AT_ONCE = 20_000;

/** What of a row is sealed. */
export interface Content extends Record<string, unknown> {
  id: string;
  entry: string;
  mac: Buffer;
  found: string[] | null;
}

/** A row at its place, and its entries that are shown. */
export interface FilledRow extends SealedRow {
  entries: ShownEntry[];
  /** Where it was asked for. */
  content?: Content;
}

/** Where what matches stands, and how many entries that is. */
export interface Found {
  places: Places;
  entries: number;
  /** Rows of the log that were looked at. */
  among: number;
}

/** Where everything stands that matches; `step` is asked after each stretch whether to go on. */
export async function findPlaces(
  { asAsker }: Pick<Means, 'asAsker'>,
  search: Search,
  step: () => Promise<void>,
): Promise<Found> {
  const places = new Places();
  let entries = 0;
  const range = await asAsker((work) => rangeOf(work, search));
  for (let { from } = range; from < range.to; from += SEARCHED_AT_ONCE) {
    const stretch = { from, to: Math.min(from + SEARCHED_AT_ONCE, range.to) };
    for (const match of await asAsker((work) => matchesIn(work, search.filter, stretch))) {
      places.add(match.seq);
      entries += match.entries;
    }
    if (entries > MAX_ENTRIES) throw new JobFailure('TOO_MANY_ENTRIES');
    await step();
  }
  return { places, entries, among: range.to - range.from };
}

/**
 * The rows of a search, in the order of the log; each page is read under the rights that hold then. Where they no longer show
 * all that was found, it ends with that.
 */
export async function* rowsOf(
  { asAsker }: Pick<Means, 'asAsker'>,
  filter: Search['filter'],
  { places, entries }: Found,
  withContent: boolean,
): AsyncGenerator<FilledRow[]> {
  let seen = 0;
  for (const some of places.inOrder(AT_ONCE)) {
    const page = await asAsker((work) => fill(work, filter, some, withContent));
    seen += entriesIn(page);
    yield page;
  }
  if (seen !== entries) throw new JobFailure('RIGHT_LOST');
}

export const entriesIn = (rows: readonly FilledRow[]): number =>
  rows.reduce((n, row) => n + row.entries.length, 0);

export async function fill(
  work: Work,
  filter: Search['filter'],
  places: readonly number[],
  withContent: boolean,
): Promise<FilledRow[]> {
  const rows = await rowsAt(work, places);
  if (!rows.length) return [];
  const entries = Map.groupBy(await entriesOf(work, filter, rows), ({ rowId }) => rowId);
  const contents = new Map((withContent ? await contentsOf(work, rows) : []).map((each) => [each.id, each]));
  return rows.flatMap((row) => {
    const mine = entries.get(row.id);
    const content = contents.get(row.id);
    return mine ? [{ ...row, entries: mine, ...(content ? { content } : {}) }] : [];
  });
}

function contentsOf(work: Work, rows: readonly SealedRow[]): Promise<Content[]> {
  return work.lookInLog<Content>(
    `select e.id, ${wholeTextSql('e')} as entry, e.mac, e.found_ids as found from audit.entry e
      where e.id = any($1) and e.at >= $2 and e.at <= $3`,
    [rows.map(({ id }) => id), ...spanOf(rows)],
  );
}
