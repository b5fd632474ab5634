import { Logger, runOnce, type TaskList } from 'graphile-worker';
import pg from 'pg';
import { heldGrant } from '../../api/src/authn/grant-holder.js';
import { entities, features, policies } from '../../api/src/features.js';
import type { JobTools } from '../../api/src/platform/feature.js';
import { createLogger } from '../../api/src/platform/logger.js';
import { connect, type Orm } from '../../api/src/platform/orm.js';
import { grantWorks, systemWorks } from '../../api/src/write/system.js';
import { Writer } from '../../api/src/write/writer.js';
import { testLogWriter } from './log-keys.js';
import type { World } from './world.js';

type AsSystem = JobTools['asSystem'];

/** A worker on a world's database, in the worker's own role, that works when a test says so. */
export class TestWorker {
  private constructor(
    private readonly orm: Orm,
    private readonly pool: pg.Pool,
    readonly tools: JobTools,
  ) {}

  /** `url`: where it logs in as somebody of its own. */
  static async start(world: World, url = world.db.url): Promise<TestWorker> {
    const orm = await connect({ url, entities, role: 'samlop_worker', pool: 3 });
    const options = '-c role=samlop_worker -c TimeZone=UTC';
    const pool = new pg.Pool({ connectionString: url, max: 3, options });
    // A lost connection is found out by whoever uses it next.
    pool.on('error', () => undefined);
    pool.on('connect', (client) => client.on('error', () => undefined));
    const logger = createLogger('silent');
    const writer = new Writer(orm, testLogWriter());
    return new TestWorker(orm, pool, {
      logger,
      asSystem: systemWorks(writer, world.clock, logger),
      onBehalf: {
        asGrant: grantWorks(writer, { clock: world.clock, logger, policies, held: heldGrant }),
        ask: async <R>(sql: string, values: readonly unknown[]) =>
          (await pool.query(sql, [...values])).rows as R[],
      },
      files: world.files,
      mail: { demo: false, consoleUrl: '' },
    });
  }

  /** Does whatever waits in the queue; `around` stands between the work and the database. */
  async work(
    around: (asSystem: AsSystem) => AsSystem = (asSystem) => asSystem,
    more: Partial<JobTools> = {},
  ): Promise<void> {
    const tools = { ...this.tools, asSystem: around(this.tools.asSystem), ...more };
    const jobs = features.flatMap((feature) => Object.entries(feature.jobs ?? {}));
    const taskList: TaskList = Object.fromEntries(
      jobs.map(([name, job]) => [name, (payload: unknown) => job(tools, payload)]),
    );
    await runOnce({
      pgPool: this.pool,
      taskList,
      logger: new Logger(() => () => undefined),
      noHandleSignals: true,
    });
  }

  async stop(): Promise<void> {
    await this.pool.end();
    await this.orm.close();
  }
}
