import { textOf } from './form.js';
import { LogExportFormat, MAX_ENTRIES } from './log-export.status.js';
import { countMatches, pageOfMatches, rowsOfTime, type Search } from './matching.js';
import { fill, type FilledRow } from './pages.js';
import { provenRow } from './proof-of-entries.js';
import { proofLines, type ProvenRow } from '../seal/proof-file.js';
import type { Work } from '../write/work.js';

/** So many of the first and of the last entries are written out, to see how long one is. */
const SAMPLE = 40;
/** So many are always counted; more only where they might not fit. */
const COUNTED = 20_000;
const MOST_COUNTED = 500_000;
/** A hash that stands for what lies between two entries, as a line. */
const NODE_BYTES = 90;

export interface Length {
  /** Of an entry. */
  bytes: number;
  entriesOfRow: number;
}

/** How long an entry is in that form, by some of those that match. */
export async function lengthOf(work: Work, search: Search, format: LogExportFormat): Promise<Length> {
  const ends = [
    ...(await pageOfMatches(work, search, null, SAMPLE)),
    ...(await pageOfMatches(work, search, null, SAMPLE, true)),
  ];
  const places = [...new Set(ends.map(({ seq }) => seq))];
  const rows = await fill(work, search.filter, places, format === LogExportFormat.JSON_LINES);
  const entries = rows.flatMap((row) => row.entries);
  const text = format === LogExportFormat.JSON_LINES ? await proven(rows) : textOf(format, entries);
  const count = Math.max(1, entries.length);
  return { bytes: Buffer.byteLength(text) / count, entriesOfRow: count / Math.max(1, rows.length) };
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

/** How long a file of so many entries is, which are a part of so many rows of the log. */
export function bytesOf(
  { bytes, entriesOfRow }: Length,
  entries: number,
  format: LogExportFormat,
  among: number,
): number {
  const rows = entries / entriesOfRow;
  const gap = rows ? Math.max(0, among / rows - 1) : 0;
  const nodes = format === LogExportFormat.JSON_LINES ? rows * 2 * Math.log2(gap + 1) : 0;
  return entries * bytes + nodes * NODE_BYTES;
}

/**
 * Whether what matches fits into that room. What is surely less than fits is not counted to its end; what does not fit is
 * counted far enough to say by how much.
 */
export async function fits(
  work: Work,
  search: Search,
  format: LogExportFormat,
  room: number,
): Promise<{ fits: boolean; needs: number; entries: number }> {
  const length = await lengthOf(work, search, format);
  const among = await rowsOfTime(work, search);
  const said = (entries: number) => {
    const needs = bytesOf(length, entries, format, among);
    return { fits: needs <= room && entries <= MAX_ENTRIES, needs, entries };
  };
  const few = await countMatches(work, search, COUNTED);
  const all = among * length.entriesOfRow;
  if (few < COUNTED || said(all).fits) return said(few < COUNTED ? few : Math.max(few, all));
  const enough = Math.ceil(room / Math.max(1, length.bytes)) + 1;
  return said(await countMatches(work, search, Math.min(MAX_ENTRIES + 1, Math.max(enough, MOST_COUNTED))));
}
