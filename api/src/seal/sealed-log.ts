import { readFileSync } from 'node:fs';
import pg from 'pg';
import { ChainKeys } from './chain.js';
import { checkLog, type Checked, type LogCheck } from './check.js';
import type { Found } from './damage.js';
import { DatabaseLog } from './database-log.js';
import { parsePublicKeys, type PublicKey } from './note.js';
import { notesIn } from './publish.js';
import { ConfigError } from '../platform/config.js';

export type CheckVerdict = Checked | ({ ok: false } & Found);

export interface SealedLogPlaces {
  databaseUrl: string;
  /** Empty: only what the public keys show can be checked. */
  keys: readonly { id: string; key: Buffer }[];
  publicKeysFile?: string | undefined;
  checkpoints?: string | undefined;
}

/** The sealed log of an installation, for whoever verifies it: a connection of its own, as the worker's role. */
export class SealedLog {
  constructor(private readonly at: SealedLogPlaces) {}

  async check(given: Pick<LogCheck, 'period' | 'progress' | 'signal'>): Promise<CheckVerdict> {
    const { keys, publicKeysFile, checkpoints } = this.at;
    return this.connected((client) =>
      checkLog(new DatabaseLog(client), {
        ...given,
        keys: keys.length ? new ChainKeys(keys) : null,
        publicKeys: publicKeysFile ? readPublicKeys(publicKeysFile) : [],
        published: checkpoints ? notesIn(checkpoints) : [],
      }),
    );
  }

  async connected<T>(act: (client: pg.Client) => Promise<T>): Promise<T> {
    const client = await connectAs(this.at.databaseUrl, 'samlop_worker');
    try {
      return await act(client);
    } finally {
      await client.end().catch(() => undefined);
    }
  }
}

/** A connection that one thing has for itself; one whose other end is gone is let go of by the database, with what it holds. */
export async function connectAs(
  connectionString: string,
  role: 'samlop_worker' | 'samlop_signer',
): Promise<pg.Client> {
  const options = `-c role=${role} -c TimeZone=UTC -c jit=off -c statement_timeout=60000 -c idle_in_transaction_session_timeout=30000 -c idle_session_timeout=60000`;
  const client = new pg.Client({
    connectionString,
    options,
    connectionTimeoutMillis: 10_000,
    keepAlive: true,
  });
  // What is lost while it is used is told by whoever uses it.
  client.on('error', () => undefined);
  await client.connect();
  return client;
}

export function readPublicKeys(file: string): PublicKey[] {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    throw new ConfigError(
      `LOG_PUBLIC_KEYS_FILE is ${JSON.stringify(file)}: it must be a file that can be read.`,
    );
  }
  try {
    return parsePublicKeys(text);
  } catch (error) {
    throw new ConfigError(`${file} does not hold the public keys of the log: ${(error as Error).message}.`);
  }
}
