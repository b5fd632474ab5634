import { closeSync, fsyncSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs';
import { z } from 'zod';
import { Frontier } from './merkle.js';

const base64 = z.base64().length(44);
const State = z.strictObject({
  origin: z.string(),
  size: z.int().nonnegative(),
  root: base64,
  hashes: z.array(base64),
  note: z.string(),
  /** A head that no longer holds, because the database was put back; the next note says so. */
  insteadOf: z.strictObject({ size: z.int(), root: base64 }).optional(),
});

/** What the signer remembers by itself, out of the database's reach: the last head that it signed. */
export interface SignerState {
  origin: string;
  tree: Frontier;
  note: string;
  insteadOf: { size: number; root: Buffer } | null;
}

/** Null: it has not signed anything yet. */
export function readState(file: string): SignerState | null {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
  const { origin, size, hashes, note, insteadOf, root } = State.parse(JSON.parse(text));
  const tree = Frontier.of(
    size,
    hashes.map((hash) => Buffer.from(hash, 'base64')),
  );
  if (tree.root().toString('base64') !== root) throw new Error('the signer’s state was changed');
  const lost = insteadOf ? { size: insteadOf.size, root: Buffer.from(insteadOf.root, 'base64') } : null;
  return { origin, tree, note, insteadOf: lost };
}

/** On the disk, whole, before anybody sees what was signed. */
export function writeState(file: string, { origin, tree, note, insteadOf }: SignerState): void {
  const text = JSON.stringify({
    origin,
    size: tree.size,
    root: tree.root().toString('base64'),
    hashes: tree.hashes.map((hash) => hash.toString('base64')),
    note,
    ...(insteadOf ? { insteadOf: { size: insteadOf.size, root: insteadOf.root.toString('base64') } } : {}),
  });
  const draft = `${file}.part`;
  const handle = openSync(draft, 'w', 0o600);
  writeSync(handle, `${text}\n`);
  fsyncSync(handle);
  closeSync(handle);
  renameSync(draft, file);
}
