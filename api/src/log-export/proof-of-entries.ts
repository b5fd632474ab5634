import { wholeTextSql } from '../seal/log-row.js';
import { exported, some, type MadeFile } from './file-of-entries.js';
import { entriesOf, type MatchedRow, type ShownEntry } from './matching.js';
import { conflict } from '../platform/errors.js';
import { parseCheckpoint, type SignedCheckpoint } from '../seal/checkpoint.js';
import { partsOf, type SealedContent } from '../seal/leaf.js';
import { parseNote } from '../seal/note.js';
import { proofLines, type ProvenRow } from '../seal/proof-file.js';
import { sealedTree } from '../seal/sealed-tree.js';
import type { Work } from '../write/work.js';

interface Sealed extends Record<string, unknown> {
  id: string;
  seq: string;
}

interface Content extends Record<string, unknown> {
  id: string;
  entry: string;
  mac: Buffer;
  found: string[] | null;
}

/** The head that was signed last; of an installation that has none yet nothing can be proven. */
export async function lastCheckpoint(work: Work): Promise<SignedCheckpoint> {
  const [row] = await work.lookInLog<{ note: string; keyId: string }>(
    'select note, key_id as "keyId" from audit.checkpoint order by at desc, size desc limit 1',
  );
  if (!row) throw conflict('NOT_SEALED_YET');
  return { ...parseCheckpoint(parseNote(row.note).text), ...row };
}

/** Where rows stand in the sealed log, as far as the checkpoint covers them; in that order. */
export async function placesOf(
  work: Work,
  rows: readonly MatchedRow[],
  { size }: SignedCheckpoint,
): Promise<(MatchedRow & { seq: number })[]> {
  const places = new Map<string, number>();
  for await (const page of some(rows)) {
    const found = await work.lookInLog<Sealed>(
      'select entry_id as id, seq from audit.seal where entry_id = any($1) and seq < $2',
      [page.map(({ id }) => id), size],
    );
    for (const { id, seq } of found) places.set(id, Number(seq));
  }
  return rows
    .flatMap((row) => {
      const seq = places.get(row.id);
      return seq === undefined ? [] : [{ ...row, seq }];
    })
    .sort((a, b) => a.seq - b.seq);
}

/**
 * Entries with what proves them, in the form that the offline verifier reads. Of a row that names others too only the parts
 * that were asked for are shown. `about` and the notes are not sealed, and whoever verifies is told so.
 */
export async function proofOfEntries(
  work: Work,
  rows: readonly (MatchedRow & { seq: number })[],
  checkpoint: SignedCheckpoint,
  about: object,
  noted: boolean,
): Promise<MadeFile> {
  const subtree = sealedTree(async (sql, values) => (await work.lookInLog(sql, [...values])) as never);
  let count = 0;
  async function* proven(): AsyncGenerator<ProvenRow> {
    for await (const page of some(rows)) {
      const byTime = [...page].sort((a, b) => (a.at < b.at ? -1 : 1));
      const entries = Map.groupBy(await entriesOf(work, byTime), ({ rowId }) => rowId);
      const contents = new Map((await contentsOf(work, byTime)).map((each) => [each.id, each]));
      for (const row of page) {
        const content = contents.get(row.id);
        const shown = content && partly(content, row.subjects);
        if (!shown) continue;
        const mine = entries.get(row.id) ?? [];
        count += mine.length;
        yield { seq: row.seq, ...shown, ...(noted ? { note: note(mine) } : {}) };
      }
    }
  }
  const lines: string[] = [];
  const given = { kind: 'EXPORT' as const, made: work.now, about, checkpoints: [checkpoint], subtree };
  for await (const line of proofLines({ ...given, rows: proven() })) lines.push(line);
  return { bytes: Buffer.from(lines.join('')), count, mediaType: 'application/x-ndjson', ending: 'jsonl' };
}

const note = (entries: ShownEntry[]): object => ({ entries: entries.map(exported) });

function contentsOf(work: Work, rows: readonly MatchedRow[]): Promise<Content[]> {
  return work.lookInLog<Content>(
    `select e.id, ${wholeTextSql('e')} as entry, e.mac, e.found_ids as found from audit.entry e where e.id = any($1) and e.at >= $2 and e.at <= $3`,
    [rows.map(({ id }) => id), rows[0]?.at, rows.at(-1)?.at],
  );
}

/** Whose part it is stands in it; what is not this reader's is there as a hash. */
function partly({ entry, mac, found }: Content, subjects: readonly (string | null)[]) {
  const content: SealedContent = { entry, mac, found };
  const parts = partsOf(content);
  // A text that nothing can be taken out of is shown to whom all of it is for, and else is not.
  if (!parts) return subjects.length > 1 ? null : content;
  return {
    head: parts.head,
    seal: parts.seal,
    parts: parts.parts.map((part) => {
      const [subject, , whose] = JSON.parse(part.value) as (string | null)[];
      const mine = subjects.includes(whose ?? subject ?? null);
      return mine ? { salt: part.salt, value: part.value } : { hash: part.hash };
    }),
  };
}
