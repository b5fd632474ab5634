import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import request from 'supertest';
import { Program, settingsOf } from '../support/program.js';
import { World } from '../support/world.js';
import { freePort } from '../../api/src/platform/postgres/postmaster.js';
import { SILENT_SECONDS } from '../../api/src/running/health.js';
import { neededMigrations } from '../../api/src/running/needed-migrations.js';
import { forOperators } from '../../api/src/running/operators.js';

describe('How the installation is', () => {
  let world: World;
  beforeAll(async () => {
    world = await World.start();
  });
  afterAll(() => world.stop());

  const stranger = () => request(world.app.handler).get('/health/ready');
  const operator = () => request(forOperators(world.app.health)).get('/health/ready');
  const newest = neededMigrations().at(-1) as string;

  it('is told to operators in full, and to strangers in one word', async () => {
    await world.db.sql('delete from running.worker_heartbeat');
    await world.db.sql('insert into running.worker_heartbeat (worker_id) values (gen_random_uuid())');
    expect((await stranger()).body).toEqual({ status: 'ok' });
    expect(await operator()).toMatchObject({
      status: 200,
      body: {
        ready: true,
        database: { state: 'ok' },
        migrations: { state: 'ok', missing: [] },
        worker: { state: 'ok', count: 1, secondsSinceBeat: expect.any(Number) },
      },
    });
  });

  it('leaves an API ready whose worker fell silent, and tells that it did', async () => {
    await world.db.sql(
      `update running.worker_heartbeat set beat_at = now() - interval '${SILENT_SECONDS + 5} seconds'`,
    );
    expect((await stranger()).status).toBe(200);
    const { worker } = (await operator()).body as { worker: { state: string; secondsSinceBeat: number } };
    expect(worker.state).toBe('missing');
    expect(worker.secondsSinceBeat).toBeGreaterThan(SILENT_SECONDS);
  });

  it('tells whether the log is sealed and signed, and is ready all the same', async () => {
    const seal = async (columns: string) => {
      await world.db.sql('delete from running.log_sealer');
      if (columns)
        await world.db.sql(
          `insert into running.log_sealer (size, caught_up_at, ${columns.replace(/ .*/, '')}) select 5, now(), ${columns.replace(/^\S+ /, '')}`,
        );
      const { status, body } = await operator();
      return [status, (body as { seal: { state: string } }).seal.state];
    };
    expect(await seal('')).toEqual([200, 'missing']);
    expect(await seal('suspect 0')).toEqual([200, 'ok']);
    expect(await seal('suspect 1')).toEqual([200, 'suspect']);
    expect(await seal(`broken 'x'`)).toEqual([200, 'broken']);
    expect(await seal(`unsigned_since now() - interval '1 hour'`)).toEqual([200, 'unsigned']);
    await world.db.sql(
      `update running.log_sealer set unsigned_since = null, caught_up_at = now() - interval '1 hour'`,
    );
    expect(((await operator()).body as { seal: object }).seal).toMatchObject({ state: 'behind' });
  });

  it('is not ready on a database that lacks a migration, and is on one that has more', async () => {
    const [row] = await world.db.sql<{ name: string }>(`select name from migration where name ~ $1`, [
      `^${newest}`,
    ]);
    await world.db.sql('update migration set name = $1 where name = $2', ['M9999Later', row?.name]);
    expect([(await stranger()).status, (await stranger()).body]).toEqual([503, { status: 'unavailable' }]);
    expect((await operator()).body).toMatchObject({
      ready: false,
      migrations: { state: 'missing', missing: [newest] },
    });
    await world.db.sql('insert into migration (name) values ($1)', [row?.name]);
    expect((await stranger()).status).toBe(200);
  });

  it('is not ready on a database from before there were heartbeats, without a fault', async () => {
    await world.db.sql('alter table running.worker_heartbeat rename to elsewhere');
    expect((await operator()).body).toMatchObject({
      ready: false,
      database: { state: 'ok' },
      migrations: { state: 'missing' },
    });
    await world.db.sql('alter table running.elsewhere rename to worker_heartbeat');
  });
});

describe('The processes', () => {
  let world: World;
  const started: Program[] = [];
  const run = (path: string, settings: Record<string, string>): Program => {
    const one = Program.run(path, { ...settingsOf(world.db.url), ...settings });
    started.push(one);
    return one;
  };
  beforeAll(async () => {
    world = await World.start();
  });
  afterAll(async () => {
    for (const one of started) await one.stop('SIGKILL');
    await world.stop();
  });

  it('stop the start with one line where the port for operators is taken', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const { port } = other.address() as AddressInfo;
    const api = run('dist/api/src/main.js', {
      PORT: String(await freePort()),
      METRICS_PORT: String(port),
    });
    expect(await api.ended).toBe(1);
    expect(api.lines).toEqual([`Port ${port} is taken: stop what uses it, or set METRICS_PORT to another.`]);
    await new Promise((resolve) => other.close(resolve));
  });

  it('a worker beats while it works, and takes its row away when it ends', async () => {
    const port = await freePort();
    const worker = run('dist/api/src/worker.js', { WORKER_METRICS_PORT: String(port) });
    await worker.says('"msg":"working"');
    const beats = () => world.db.sql('select 1 from running.worker_heartbeat');
    expect(await beats()).toHaveLength(1);
    const answer = await fetch(`http://127.0.0.1:${port}/health/ready`);
    expect(await answer.json()).toMatchObject({ ready: true, worker: { state: 'ok', count: 1 } });
    expect(await worker.stop()).toBe(0);
    expect(await beats()).toHaveLength(0);
  });
});
