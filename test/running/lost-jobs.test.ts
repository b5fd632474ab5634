import pg from 'pg';
import { createLogger } from '../../api/src/platform/logger.js';
import { SILENT_SECONDS } from '../../api/src/running/health.js';
import { Heartbeat } from '../../api/src/running/heartbeat.js';
import { testDatabase, type TestDatabase } from '../support/database.js';

const LONG_AGO = `now() - interval '${SILENT_SECONDS + 5} seconds'`;

describe('A worker that beats', () => {
  let db: TestDatabase;
  let pool: pg.Pool;
  let heartbeat: Heartbeat;
  const said: string[] = [];

  beforeAll(async () => {
    db = await testDatabase();
    pool = new pg.Pool({ connectionString: db.url, max: 1, options: '-c role=samlop_worker' });
    const logger = createLogger('silent');
    logger.warn = (...words: unknown[]) => void said.push(String(words.at(-1)));
    heartbeat = new Heartbeat(pool, logger);
  });
  afterAll(async () => {
    await pool.end();
    await db.drop();
  });
  beforeEach(async () => {
    said.length = 0;
    await db.sql('delete from graphile_worker._private_jobs');
    await db.sql('delete from running.worker_heartbeat');
    await db.sql(`select graphile_worker.add_job('sendMail')`);
  });

  const lock = (by: string, at = LONG_AGO) =>
    db.sql(`update graphile_worker._private_jobs set locked_by = $1, locked_at = ${at}`, [by]);
  const beats = (name: string | null, at = 'now()') =>
    db.sql(
      `insert into running.worker_heartbeat (worker_id, pool, beat_at) values (gen_random_uuid(), $1, ${at})`,
      [name],
    );
  const lockedBy = async () =>
    (await db.sql<{ by: string | null }>('select locked_by as by from graphile_worker._private_jobs'))[0]?.by;

  it('lets go of the jobs of one that died, and says so', async () => {
    await lock('pool-dead');
    await beats('pool-dead', LONG_AGO);
    await heartbeat.takesJobsAs('pool-mine');
    expect(await lockedBy()).toBeNull();
    expect(said).toEqual(['jobs had lost their worker: they are taken up again']);
  });

  it('lets go of those that it took itself before it began anew', async () => {
    await heartbeat.takesJobsAs('pool-first');
    await lock('pool-first');
    await heartbeat.takesJobsAs('pool-second');
    expect(await lockedBy()).toBeNull();
  });

  it.each([
    ['its own', 'pool-mine', LONG_AGO, undefined],
    ['those of another that works', 'pool-other', LONG_AGO, 'pool-other'],
    ['those that were taken a moment ago, by whom may come to be known', 'pool-new', 'now()', undefined],
    ['any, while one of an earlier version works, which does not tell its name', 'pool-old', LONG_AGO, null],
  ])('leaves %s alone', async (_whose, by, at, other) => {
    await lock(by, at);
    if (other !== undefined) await beats(other);
    await heartbeat.takesJobsAs('pool-mine');
    expect(await lockedBy()).toBe(by);
    expect(said).toEqual([]);
  });
});
