import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { ConfigError } from '../platform/config.js';

export interface LogKey {
  id: string;
  /** 32 bytes. */
  key: Buffer;
}

const LINE = /^([A-Za-z0-9_-]{1,32}):([A-Za-z0-9+/]{43}=)$/;
const WANTED = 'it must hold lines of the form id:key, each key 32 bytes in base64, the newest last';

/**
 * The keys of the access log's codes, oldest first. The newest writes, all of them verify; the database sees none. A key
 * that was ever used is kept for as long as its entries are.
 */
export class LogKeys {
  private readonly known: ReadonlyMap<string, LogKey>;
  readonly current: LogKey;

  constructor(keys: readonly LogKey[]) {
    const current = keys.at(-1);
    if (!current) throw new ConfigError(`The access log has no key: ${WANTED}.`);
    this.current = current;
    this.known = new Map(keys.map((key) => [key.id, key]));
    if (this.known.size !== keys.length) throw new ConfigError('The access log has two keys of one name.');
  }

  /** Oldest first. */
  get all(): readonly LogKey[] {
    return [...this.known.values()];
  }

  byId(id: string): LogKey | undefined {
    return this.known.get(id);
  }

  /** The code of an entry, under the newest key. */
  mac(entry: string): Buffer {
    return macOf(entry, this.current);
  }

  /** Whether the entry's code is right under the key that it names; false where that key is not known. */
  verify(entry: string, mac: Uint8Array, keyId: string): boolean {
    const key = this.byId(keyId);
    return key !== undefined && mac.length === 32 && timingSafeEqual(macOf(entry, key), mac);
  }
}

const macOf = (entry: string, { key }: LogKey): Buffer => createHmac('sha256', key).update(entry).digest();

/** Throws a ConfigError that names the file, and never its content. */
export function readLogKeys(path: string | undefined): LogKeys {
  if (!path) {
    throw new ConfigError(`ACCESS_LOG_KEYS_FILE is not set: in production it must be a file; ${WANTED}.`);
  }
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    throw new ConfigError(
      `ACCESS_LOG_KEYS_FILE is ${JSON.stringify(path)}: it must be a file that can be read.`,
    );
  }
  const lines = text.split('\n').map((line) => line.trim());
  const keys = lines.filter(Boolean).map((line): LogKey => {
    const [, id, key] = LINE.exec(line) ?? [];
    if (!id || !key) throw new ConfigError(`ACCESS_LOG_KEYS_FILE is ${JSON.stringify(path)}: ${WANTED}.`);
    return { id, key: Buffer.from(key, 'base64') };
  });
  return new LogKeys(keys);
}

/** Makes the file with a first key, for its owner alone, unless it is there. */
export function ensureLogKeys(path: string): void {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  try {
    writeFileSync(path, `1:${randomBytes(32).toString('base64')}\n`, { mode: 0o600, flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
}
