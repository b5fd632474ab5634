import { setTimeout as pause } from 'node:timers/promises';
import { run } from 'graphile-worker';
import pg from 'pg';
import { keepWorking } from '../../api/src/platform/keep-working.js';
import { createLogger } from '../../api/src/platform/logger.js';
import { workerLogger } from '../../api/src/platform/worker-logger.js';
import { testDatabase, type TestDatabase } from '../support/database.js';
import { until } from '../support/program.js';

describe('A worker that cannot say what became of several jobs', () => {
  let db: TestDatabase;
  let pool: pg.Pool;
  beforeAll(async () => {
    db = await testDatabase();
    pool = new pg.Pool({ connectionString: db.url, max: 6 });
    // What is left behind goes with the database.
    pool.on('error', () => undefined);
    pool.on('connect', (client) => client.on('error', () => undefined));
  });
  afterAll(async () => {
    await pool.end();
    await db.drop();
  });

  it('begins anew, although the queue’s runner that gives up never ends', async () => {
    const done: string[] = [];
    const begun: unknown[] = [];
    const logger = createLogger('silent');
    const begin = async () => {
      const runner = await run({
        pgPool: pool,
        concurrency: 2,
        noHandleSignals: true,
        logger: workerLogger(logger),
        preset: { worker: { completeJobBatchDelay: 0, failJobBatchDelay: 0 } },
        taskList: {
          short: () => void done.push('short'),
          longer: async () => {
            await pause(50);
            done.push('longer');
          },
        },
      });
      begun.push(runner);
      return runner;
    };
    // Both are told of at the same time, each by a statement of its own, and neither can be.
    await db.sql(`
      create function refuse() returns trigger language plpgsql as $$ begin perform pg_sleep(0.3); raise 'no'; end $$;
      create trigger refuse before delete on graphile_worker._private_jobs for each row execute function refuse()`);
    const work = await keepWorking(begin, logger);
    await db.sql(`select graphile_worker.add_job('longer'), graphile_worker.add_job('short')`);
    await until(() => done.length === 2);
    await until(() => begun.length === 2);

    await db.sql('drop trigger refuse on graphile_worker._private_jobs');
    await db.sql(`select graphile_worker.add_job('short')`);
    await until(() => done.length === 3);
    await work.stop();
  });
});
