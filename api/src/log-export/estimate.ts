import { textOf } from './form.js';
import { LogExportFormat } from './log-export.status.js';
import { matchesIn, rangeOf, type Match, type Search } from './matching.js';
import { entriesIn, fill, type FilledRow } from './pages.js';
import { evenly } from './places.js';
import { provenRow } from './proof-of-entries.js';
import { proofLines, type ProvenRow } from '../seal/proof-file.js';
import type { Work } from '../write/work.js';

/** Of a long log some stretches are looked at, to see how much of it matches; and some entries written out. */
const STRETCHES = 8;
const STRETCH = 500;
const SAMPLE = 80;
/** A hash that stands for what lies between two entries, as a line. */
const NODE_BYTES = 90;

/** How many entries match, and how many rows they are of, among how many rows of the log. */
export interface Amount {
  entries: number;
  rows: number;
  among: number;
}

/** How many bytes that is in that form, by the rows at some of its places. */
export async function bytesOf(
  work: Work,
  { filter }: Search,
  format: LogExportFormat,
  amount: Amount,
  some: readonly number[],
): Promise<number> {
  const isProven = format === LogExportFormat.JSON_LINES;
  const rows = await fill(work, filter, some, isProven);
  const entries = rows.flatMap((row) => row.entries);
  const text = isProven ? await proven(rows) : textOf(format, entries);
  const gap = amount.rows ? Math.max(0, amount.among / amount.rows - 1) : 0;
  const nodes = isProven ? amount.rows * 2 * Math.log2(gap + 1) : 0;
  return (amount.entries * Buffer.byteLength(text)) / Math.max(1, entriesIn(rows)) + nodes * NODE_BYTES;
}

async function proven(rows: readonly FilledRow[]): Promise<string> {
  const given = rows.map((row) => provenRow(row, true)).filter((row): row is ProvenRow => row !== null);
  const checkpoint = {
    origin: '',
    size: 2 ** 40,
    root: Buffer.alloc(32),
    time: new Date(0),
    insteadOf: null,
  };
  const head = { ...checkpoint, keyId: '', note: '' };
  const subtree = () => Promise.resolve(Buffer.alloc(32));
  const lines: string[] = [];
  const file = { kind: 'EXPORT' as const, made: new Date(0), checkpoints: [head], subtree, rows: given };
  for await (const line of proofLines(file)) if (line.startsWith('{"seq"')) lines.push(line);
  return lines.join('');
}

/** About how much matches, and how many bytes that is: exactly in a short log, by stretches of it in a long one. */
export async function estimate(
  work: Work,
  search: Search,
  format: LogExportFormat,
): Promise<{ entries: number; bytes: number }> {
  const range = await rangeOf(work, search);
  const among = range.to - range.from;
  const matches: Match[] = [];
  let looked = 0;
  for (const n of evenly(Math.ceil(among / STRETCH), STRETCHES)) {
    const from = range.from + n * STRETCH;
    const stretch = { from, to: Math.min(from + STRETCH, range.to) };
    matches.push(...(await matchesIn(work, search.filter, stretch)));
    looked += stretch.to - stretch.from;
  }
  const times = looked ? among / looked : 1;
  const entries = Math.round(matches.reduce((n, match) => n + match.entries, 0) * times);
  const amount = { entries, rows: matches.length * times, among };
  const some = evenly(matches.length, SAMPLE).map((n) => matches[n]?.seq ?? 0);
  return { entries, bytes: await bytesOf(work, search, format, amount, some) };
}
