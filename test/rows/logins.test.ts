import pg from 'pg';
import { migrate } from '../../api/src/platform/migrate.js';
import { patientOf, region, type Region } from '../support/region.js';
import { SigningPlace } from '../support/sealed.js';
import { TestWorker } from '../support/worker.js';
import { World } from '../support/world.js';

describe('A login that is no superuser', () => {
  let world: World;
  let r: Region;
  const urlOf = (login: string): string => {
    const url = new URL(world.db.url);
    return Object.assign(url, { username: login, password: 'x' }).href;
  };

  beforeAll(async () => {
    world = await World.start();
    r = await region(world);
    await patientOf(world, r);
    await world.db.sql(`create role test_api_login login password 'x' in role samlop_app`);
    await world.db.sql(`create role test_worker_login login password 'x' in role samlop_worker`);
    await migrate(world.db.url);
  });
  afterAll(async () => {
    for (const login of ['test_api_login', 'test_worker_login'])
      await world.db.sql(`drop owned by ${login}; drop role ${login}`);
    await world.stop();
  });

  it('of the app may become each of its callers, and neither the owner nor the worker', async () => {
    const client = new pg.Client({
      connectionString: urlOf('test_api_login'),
      options: '-c role=samlop_app',
    });
    await client.connect();
    const patients = async () => (await client.query('select 1 from patient')).rowCount;
    expect(await patients()).toBe(0);
    await client.query('begin');
    await client.query(`select app.act_as($1, $2), set_config('role', 'samlop_as_gp', true)`, [
      r.gp.grantId,
      world.clock.now(),
    ]);
    expect(await patients()).toBe(1);
    await client.query('commit');
    expect(await patients()).toBe(0);
    for (const role of ['samlop_owner', 'samlop_worker', 'samlop_lookup'])
      await expect(client.query(`set role ${role}`)).rejects.toThrow(/permission denied/);
    await client.end();
  });

  it('of the worker carries out what an auditor asked for, and becomes no other caller', async () => {
    await new SigningPlace(world).sealAndSign();
    const worker = await TestWorker.start(world, urlOf('test_worker_login'));
    const { data } = await world
      .api(r.auditor)
      .run('mutation { exportAccessLog(input: { filter: {}, format: CSV }) { id } }');
    await worker.work();
    await worker.stop();
    const made = await world
      .api(r.auditor)
      .run(`{ logExport(id: "${data.exportAccessLog.id}") { work { status error } } }`);
    expect(made.data.logExport.work).toEqual({ status: 'DONE', error: null });
    const client = new pg.Client({ connectionString: urlOf('test_worker_login') });
    await client.connect();
    for (const role of ['samlop_owner', 'samlop_app', 'samlop_effects', 'samlop_beyond', 'samlop_as_gp'])
      await expect(client.query(`set role ${role}`)).rejects.toThrow(/permission denied/);
    await client.end();
  });
});
