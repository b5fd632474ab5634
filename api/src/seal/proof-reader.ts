import { z } from 'zod';
import { openCheckpoint, type PublicKey, type SignedCheckpoint } from './checkpoint.js';
import { DamageFound, type Damage, type Found } from './damage.js';
import { leafOf, leafOfShown } from './leaf.js';
import { NoteError } from './note.js';
import { PROOF_FORMAT, type ProofHeader } from './proof-file.js';
import { Fold } from './tree-path.js';

const hash = z
  .base64()
  .length(44)
  .transform((text) => Buffer.from(text, 'base64'));
const bytes = z.base64().transform((text) => Buffer.from(text, 'base64'));
const count = z.int().nonnegative();
const Header = z.strictObject({
  samlop: z.literal('access-log'),
  format: z.literal(PROOF_FORMAT),
  kind: z.enum(['EXPORT', 'RECEIPT', 'ARCHIVE']),
  origin: z.string(),
  size: count,
  made: z.iso.datetime(),
  about: z.looseObject({}).optional(),
});
const Row = z.strictObject({
  seq: count,
  entry: z.string(),
  mac: hash,
  found: z.array(z.uuid().nullable()).nonempty().optional(),
  leaf: hash,
  note: z.looseObject({}).optional(),
});
const Part = z.union([z.strictObject({ salt: bytes, value: z.string() }), z.strictObject({ hash })]);
const Shown = z.strictObject({
  seq: count,
  head: z.string(),
  seal: hash,
  parts: z.array(Part),
  note: z.looseObject({}).optional(),
});
const Node = z.strictObject({ from: count, to: count, node: hash });
const Signed = z.strictObject({ checkpoint: z.string() });
const End = z.strictObject({ end: z.literal(true), rows: count });
const Line = z.union([Row, Shown, Node, Signed, End]);
type Row = z.infer<typeof Row> | z.infer<typeof Shown>;

/** What a file proves. */
export interface ProofVerdict {
  ok: true;
  header: ProofHeader;
  rows: number;
  /** Places of its first and last entry. */
  first: number | null;
  last: number | null;
  checkpoint: SignedCheckpoint;
  /** Whether it says more than is sealed (`about`, `note`). */
  saysMore: boolean;
}

/** The file is none of these, or not one for these keys: nothing is known of the log. */
export class NoProofFile extends Error {
  override name = 'NoProofFile';
}

const bad = (damage: Damage, seq: number | null, entryId: string | null, why: string): DamageFound =>
  new DamageFound({ damage, seq, entryId, why });

export interface ProofReading {
  signal?: AbortSignal;
  /** Each entry that was read (of one in parts, its head), before it is known whether the root holds. */
  row?: (row: { seq: number; entry: string; note?: object | undefined }) => void;
}

/** Reads a file line by line, as it streams, and says that it holds or the first thing that does not. */
export async function verifyProofFile(
  lines: AsyncIterable<string> | Iterable<string>,
  keys: readonly PublicKey[],
  reading: ProofReading = {},
): Promise<ProofVerdict | ({ ok: false } & Found)> {
  const reader = new ProofReader(keys, reading);
  try {
    for await (const line of lines) reader.read(line);
    return reader.verdict();
  } catch (error) {
    if (error instanceof DamageFound) return { ok: false, ...error.found };
    throw error;
  }
}

class ProofReader {
  private header: ProofHeader | null = null;
  private fold = new Fold(0);
  private readonly seen = { lines: 0, rows: 0, more: false };
  private places: { first: number | null; last: number | null } = { first: null, last: null };
  private checkpoint: SignedCheckpoint | null = null;
  private ended = false;
  /** An entry that is not at its place: whether it comes later decides what is wrong. */
  private wanted: { seq: number; before: Row } | null = null;

  constructor(
    private readonly keys: readonly PublicKey[],
    private readonly reading: ProofReading,
  ) {}

  read(line: string): void {
    this.reading.signal?.throwIfAborted();
    this.seen.lines += 1;
    const value = this.parsed(line);
    if (this.ended) throw bad('EXTRA', null, null, `line ${this.seen.lines} comes after the end`);
    if (!this.header) return this.begin(value);
    const known = Line.safeParse(value);
    if (!known.success)
      throw bad('ALTERED', this.fold.covered, null, `line ${this.seen.lines} is none of a proof`);
    const { data } = known;
    if ('seq' in data) this.row(data);
    else if ('node' in data) this.node(data);
    else if ('checkpoint' in data) this.head(data.checkpoint);
    else this.end(data.rows);
  }

  verdict(): ProofVerdict {
    if (!this.header) throw new NoProofFile('it is empty');
    if (this.wanted) throw this.missing(this.wanted.seq);
    if (!this.ended || !this.checkpoint) throw bad('CUT_OFF', this.fold.covered, null, 'the file has no end');
    const { rows, more } = this.seen;
    return {
      ok: true,
      header: this.header,
      rows,
      ...this.places,
      checkpoint: this.checkpoint,
      saysMore: more,
    };
  }

