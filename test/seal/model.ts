/** A sealed log in memory: what the database holds, and what its superuser never had (the log's keys, the signer's). */
import { randomUUID } from 'node:crypto';
import { testLogKeys } from '../support/log-keys.js';
import { CHAIN_START, ChainKeys, Chain, Coder } from '../../api/src/seal/chain.js';
import { headsOf, type KeptNote } from '../../api/src/seal/heads.js';
import { leafOf } from '../../api/src/seal/leaf.js';
import { canonicalText, COLUMN_NAMES, COLUMNS, type LogRow } from '../../api/src/seal/log-row.js';
import { Frontier, rootOf } from '../../api/src/seal/merkle.js';
import { parsePublicKey } from '../../api/src/seal/note.js';
import { newSigningKey, parseSigningKey, signCheckpoint } from '../../api/src/seal/signing-key.js';
import { verifyLog, type Seal, type Verification } from '../../api/src/seal/verify.js';

export const ORIGIN = 'samlop.test';
export const logKey = testLogKeys.current;
export const signer = parseSigningKey(newSigningKey(ORIGIN));
export const keys = new ChainKeys([logKey]);
export const trusted = [parsePublicKey(signer.publicText)];
const BEGAN = Date.parse('2026-03-01T08:00:00.000Z');

/** What the database holds, and what was published out of its reach. */
export interface Log {
  rows: LogRow[];
  seals: Seal[];
  notes: KeptNote[];
  published: KeptNote[];
}

export const copyOf = (log: Log): Log => ({
  rows: [...log.rows],
  seals: log.seals.map((seal) => ({ ...seal })),
  notes: [...log.notes],
  published: [...log.published],
});

export interface Written {
  writer: string;
  n: number;
  gaps?: number[];
  /** Seconds after the first. */
  second: number;
}

/** A row as the program writes it; `refused` with whose it was, as the database finds it. */
export function rowOf({ writer, n, gaps, second }: Written, key = logKey, refused = false): LogRow {
  const objects = [randomUUID(), randomUUID()].slice(0, 1 + (n % 2));
  const members = {
    action: 'READ',
    at: new Date(BEGAN + second * 1000).toISOString(),
    client: 'samlop-console',
    decision: refused ? 'DENY' : 'PERMIT',
    ...(n % 5 === 0 ? { details: { b: 1, count: n } } : {}),
    ...(gaps ? { gaps } : {}),
    grant: randomUUID(),
    id: randomUUID(),
    key: key.id,
    n,
    objects,
    operation: 'patients',
    person: randomUUID(),
    purpose: 'CARE',
    request: randomUUID(),
    role: 'CLINICIAN',
    root: randomUUID(),
    ...(refused ? {} : { subjects: objects.map(() => randomUUID()) }),
    type: 'Patient',
    unit: randomUUID(),
    v: 1,
    writer,
  };
  const entry = canonicalText(members);
  const found = refused ? objects.map(() => randomUUID()) : null;
  return { entry, mac: new Coder(key.key).code(entry), found, columns: columnsOf(members, found) };
}

export function columnsOf(
  members: Record<string, unknown>,
  found: readonly string[] | null,
): (string | null)[] {
  return COLUMN_NAMES.map((name) => {
    const value = members[COLUMNS[name]];
    if (name === 'subject_ids') return `{${((value ?? found ?? []) as string[]).join(',')}}`;
    if (name === 'resource_ids') return `{${((value ?? []) as string[]).join(',')}}`;
    if (value === undefined) return null;
    return typeof value === 'string' ? value : JSON.stringify(value);
  });
}

export const membersOf = (row: LogRow) =>
  JSON.parse(row.entry) as Record<string, unknown> & { id: string; at: string };

export function sealsOf(rows: readonly LogRow[], key = logKey): Seal[] {
  const chain = new Chain(key.key);
  let before: Buffer = CHAIN_START;
  return rows.map((row, seq) => {
    const leaf = leafOf(row);
    before = chain.next(before, leaf);
    const { id, at } = membersOf(row);
    return { seq, entryId: id, at, leaf, chain: before, keyId: key.id };
  });
}

/** A head as the signer signs it, and as the database keeps it. */
export function headOf(
  seals: readonly Seal[],
  size: number,
  second: number,
  by = signer,
  insteadOf = null,
): KeptNote {
  const root = rootOf(seals.slice(0, size).map(({ leaf }) => leaf));
  const time = new Date(BEGAN + second * 1000);
  const note = signCheckpoint({ origin: ORIGIN, size, root, time, insteadOf }, [by]);
  return { note, columns: { size, root, at: time, keyId: by.keyId } };
}

export const published = ({ note }: KeptNote): KeptNote => ({ note });

/**
 * Two processes that write at once: their numbers are passed over and come later, some are declared never to come; a
 * checkpoint each `every` entries, published at once.
 */
export function someLog(count: number, every = 25): Log {
  const writers = [randomUUID(), randomUUID()].map((writer) => ({ writer, n: 0 }));
  const written: Written[] = Array.from({ length: count }, (_, place) => {
    const own = writers[place % 2] as { writer: string; n: number };
    own.n += 1;
    const lost = place % 31 === 30;
    if (lost) own.n += 1;
    return { writer: own.writer, n: own.n, second: place * 3, ...(lost ? { gaps: [own.n - 1] } : {}) };
  });
  // Committed in another order than numbered, as happens.
  for (let at = 4; at + 2 < count; at += 17) {
    const [one, other] = [written[at] as Written, written[at + 2] as Written];
    [written[at], written[at + 2]] = [
      { ...other, second: one.second },
      { ...one, second: other.second },
    ];
  }
  const rows = written.map((each, place) => rowOf(each, logKey, place % 9 === 8));
  const seals = sealsOf(rows);
  const notes: KeptNote[] = [];
  for (let size = every; size <= count; size += every) notes.push(headOf(seals, size, size * 3));
  return { rows, seals, notes, published: notes.map(published) };
}

/** What is asked of the verifier, of a log as it now is. */
export function verificationOf(log: Log, more: Partial<Verification> = {}): Verification {
  const byId = new Map<string, LogRow[]>();
  for (const row of log.rows) {
    const [id, at] = [row.columns[0], row.columns[1]];
    byId.set(`${id} ${at}`, [...(byId.get(`${id} ${at}`) ?? []), row]);
  }
  const seals = log.seals.toSorted((a, b) => a.seq - b.seq);
  const places = seals.map((seal) => ({ seal, row: byId.get(`${seal.entryId} ${seal.at}`)?.[0] ?? null }));
  const sealed = new Set(seals.map((seal) => `${seal.entryId} ${seal.at}`));
  const unsealed = log.rows.filter((row) => !sealed.has(`${row.columns[0]} ${row.columns[1]}`));
  const heads = headsOf(log.notes, log.published, trusted);
  return { places: [places], unsealed: [unsealed], size: places.length, keys, heads, ...more };
}

/** As the commands do: damage among the checkpoints is told like any other. */
export async function verify(log: Log, more: Partial<Verification> = {}) {
  try {
    return await verifyLog(verificationOf(log, more));
  } catch (error) {
    const { found } = error as { found?: object };
    if (found) return { ok: false as const, ...(found as { damage: string; seq: number | null }) };
    throw error;
  }
}

export const treeOf = (seals: readonly Seal[]): Frontier => {
  const tree = Frontier.empty();
  for (const { leaf } of seals) tree.append(leaf);
  return tree;
};
