import { LOG } from '../support/log.js';
import { randomUUID } from 'node:crypto';
import { act, ok, startedPathway, type Started } from '../support/started.js';
import { liveServer, type LiveServer } from '../support/live.js';
import { region, type Region } from '../support/region.js';
import { World, type Actor } from '../support/world.js';

const DEADLINES = 'subscription { deadlineChanged { id kind status patient { name } redacted } }';
const PATHWAY = 'subscription($id: ID) { pathwayChanged(id: $id) { id status events { nodes { kind } } } }';

describe('A subscription', () => {
  let world: World;
  let r: Region;
  let live: LiveServer;
  let started: Started;
  let record: ReturnType<typeof act>;

  beforeAll(async () => {
    world = await World.start();
    r = await region(world);
    live = await liveServer(world);
    record = act(world, 'recordEvent', 'RecordEventInput', 'id');
  });
  beforeEach(async () => {
    world.clock.set('2026-11-23T09:00:00Z');
    started = await startedPathway(world, r);
  });
  afterAll(async () => {
    await live.stop();
    await world.stop();
  });

  let minute = 0;
  const happens = async (pathwayId: string, kind = 'COOPERATION_MEETING') => {
    minute += 1;
    const occurredAt = `2026-11-23T08:${String(minute % 60).padStart(2, '0')}:00Z`;
    return ok(await record(r.clinician, { pathwayId, kind, occurredAt }));
  };
  const notifies = (recipientId: string) =>
    world.db.sql(
      `insert into notification (id, recipient_id, kind, created_at) values ($1, $2, 'NEED_REPORTED', now())`,
      [randomUUID(), recipientId],
    );
  /** The receiver hears of this after all that came before it. */
  const begun = async (actor: Actor) => {
    const connection = await live.connect(actor);
    const sync = connection.subscribe('subscription { notificationReceived { id kind } }');
    let heard = false;
    void sync.until(1).then(() => (heard = true));
    while (!heard) {
      await notifies(actor.personId);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    sync.stop();
    return connection;
  };

  it('brings what was written, as the receiver may see it, and logs it as read', async () => {
    const connection = await begun(r.clinician);
    const pathway = connection.subscribe(PATHWAY, { id: started.pathwayId });
    const all = connection.subscribe(PATHWAY);
    const other = await startedPathway(world, r);
    await all.until(1);
    await happens(started.pathwayId);
    await pathway.until(1);
    expect(pathway.messages[0]).toMatchObject({
      data: {
        pathwayChanged: {
          id: started.pathwayId,
          status: 'ACTIVE',
          events: { nodes: expect.arrayContaining([{ kind: 'COOPERATION_MEETING' }]) },
        },
      },
    });
    expect(all.messages.map((message) => (message.data?.pathwayChanged as { id: string }).id)).toContain(
      other.pathwayId,
    );
    expect(JSON.stringify(pathway.messages)).not.toContain(other.pathwayId);
    const logged = await world.db.sql(
      `select 1 from ${LOG} where operation = 'pathwayChanged' and person_id = $1 and $2 = any(patient_ids) and decision = 'PERMIT'`,
      [r.clinician.personId, started.patient.patientId],
    );
    expect(logged.length).toBeGreaterThan(0);
  });

  it('brings nothing of a patient who is none of the receiver’s, and leaves no trace of it in the log', async () => {
    const elsewhere = await world.staff(
      'COORDINATING_UNIT',
      await world.unit('COORDINATING_UNIT', await world.unit('MUNICIPALITY')),
    );
    const connection = await begun(elsewhere);
    const deadlines = connection.subscribe(DEADLINES);
    const pathways = connection.subscribe(PATHWAY);
    const near = (await begun(r.keHospital)).subscribe(PATHWAY);
    await happens(started.pathwayId);
    await near.until(1);
    // A sieve alone keeps these apart: told to everybody, the rights still do.
    await world.db.sql(
      `select pg_notify('samlop_change', json_build_object('kind', 'pathway', 'id', $1::text)::text)`,
      [started.pathwayId],
    );
    await near.until(2);
    await notifies(elsewhere.personId);
    const last = connection.subscribe('subscription { notificationReceived { id } }');
    while (!last.messages.length) {
      await notifies(elsewhere.personId);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    expect([deadlines.messages, pathways.messages]).toEqual([[], []]);
    expect(
      await world.db.sql(
        `select 1 from ${LOG} where person_id = $1 and operation in ('pathwayChanged', 'deadlineChanged')`,
        [elsewhere.personId],
      ),
    ).toEqual([]);
  });

  it('hides the fields that the receiver may not read, as a query does', async () => {
    const deadlines = (await begun(r.keHospital)).subscribe(
      'subscription { deadlineChanged { id explanations: delay { reasonCode } redacted } }',
    );
    await happens(started.pathwayId, 'FIRST_ATTENDANCE');
    await deadlines.until(1);
    expect(deadlines.messages[0]?.data?.deadlineChanged).toMatchObject({
      explanations: null,
      redacted: expect.arrayContaining(['delay']),
    });
  });

  it('ends for a right that was taken away at the very next event', async () => {
    const stand = await world.staff('COORDINATING_UNIT', r.keHospital.unitId as string);
    const connection = await begun(stand);
    const pathways = connection.subscribe(PATHWAY);
    const near = (await begun(r.keHospital)).subscribe(PATHWAY);
    await happens(started.pathwayId);
    await pathways.until(1);
    await near.until(1);
    const before = pathways.messages.length;
    await world.db.sql('update role_grant set valid_to = $2 where id = $1', [
      stand.grantId,
      world.clock.now(),
    ]);
    await happens(started.pathwayId);
    expect(await connection.closed).toBe(4403);
    expect(pathways.messages).toHaveLength(before);
  });

  it('ends for a relation that was taken away, and for a patient who closes the record', async () => {
    const coordinator = (await begun(r.municipalCoordinator)).subscribe(PATHWAY, { id: started.pathwayId });
    const near = (await begun(r.clinician)).subscribe(PATHWAY, { id: started.pathwayId });
    await happens(started.pathwayId);
    await coordinator.until(1);
    await near.until(1);
    const before = coordinator.messages.length;
    await world.db.sql(`update relation set valid_to = $3 where patient_id = $1 and subject_id = $2`, [
      started.patient.patientId,
      r.municipalCoordinator.personId,
      world.clock.now(),
    ]);
    const after = near.messages.length;
    await happens(started.pathwayId);
    await near.until(after + 1);
    expect(coordinator.messages).toHaveLength(before);
  });

  it('is closed within a second of the token’s end', async () => {
    const connection = await begun(r.clinician);
    connection.subscribe(DEADLINES);
    world.clock.set('2026-11-23T10:00:00Z');
    expect(await connection.closed).toBe(4401);
  });

  it('tells the receiver to fetch anew when the database’s word was lost, and goes on', async () => {
    const pathways = (await begun(r.clinician)).subscribe(PATHWAY, { id: started.pathwayId });
    await happens(started.pathwayId);
    await pathways.until(1);
    await world.db.sql(
      `select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and query = 'listen samlop_change'`,
    );
    const count = pathways.messages.length;
    await pathways.until(count + 1);
    const told = pathways.messages[count];
    expect([told?.data, told?.extensions]).toEqual([{ pathwayChanged: null }, { refetch: true }]);
    await happens(started.pathwayId);
    await pathways.until(count + 2);
    expect(pathways.messages[count + 1]?.data?.pathwayChanged).toMatchObject({ id: started.pathwayId });
  });

  it('is told to fetch anew, and not of each, when very much is written at once', async () => {
    const deadlines = (await begun(r.clinician)).subscribe(DEADLINES);
    await happens(started.pathwayId, 'FIRST_ATTENDANCE');
    await deadlines.until(1);
    const count = deadlines.messages.length;
    await world.db.sql(
      `insert into notification (id, recipient_id, kind, created_at) select gen_random_uuid(), $1, 'NEED_REPORTED', now() from generate_series(1, 300)`,
      [r.clinician.personId],
    );
    const told = (await begun(r.clinician)).subscribe('subscription { notificationReceived { id } }');
    await world.db.sql(
      `insert into notification (id, recipient_id, kind, created_at) select gen_random_uuid(), $1, 'NEED_REPORTED', now() from generate_series(1, 300)`,
      [r.clinician.personId],
    );
    await told.until(1);
    while (!told.messages.some((message) => message.extensions?.refetch))
      await told.until(told.messages.length + 1);
    expect(told.messages.length).toBeLessThan(10);
    expect(deadlines.messages).toHaveLength(count);
  });
});
