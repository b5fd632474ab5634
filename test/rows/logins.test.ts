import pg from 'pg';
import { migrate } from '../../api/src/platform/migrate.js';
import { patientOf, region } from '../support/region.js';
import { World } from '../support/world.js';

describe('A login that is the app’s and no superuser', () => {
  it('may become each of its callers, and neither the owner nor the worker', async () => {
    const world = await World.start();
    const r = await region(world);
    await patientOf(world, r);
    await world.db.sql(`create role test_api_login login password 'x' in role samlop_app`);
    await migrate(world.db.url);
    const url = new URL(world.db.url);
    Object.assign(url, { username: 'test_api_login', password: 'x' });
    const client = new pg.Client({ connectionString: url.href, options: '-c role=samlop_app' });
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
    for (const role of ['samlop_owner', 'samlop_worker', 'samlop_lookup']) {
      await expect(client.query(`set role ${role}`)).rejects.toThrow(/permission denied/);
    }
    await client.end();
    await world.db.sql('drop owned by test_api_login; drop role test_api_login');
    await world.stop();
  });
});
