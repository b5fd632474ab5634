import { heldUp } from '../support/held-up.js';
import { LOG } from '../support/log.js';
import { setTimeout as wait } from 'node:timers/promises';
import type { Server } from 'node:http';
import pg from 'pg';
import request from 'supertest';
import { listening, urlOf } from './raw.js';
import { draftReferral, patientOf, region, type Region } from '../support/region.js';
import { World, type Actor } from '../support/world.js';

const PATIENTS = '{ patients { totalCount } }';

describe('A database that does not come along', () => {
  let world: World;
  let r: Region;
  let server: Server;
  let holder: pg.Client;
  beforeAll(async () => {
    world = await World.start(undefined, { poolSize: 2 });
    r = await region(world);
    server = await listening(world);
    holder = new pg.Client({ connectionString: world.db.url });
    await holder.connect();
  });
  afterEach(() => holder.query('rollback'));
  afterAll(async () => {
    await holder.end();
    server.close();
    server.closeAllConnections();
    await world.stop();
  });

  const hold = async (table: string): Promise<void> => {
    await holder.query('begin');
    await holder.query(`lock table ${table} in access exclusive mode`);
  };
  /** Statements of the app that wait for what is held. */
  const waiting = async (): Promise<number> => (await heldUp(world.db)).length;
  const until = async (holds: () => Promise<boolean>): Promise<void> => {
    while (!(await holds())) await wait(20);
  };
  /** A request that can be given up. */
  const asking = async (
    query: string,
    variables: Record<string, unknown> = {},
    actor: Actor = r.clinician,
  ) => {
    const leave = new AbortController();
    const answer = fetch(urlOf(server), {
      method: 'POST',
      signal: leave.signal,
      headers: {
        'Content-Type': 'application/json',
        Authorization: `Bearer ${await world.token(actor)}`,
        'Samlop-Grant': actor.grantId as string,
      },
      body: JSON.stringify({ query, variables }),
    }).then(
      (response) => response.status,
      () => 'left',
    );
    return { answer, leave: () => leave.abort() };
  };

  it('is waited for by two hundred clients for a second, then they are told to come again; the process lives', async () => {
    await world.api(r.clinician).run(PATIENTS);
    await hold('patient');
    const held = await Promise.all([asking(PATIENTS), asking(PATIENTS)]);
    await until(async () => (await waiting()) === 2);
    const crowd = Array.from({ length: 200 }, () => world.api(r.clinician).run(PATIENTS));
    const health = await request(world.app.handler).get('/health/live');
    expect(health.status).toBe(200);
    for (const answer of await Promise.all(crowd)) {
      expect(answer).toMatchObject({ status: 503, code: 'UNAVAILABLE', data: undefined });
      expect(answer.headers['retry-after']).toBe('1');
    }
    expect((await request(world.app.handler).get('/health/ready')).status).toBe(503);
    await holder.query('rollback');
    expect(await Promise.all(held.map(({ answer }) => answer))).toEqual([200, 200]);
    expect((await world.api(r.clinician).run(PATIENTS)).status).toBe(200);
    expect((await request(world.app.handler).get('/health/ready')).status).toBe(200);
  });

  it('is not asked on for a client that went away: its read is cancelled', async () => {
    await hold('patient');
    const asked = await Promise.all([asking(PATIENTS), asking(PATIENTS)]);
    await until(async () => (await waiting()) === 2);
    for (const { leave } of asked) leave();
    await until(async () => (await waiting()) === 0);
    expect(await Promise.all(asked.map(({ answer }) => answer))).toEqual(['left', 'left']);
    await holder.query('rollback');
    // The connections are whole again, and nobody else was cancelled.
    const after = await Promise.all([1, 2, 3].map(() => world.api(r.clinician).run(PATIENTS)));
    expect(after.map(({ status }) => status)).toEqual([200, 200, 200]);
  });

  it('is not asked on for a client that went away: its work is cancelled, and nothing of it stands', async () => {
    const patient = await patientOf(world, r);
    const draft = await draftReferral(world, r, patient.patientId);
    const { id } = draft.data.createReferral as { id: string };
    const stands = () => world.db.sql('select status, version from referral where id = $1', [id]);
    const before = await stands();
    await hold('audit.entry');
    const work = await asking(
      'mutation($id: ID!) { submitReferral(input: { id: $id }) { id } }',
      { id },
      r.gp,
    );
    await until(async () => (await waiting()) === 1);
    work.leave();
    await until(async () => (await waiting()) === 0);
    await holder.query('rollback');
    expect(await stands()).toEqual(before);
    const again = await world
      .api(r.gp)
      .run('mutation($id: ID!) { submitReferral(input: { id: $id }) { id } }', { id });
    expect(again.errors).toBeUndefined();
  });

  it('is told of a refusal whose client does not stay to hear it', async () => {
    const patient = await patientOf(world, r);
    const { id } = (await draftReferral(world, r, patient.patientId)).data.createReferral as { id: string };
    const denied = () =>
      world.db.sql(`select id from ${LOG} where decision = 'DENY' and person_id = $1`, [
        r.clinician.personId,
      ]);
    const before = (await denied()).length;
    await hold('audit.entry');
    const tried = await asking('mutation($id: ID!) { submitReferral(input: { id: $id }) { id } }', { id });
    const other = await asking(PATIENTS);
    await until(async () => (await waiting()) === 2);
    tried.leave();
    other.leave();
    // When the other's read has been cancelled, the refusal would have been too.
    await until(async () => (await waiting()) < 2);
    expect(await tried.answer).toBe('left');
    expect(await waiting()).toBe(1);
    await holder.query('rollback');
    await until(async () => (await denied()).length > before);
  });

  it('is given two seconds for a search', async () => {
    await hold('patient');
    const answer = await world.api(r.clinician).run('{ patients(filter: { q: "fjell" }) { totalCount } }');
    expect(answer).toMatchObject({ code: 'UNAVAILABLE', data: { patients: null } });
    expect(await waiting()).toBe(0);
  });
});
