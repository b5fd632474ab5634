import { HASH_BYTES } from './merkle.js';
import { isSignedBy, NoteError, parseNote, type PublicKey } from './note.js';

/**
 * How the tree stood when it was signed: a C2SP tlog-checkpoint (origin, size, root), with two kinds of line after these:
 * `time` (always), and, after a database was put back from a backup, `instead-of SIZE ROOT`: the head that no longer holds.
 */
export interface Checkpoint {
  /** Which installation's log it is. */
  origin: string;
  size: number;
  root: Buffer;
  time: Date;
  /** Declared by who runs the installation: entries of a head that was signed are lost with the database that had them. */
  insteadOf: { size: number; root: Buffer } | null;
}

const ORIGIN = /^[^\s+]{1,200}$/u;
const SIZE = /^(?:0|[1-9]\d{0,15})$/;

/** What is signed. */
export function checkpointText({ origin, size, root, time, insteadOf }: Checkpoint): string {
  if (!ORIGIN.test(origin)) throw new NoteError('an origin has no space and no +');
  const lines = [origin, String(size), root.toString('base64'), `time ${time.toISOString()}`];
  if (insteadOf) lines.push(`instead-of ${insteadOf.size} ${insteadOf.root.toString('base64')}`);
  return `${lines.join('\n')}\n`;
}

/** Reads the text of a note; refuses what another writer could mean otherwise. */
export function parseCheckpoint(text: string): Checkpoint {
  const [origin = '', size = '', root = '', time = '', instead, ...more] = text.slice(0, -1).split('\n');
  const [, of, ofRoot] = /^instead-of (\S+) (\S+)$/.exec(instead ?? '') ?? [];
  const checkpoint = {
    origin,
    size: countOf(size),
    root: hashOf(root),
    time: new Date(time.slice('time '.length)),
    insteadOf: instead === undefined ? null : { size: countOf(of), root: hashOf(ofRoot) },
  };
  if (more.length || Number.isNaN(checkpoint.time.getTime()) || checkpointText(checkpoint) !== text)
    throw new NoteError('it is not a checkpoint: origin, size, root and time');
  return checkpoint;
}

function countOf(text = ''): number {
  if (!SIZE.test(text)) throw new NoteError('a size is a whole number');
  return Number(text);
}

function hashOf(text = ''): Buffer {
  const bytes = Buffer.from(text, 'base64');
  if (bytes.length !== HASH_BYTES || bytes.toString('base64') !== text)
    throw new NoteError('a root is 32 bytes in Base64');
  return bytes;
}

/** What a note that is trusted says, and which key signed it. */
export interface SignedCheckpoint extends Checkpoint {
  keyId: string;
  note: string;
}

/**
 * Reads a note and checks it: one of these keys signed it, in its time, and none of them whose line stands there did not.
 * Anything else is a NoteError.
 */
export function openCheckpoint(note: string, keys: readonly PublicKey[]): SignedCheckpoint {
  const parsed = parseNote(note);
  const checkpoint = parseCheckpoint(parsed.text);
  const named = keys.filter((key) =>
    parsed.signatures.some(({ name, keyId }) => name === key.name && keyId === key.keyId),
  );
  if (!named.length) throw new NoteError('none of the keys that are trusted has signed it');
  for (const key of named)
    if (!isSignedBy(parsed, key)) throw new NoteError(`the signature of key ${key.keyId} does not hold`);
  const inTime = named.find((key) => holdsAt(key, checkpoint.time));
  if (!inTime) throw new NoteError(`key ${named[0]?.keyId} does not sign at that time`);
  return { ...checkpoint, keyId: inTime.keyId, note };
}

const holdsAt = ({ from, until }: PublicKey, at: Date): boolean =>
  (!from || from <= at) && (!until || at < until);

export type { PublicKey };
