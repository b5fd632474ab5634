import { randomInt } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { until } from '../support/program.js';
import type { TestDatabase } from '../support/database.js';
import { startEmbeddedPostgres, type EmbeddedPostgres } from '../../api/src/platform/embedded-postgres.js';
import { migrate } from '../../api/src/platform/migrate.js';
import { databaseAccount } from '../../api/src/platform/postgres/account.js';
import { clusterFolder } from '../../api/src/platform/postgres/place.js';
import { loadReference } from '../../seeds/reference/load.js';

/**
 * What is written reaches the system's memory before it is acknowledged, and that outlives the process; the disk would
 * only matter if the machine died too.
 */
const SETTINGS = { fsync: 'off', synchronous_commit: 'on', full_page_writes: 'on' };

/** A database server of one's own, which can be killed and comes back where it was. */
export class Cluster {
  private constructor(
    private readonly dataDir: string,
    private server: EmbeddedPostgres,
    private readonly pool: pg.Pool,
  ) {}

  static async start(): Promise<Cluster> {
    const dataDir = mkdtempSync(join(tmpdir(), 'samlop-faults-'));
    const server = await startEmbeddedPostgres({ dataDir, settings: SETTINGS, port: await lastingPort() });
    await migrate(server.url);
    await loadReference(server.url);
    const pool = new pg.Pool({ connectionString: server.url, max: 2, application_name: 'test' });
    pool.on('error', () => undefined);
    pool.on('connect', (client) => client.on('error', () => undefined));
    return new Cluster(dataDir, server, pool);
  }

  get database(): TestDatabase {
    return {
      url: this.server.url,
      sql: async <T extends object>(text: string, values: unknown[] = []) =>
        (await this.pool.query(text, values)).rows as T[],
      drop: () => this.remove(),
    };
  }

  /** Every process of it at once, as when its machine's memory runs out. */
  async kill(): Promise<void> {
    const postmaster = this.postmaster();
    const served = await this.database.sql<{ pid: number }>('select pid from pg_stat_activity');
    // Held still, so that it begins none that the list lacks: a survivor may wait for ever for what a dead one held.
    send(postmaster, 'SIGSTOP');
    const all = new Set([...served.map(({ pid }) => pid), ...childrenOf(postmaster), postmaster]);
    for (const pid of all) send(pid, 'SIGKILL');
    await this.server.ended;
  }

  /** One of the processes that serve somebody: the others are thrown out, and it recovers by itself. */
  async killOne(): Promise<void> {
    const before = await this.checkpointer();
    const [one] = await this.database.sql<{ pid: number }>(
      `select pid from pg_stat_activity where backend_type = 'client backend' and application_name = ''
        order by state = 'active' desc limit 1`,
    );
    if (!one) return;
    send(one.pid, 'SIGKILL');
    await until(async () => ![before, null].includes(await this.checkpointer().catch(() => null)));
  }

  /** Another one after each recovery. */
  private async checkpointer(): Promise<number | null> {
    const [row] = await this.database.sql<{ pid: number }>(
      `select pid from pg_stat_activity where backend_type = 'checkpointer'`,
    );
    return row?.pid ?? null;
  }

  /** An orderly restart, as somebody does who has installed an update. */
  async restart(): Promise<void> {
    await this.server.stop();
    await this.comeBack();
  }

  async comeBack(): Promise<void> {
    await this.server.stop();
    const port = Number(new URL(this.server.url).port);
    // What was killed may take a moment to be gone from the system's books.
    let why = '';
    await until(
      async () => {
        const started = await startEmbeddedPostgres({
          dataDir: this.dataDir,
          settings: SETTINGS,
          port,
        }).catch((error: unknown) => {
          why = `${String(error)}\n${readFileSync(join(this.dataDir, 'postgres.log'), 'utf8')}`;
          return null;
        });
        if (started) this.server = started;
        return started !== null;
      },
      () => `the database did not come back: ${why}`,
    );
  }

  private postmaster(): number {
    const folder = clusterFolder(this.dataDir, databaseAccount());
    return Number(readFileSync(join(folder, 'postmaster.pid'), 'utf8').split('\n')[0]);
  }

  private async remove(): Promise<void> {
    await this.pool.end();
    await this.server.stop();
    rmSync(this.dataDir, { recursive: true, force: true });
  }
}

/**
 * Free, and below those that the system gives to whoever connects: it is given up at each kill, and who asks meanwhile whether
 * somebody listens there may be given that very port, and so hold it against its owner.
 */
async function lastingPort(): Promise<number> {
  for (;;) {
    const port = randomInt(20_000, 32_000);
    const server = createServer();
    const free = await Promise.race([
      once(server.listen(port, '127.0.0.1'), 'listening').then(() => true),
      once(server, 'error').then(() => false),
    ]).catch(() => false);
    if (!free) continue;
    server.close();
    await once(server, 'close');
    return port;
  }
}

/** As the system knows them; none where it does not tell. */
function childrenOf(parent: number): number[] {
  if (!existsSync('/proc/self/stat')) return [];
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => parentOf(pid) === parent);
}

function parentOf(pid: number): number | null {
  try {
    // After the name, which may hold anything: state, parent.
    const [, parent] =
      readFileSync(`/proc/${pid}/stat`, 'utf8')
        .split(/\) (?=[A-Z] )/)
        .at(-1)
        ?.split(' ') ?? [];
    return Number(parent);
  } catch {
    return null;
  }
}

function send(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch {
    // Gone already.
  }
}
