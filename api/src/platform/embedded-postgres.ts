import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import pg from 'pg';
import { databaseAccount, type Account } from './postgres/account.js';
import { binaries, clusterFolder, giveTo, makeDataDir } from './postgres/place.js';
import { runningPort, startPostmaster, stopLeftover } from './postgres/postmaster.js';
import { lockHolder, takeLock } from './process-lock.mjs';
import { StartError } from './start-error.js';

const run = promisify(execFile);
const databaseName = 'samlop';
const passwordFile = 'samlop-password';

export interface EmbeddedPostgres {
  /** As superuser, to the database `samlop`. */
  url: string;
  stop(): Promise<void>;
  /** Settles when the database has ended, also without being asked to. */
  ended: Promise<void>;
}

export interface EmbeddedPostgresOptions {
  dataDir: string;
  log?: (line: string) => void;
  /** PostgreSQL settings over the usual ones, such as `fsync: 'off'` for tests. */
  settings?: Record<string, string>;
  /** Where it listens, for whoever must find it again after a restart; a free port unless told. */
  port?: number;
}

/** Made aside and moved into place, so that an interrupted start never leaves half a cluster. */
async function createCluster(cluster: string, bin: string, account: Account): Promise<void> {
  const draft = `${cluster}.new`;
  const password = randomBytes(24).toString('base64url');
  const handed = `${cluster}.password`;
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { mode: 0o700 });
  giveTo(draft, account);
  writeFileSync(handed, password, { mode: 0o600 });
  giveTo(handed, account);
  try {
    const flags = ['--username=postgres', '--auth=scram-sha-256', `--pwfile=${handed}`, '--encoding=UTF8'];
    const locale = ['--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'];
    await run(join(bin, 'initdb'), [`--pgdata=${draft}`, ...flags, ...locale], {
      ...account,
      cwd: '/',
      env: { LC_ALL: 'C', TZ: 'UTC', PATH: '/usr/bin:/bin' },
    });
  } catch (error) {
    const lines = String((error as { stderr?: string }).stderr ?? error)
      .trim()
      .split('\n');
    throw new StartError(`The embedded database could not be made: ${lines.at(-1)}`);
  } finally {
    rmSync(handed, { force: true });
  }
  writeFileSync(join(draft, passwordFile), password, { mode: 0o600 });
  giveTo(join(draft, passwordFile), account);
  renameSync(draft, cluster);
}

async function createDatabase(serverUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: `${serverUrl}/postgres` });
  await client.connect();
  try {
    const found = await client.query('select 1 from pg_database where datname = $1', [databaseName]);
    if (found.rowCount === 0) await client.query(`create database ${databaseName}`);
  } finally {
    await client.end();
  }
}

function urlOf(cluster: string, port: number): string {
  const password = readFileSync(join(cluster, passwordFile), 'utf8');
  return `postgresql://postgres:${password}@127.0.0.1:${port}`;
}

/** The address of the database that another process runs on the data folder, if one does. */
export function runningEmbeddedPostgres(dataDir: string): string | undefined {
  if (lockHolder(join(dataDir, 'postgres.lock')) === undefined) return undefined;
  const cluster = clusterFolder(dataDir, databaseAccount());
  const port = runningPort(cluster);
  return port === undefined ? undefined : `${urlOf(cluster, port)}/${databaseName}`;
}

function lock(dataDir: string): () => void {
  const taken = takeLock(join(dataDir, 'postgres.lock'));
  if (taken.release) return taken.release;
  throw new StartError(
    `A database is already running on ${dataDir} (process ${taken.heldBy}): stop it first.`,
  );
}

/** Starts the PostgreSQL that npm installed on the data folder, and makes it there the first time. */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const { dataDir, log = () => undefined } = options;
  const account = databaseAccount();
  makeDataDir(dataDir, account);
  const unlock = lock(dataDir);
  try {
    const bin = join(binaries(account), 'bin');
    const cluster = clusterFolder(dataDir, account);
    if (!existsSync(cluster)) {
      log('Making the embedded database.');
      await createCluster(cluster, bin, account);
    }
    await stopLeftover(cluster, log);
    const postmaster = await startPostmaster({
      program: join(bin, 'postgres'),
      cluster,
      account,
      logFile: join(dataDir, 'postgres.log'),
      port: options.port,
      settings: {
        listen_addresses: '127.0.0.1',
        unix_socket_directories: '',
        random_page_cost: '1.1',
        timezone: 'UTC',
        // Whoever reads the database's log may not read the record: no bound value, no detail of an error
        // ("Key (national_id)=(…)"), and no statement beside it.
        log_parameter_max_length: '0',
        log_parameter_max_length_on_error: '0',
        log_error_verbosity: 'terse',
        log_min_error_statement: 'panic',
        ...options.settings,
      },
    });
    const stop = () => postmaster.stop().finally(unlock);
    const serverUrl = urlOf(cluster, postmaster.port);
    try {
      await createDatabase(serverUrl);
    } catch (error) {
      await stop();
      throw error;
    }
    return { url: `${serverUrl}/${databaseName}`, stop, ended: postmaster.ended };
  } catch (error) {
    unlock();
    throw error;
  }
}

/** Deletes the embedded database of a data folder; refuses while one runs on it. */
export async function removeEmbeddedPostgres(dataDir: string): Promise<void> {
  if (!existsSync(dataDir)) return;
  const unlock = lock(dataDir);
  try {
    const cluster = clusterFolder(dataDir, databaseAccount());
    await stopLeftover(cluster, () => undefined);
    rmSync(cluster, { recursive: true, force: true });
  } finally {
    unlock();
  }
}
