import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { calculateJwkThumbprint, exportJWK, generateKeyPair, type JWK } from 'jose';

export interface DemoKeys {
  /** The private key that signs tokens (RS256), with its `kid`. */
  signing: JWK;
  cookie: string;
}

export interface PublicKeys {
  keys: JWK[];
}

async function generate(): Promise<DemoKeys> {
  const { privateKey } = await generateKeyPair('RS256', { extractable: true });
  const jwk = await exportJWK(privateKey);
  const kid = await calculateJwkThumbprint(jwk);
  return {
    signing: { ...jwk, kid, alg: 'RS256', use: 'sig' },
    cookie: randomBytes(32).toString('base64url'),
  };
}

function read(path: string): DemoKeys | undefined {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as DemoKeys;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/** The demo's keys, made once per data folder, so that a token outlives a restart. */
export async function demoKeys(dataDir: string): Promise<DemoKeys> {
  const path = join(dataDir, 'demo-idp-keys.json');
  const known = read(path);
  if (known) return known;
  mkdirSync(dataDir, { recursive: true });
  const made = await generate();
  try {
    writeFileSync(path, JSON.stringify(made), { mode: 0o600, flag: 'wx' });
    return made;
  } catch (error) {
    // Another process made them in the meantime: theirs count.
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return read(path) ?? made;
    throw error;
  }
}

export function publicKeys({ signing }: DemoKeys): PublicKeys {
  const { kty, n, e, kid, alg, use } = signing;
  return { keys: [{ kty, n, e, kid, alg, use }] };
}
