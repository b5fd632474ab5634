import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { heldUp } from '../support/held-up.js';
import { World } from '../support/world.js';

const CHANGE = 'mutation($input: UpdateContactInput!) { updateContact(input: $input) { phone } }';
const POOL = 2;

describe('Connections that are lost in the middle of a work', () => {
  let world: World;
  let holder: pg.Client;
  beforeAll(async () => {
    world = await World.start(undefined, { poolSize: POOL });
    holder = new pg.Client({ connectionString: world.db.url });
    await holder.connect();
  });
  afterAll(async () => {
    await holder.end();
    await world.stop();
  });

  const held = () => heldUp(world.db);

  it('cost their works, which may be tried again, and the pool no place, however often', async () => {
    const ann = await world.patient('Ann Ask');
    const change = (phone: string) => world.api(ann).run(CHANGE, { input: { id: ann.patientId, phone } });
    for (let round = 0; round < 3; round += 1) {
      await holder.query('begin; lock table patient_contact in access exclusive mode');
      const asked = Array.from({ length: POOL }, () => change('900 11 111'));
      while ((await held()).length < 1) await pause(10);
      for (const { pid } of await held()) await world.db.sql('select pg_terminate_backend($1)', [pid]);
      // One of the two waited for the other's row.
      await holder.query('rollback');
      const answers = await Promise.all(asked);
      expect(answers.map(({ code }) => code)).toContain('UNAVAILABLE');
    }
    expect((await change('900 22 222')).data.updateContact.phone).toBe('900 22 222');
  });
});
