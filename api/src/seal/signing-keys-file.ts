import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { NoteError } from './note.js';
import { newSigningKey, parseSigningKey, parseSigningKeys, type SigningKey } from './signing-key.js';
import { ConfigError } from '../platform/config.js';

export function readSigningKeys(file: string): SigningKey[] {
  try {
    return parseSigningKeys(readFileSync(file, 'utf8'));
  } catch (error) {
    const why = error instanceof NoteError ? error.message : 'it cannot be read';
    throw new ConfigError(`LOG_SIGNING_KEYS_FILE is ${JSON.stringify(file)}: ${why}.`);
  }
}

/** Makes a first key and its public half, unless they are there; the key for its owner alone. */
export function ensureSigningKeys(file: string, publicFile: string, name: string): void {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  if (!existsSync(file)) writeFileSync(file, `${newSigningKey(name)}\n`, { mode: 0o600, flag: 'wx' });
  if (existsSync(publicFile)) return;
  mkdirSync(dirname(publicFile), { recursive: true });
  const [first = ''] = readFileSync(file, 'utf8').split('\n');
  writeFileSync(publicFile, `${parseSigningKey(first).publicText} - -\n`, { mode: 0o644 });
}
