import type { Means } from './asked.js';
import { AT_ONCE, MAX_ENTRIES } from './log-export.status.js';
import {
  entriesOf,
  pageOfMatches,
  rowsAt,
  spanOf,
  type Match,
  type SealedRow,
  type Search,
  type ShownEntry,
} from './matching.js';
import { Places } from './places.js';
import { JobFailure } from '../job/job.acts.js';
import type { Work } from '../write/work.js';

const SEARCHED_AT_ONCE = 2_000;

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

/** Where everything stands that matches; `step` is asked after each page whether to go on. */
export async function findPlaces(
  { asAsker }: Pick<Means, 'asAsker'>,
  search: Search,
  step: () => Promise<void>,
): Promise<{ places: Places; entries: number }> {
  const places = new Places();
  let entries = 0;
  for (let after: Match | null = null; ;) {
    const page: Match[] = await asAsker((work) => pageOfMatches(work, search, after, SEARCHED_AT_ONCE));
    for (const { seq } of page) places.add(seq);
    entries += page.length;
    if (entries > MAX_ENTRIES) throw new JobFailure('TOO_MANY_ENTRIES');
    if (page.length < SEARCHED_AT_ONCE) return { places, entries };
    after = page.at(-1) ?? null;
    await step();
  }
}

/** The rows of a search, in the order of the log; each page is read under the rights that hold then. */
export async function* rowsOf(
  { asAsker }: Pick<Means, 'asAsker'>,
  filter: Search['filter'],
  places: Places,
  withContent: boolean,
): AsyncGenerator<FilledRow[]> {
  for (const some of places.inOrder(AT_ONCE))
    yield await asAsker((work) => fill(work, filter, some, withContent));
}

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
    'select id, entry, mac, found_ids as found from audit.entry where id = any($1) and at >= $2 and at <= $3',
    [rows.map(({ id }) => id), ...spanOf(rows)],
  );
}
