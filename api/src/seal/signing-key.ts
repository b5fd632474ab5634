import { createPrivateKey, generateKeyPairSync, sign, type KeyObject } from 'node:crypto';
import { checkpointText, type Checkpoint } from './checkpoint.js';
import { keyIdOf, NoteError, publicKeyText, signatureLine } from './note.js';

/** A key that signs: NAME, and the seed of an Ed25519 key. */
export interface SigningKey {
  name: string;
  keyId: string;
  key: KeyObject;
  /** The public half, as it is given away. */
  publicText: string;
}

/** What stands before 32 bytes to make them a private key as PKCS 8 has it (RFC 8410). */
const PKCS8 = Buffer.from('302e020100300506032b657004220420', 'hex');
const PREFIX = 'PRIVATE+KEY';

/** A new key as its file has it: one line, PRIVATE+KEY+NAME+ID+BASE64. */
export function newSigningKey(name: string): string {
  const { privateKey } = generateKeyPairSync('ed25519');
  const seed = privateKey.export({ format: 'der', type: 'pkcs8' }).subarray(PKCS8.length);
  const encoded = Buffer.concat([Buffer.of(1), seed]).toString('base64');
  return `${PREFIX}+${name}+${keyIdOf(name, publicBytes(privateKey))}+${encoded}`;
}

export function parseSigningKey(line: string): SigningKey {
  const parts = /^PRIVATE\+KEY\+([^\s+]+)\+([0-9a-f]{8})\+(\S+)$/.exec(line.trim());
  const bytes = Buffer.from(parts?.[3] ?? '', 'base64');
  if (!parts?.[1] || bytes.length !== 33 || bytes[0] !== 1)
    throw new NoteError('it is not a key that signs: PRIVATE+KEY+NAME+8 hexadecimal digits+BASE64');
  const key = createPrivateKey({
    key: Buffer.concat([PKCS8, bytes.subarray(1)]),
    format: 'der',
    type: 'pkcs8',
  });
  const [, name, keyId = ''] = parts;
  if (keyIdOf(name, publicBytes(key)) !== keyId)
    throw new NoteError('its eight digits are not those of its name and key');
  return { name, keyId, key, publicText: publicKeyText(name, publicBytes(key)) };
}

/** The keys of a file, one a line. While one replaces another both stand there, and both sign. */
export function parseSigningKeys(text: string): SigningKey[] {
  const lines = text.split('\n').map((line) => line.replace(/#.*/, '').trim());
  const keys = lines.filter(Boolean).map(parseSigningKey);
  if (!keys.length) throw new NoteError('there is no key in it');
  return keys;
}

function publicBytes(privateKey: KeyObject): Buffer {
  const { x } = privateKey.export({ format: 'jwk' });
  return Buffer.from(x ?? '', 'base64url');
}

/** The note of a checkpoint, signed by each of the keys. */
export function signCheckpoint(checkpoint: Checkpoint, keys: readonly SigningKey[]): string {
  const text = checkpointText(checkpoint);
  const lines = keys.map(({ name, keyId, key }) =>
    signatureLine({ name, keyId, signature: sign(null, Buffer.from(text), key) }),
  );
  return `${text}\n${lines.join('')}`;
}