  private parsed(line: string): unknown {
    try {
      return JSON.parse(line);
    } catch {
      if (!this.header) throw new NoProofFile('its first line is no JSON');
      throw bad('CUT_OFF', this.fold.covered, null, `line ${this.seen.lines} is no whole line of JSON`);
    }
  }

  private begin(value: unknown): void {
    const header = Header.safeParse(value);
    if (!header.success) throw new NoProofFile('its first line is not that of a proof of the access log');
    this.header = header.data as ProofHeader;
    this.fold = new Fold(this.header.size);
    this.seen.more = this.header.about !== undefined;
  }

  private row(row: Row): void {
    const { covered } = this.fold;
    const id = idOf(textOf(row));
    if (this.wanted) {
      if (row.seq !== this.wanted.seq) return;
      throw bad(
        'REORDERED',
        this.wanted.seq,
        id,
        `entry ${row.seq} stands behind entry ${this.wanted.before.seq}`,
      );
    }
    if (row.seq < covered) {
      const again = this.places.last === row.seq;
      throw bad(
        again ? 'EXTRA' : 'REORDERED',
        row.seq,
        id,
        `entry ${row.seq} stands where ${covered} should`,
      );
    }
    if (row.seq > covered) {
      this.wanted = { seq: covered, before: row };
      return;
    }
    const leaf = leafOfRow(row);
    if (!leaf) throw bad('ALTERED', row.seq, id, `entry ${row.seq} is not what was sealed`);
    this.add(row.seq, row.seq + 1, leaf);
    this.seen.rows += 1;
    this.seen.more ||= row.note !== undefined;
    this.places = { first: this.places.first ?? row.seq, last: row.seq };
    this.reading.row?.({ seq: row.seq, entry: textOf(row), note: row.note });
  }

  private node({ from, to, node }: z.infer<typeof Node>): void {
    if (this.wanted) return;
    if (from > this.fold.covered) throw this.missing(this.fold.covered);
    if (from < this.fold.covered)
      throw bad('EXTRA', from, null, `what covers ${from} to ${to} is there twice`);
    this.add(from, to, node);
  }

  private add(from: number, to: number, leaf: Buffer): void {
    try {
      this.fold.add(from, to, leaf);
    } catch {
      throw bad('EXTRA', from, null, `there is no place ${from} to ${to} in a log of ${this.header?.size}`);
    }
  }

  private missing(seq: number): DamageFound {
    return bad('MISSING', seq, null, `entry ${seq} is not in the file, nor what stands for it`);
  }

  private head(note: string): void {
    if (this.wanted) throw this.missing(this.wanted.seq);
    const { covered } = this.fold;
    const head = this.opened(note);
    const from = this.checkpoint?.size ?? this.places.first ?? 0;
    if (head.origin !== this.header?.origin) throw new NoProofFile(`a checkpoint in it is of ${head.origin}`);
    if (head.size > covered) throw this.missing(covered);
    if (head.size < covered || !this.fold.root()?.equals(head.root))
      throw bad(
        'ALTERED',
        from,
        null,
        `from entry ${from} on, before ${head.size}, something is not what was signed`,
      );
    this.checkpoint = head;
  }

  private opened(note: string): SignedCheckpoint {
    try {
      return openCheckpoint(note, this.keys);
    } catch (error) {
      if (!(error instanceof NoteError)) throw error;
      if (/none of the keys/.test(error.message))
        throw new NoProofFile(`${error.message}: another key is needed`);
      throw bad('ALTERED', null, null, `the checkpoint is not one: ${error.message}`);
    }
  }

  private end(rows: number): void {
    if (this.wanted) throw this.missing(this.wanted.seq);
    if (rows !== this.seen.rows)
      throw bad('MISSING', null, null, `${rows} entries should be there, ${this.seen.rows} are`);
    if (this.checkpoint?.size !== this.header?.size)
      throw bad('CUT_OFF', this.fold.covered, null, 'the checkpoint of the whole is not there');
    this.ended = true;
  }
}

const textOf = (row: Row): string => ('head' in row ? row.head : row.entry);

/** Null where an entry is not what its own line says that it hashes to. */
function leafOfRow(row: Row): Buffer | null {
  if ('head' in row) return leafOfShown(row.head, row.seal, row.parts);
  const leaf = leafOf({ entry: row.entry, mac: row.mac, found: row.found ?? null });
  return leaf.equals(row.leaf) ? leaf : null;
}

/** The id that an entry says it has, for a line to whoever reads it. */
function idOf(entry: string): string | null {
  return /"id":"([0-9a-f-]{36})"/.exec(entry)?.[1] ?? null;
}
