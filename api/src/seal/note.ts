import { createPublicKey, hash, verify, type KeyObject } from 'node:crypto';

/**
 * Signed notes as the C2SP specification has them (Go's checksum database and Sigstore's Rekor publish such): a text that
 * ends with a newline, an empty line, and for each key a line "— NAME SIGNATURE", whose first four bytes say which key.
 * So whoever doubts this program can check our notes with another.
 */
export interface Note {
  /** With its last newline: what is signed. */
  text: string;
  signatures: NoteSignature[];
}

export interface NoteSignature {
  name: string;
  /** Eight hexadecimal digits. */
  keyId: string;
  signature: Buffer;
}

const ED25519 = 1;
/** What stands before 32 bytes to make them a public key as X.509 has it (RFC 8410). */
const SPKI = Buffer.from('302a300506032b6570032100', 'hex');
const NAME = /^[^\s+]+$/u;

/** A text of a key that is none, or of a note that is none. */
export class NoteError extends Error {
  override name = 'NoteError';
}

/** A key that may sign, between two moments. */
export interface PublicKey {
  name: string;
  keyId: string;
  key: KeyObject;
  from: Date | null;
  until: Date | null;
}

export function keyIdOf(name: string, publicBytes: Buffer): string {
  const bytes = Buffer.concat([Buffer.from(`${name}\n`), Buffer.of(ED25519), publicBytes]);
  return hash('sha256', bytes, 'buffer').toString('hex', 0, 4);
}

/** NAME+ID+BASE64: the public half, as it is given to whoever is to verify. */
export function publicKeyText(name: string, publicBytes: Buffer): string {
  const bytes = Buffer.concat([Buffer.of(ED25519), publicBytes]);
  return `${name}+${keyIdOf(name, publicBytes)}+${bytes.toString('base64')}`;
}

/** One line of a file of keys: NAME+ID+BASE64, and when it signs: FROM and UNTIL in ISO 8601, or "-". */
export function parsePublicKey(line: string): PublicKey {
  const [text = '', from = '-', until = '-', ...more] = line.trim().split(/\s+/);
  const [, name = '', keyId = '', encoded = ''] = /^([^+]+)\+([0-9a-f]{8})\+(.+)$/.exec(text) ?? [];
  const bytes = Buffer.from(encoded, 'base64');
  if (more.length || !NAME.test(name) || bytes.length !== 33 || bytes[0] !== ED25519)
    throw new NoteError('it is not a public key: NAME+8 hexadecimal digits+BASE64 FROM UNTIL');
  const raw = bytes.subarray(1);
  if (keyIdOf(name, raw) !== keyId) throw new NoteError('its eight digits are not those of its name and key');
  const key = createPublicKey({ key: Buffer.concat([SPKI, raw]), format: 'der', type: 'spki' });
  return { name, keyId, key, from: momentOf(from), until: momentOf(until) };
}

/** The keys of a file: one a line, `#` begins what is not read. */
export function parsePublicKeys(text: string): PublicKey[] {
  const lines = text.split('\n').map((line) => line.replace(/#.*/, '').trim());
  return lines.filter(Boolean).map(parsePublicKey);
}

function momentOf(text: string): Date | null {
  if (text === '-') return null;
  const moment = new Date(text);
  if (!/^\d{4}-\d{2}-\d{2}T.*Z$/.test(text) || Number.isNaN(moment.getTime()))
    throw new NoteError('when a key signs must look like 2026-01-31T12:00:00Z, or be "-"');
  return moment;
}

export function parseNote(note: string): Note {
  const at = note.lastIndexOf('\n\n');
  if (at < 0 || !note.endsWith('\n')) throw new NoteError('it has no empty line before its signatures');
  const text = note.slice(0, at + 1);
  const lines = note.slice(at + 2, -1).split('\n');
  return { text, signatures: lines.map(parseSignature) };
}

function parseSignature(line: string): NoteSignature {
  const [, name = '', encoded = ''] = /^— ([^\s+]+) ([A-Za-z0-9+/]+={0,2})$/u.exec(line) ?? [];
  const bytes = Buffer.from(encoded, 'base64');
  if (bytes.length !== 68 || bytes.toString('base64') !== encoded)
    throw new NoteError('a line of a signature is not one');
  return { name, keyId: bytes.toString('hex', 0, 4), signature: bytes.subarray(4) };
}

export const signatureLine = ({ name, keyId, signature }: NoteSignature): string =>
  `— ${name} ${Buffer.concat([Buffer.from(keyId, 'hex'), signature]).toString('base64')}\n`;

export function isSignedBy({ text, signatures }: Note, { name, keyId, key }: PublicKey): boolean {
  const own = signatures.find((each) => each.name === name && each.keyId === keyId);
  return own !== undefined && verify(null, Buffer.from(text), key, own.signature);
}
