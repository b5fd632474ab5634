import { randomUUID } from 'node:crypto';
import { patientOf, region, type Region } from '../support/region.js';
import { World, type Actor } from '../support/world.js';

const act = (name: string) =>
  `mutation($input: TaskActInput!) { ${name}(input: $input) { id doneAt version allowed } }`;
const READ = `mutation($input: MarkNotificationReadInput!) { markNotificationRead(input: $input) { id readAt } }`;

describe('Tasks and notifications', () => {
  let world: World;
  let r: Region;
  let patient: Actor & { patientId: string };
  let task: string;

  beforeAll(async () => {
    world = await World.start();
    r = await region(world);
  });
  beforeEach(async () => {
    patient = await patientOf(world, r);
    await world.relate(patient.patientId, r.caseWorker.personId, 'SERVES');
    await world.relate(patient.patientId, r.municipalCoordinator.personId, 'COORDINATES');
    task = randomUUID();
    await world.db.sql(
      `insert into task (id, patient_id, kind, root_id, owner_id, source, created_at) values ($1, $2, 'INFORM_PATIENT', $3, $4, 'test', now())`,
      [task, patient.patientId, r.municipality, r.caseWorker.personId],
    );
  });
  afterAll(() => world.stop());

  const run = (name: string, actor: Actor, more = {}) =>
    world.api(actor).run(act(name), { input: { id: task, ...more } });

  it('without a day come after all that have one, and can be turned past', async () => {
    for (const due of ['2026-12-01', null, null])
      await world.db.sql(
        `insert into task (id, patient_id, kind, root_id, owner_id, source, due_on, created_at) values (gen_random_uuid(), $1, 'INFORM_PATIENT', $2, $3, 'test', $4, now())`,
        [patient.patientId, r.municipality, r.caseWorker.personId, due],
      );
    const days: (string | null)[] = [];
    for (let after: string | null = null, more = true; more;) {
      const query: string = `query($after: String, $of: ID) { tasks(first: 1, after: $after, filter: { patient: $of }) {
        nodes { dueOn } pageInfo { endCursor hasNextPage } } }`;
      const { data } = await world.api(r.caseWorker).run(query, { after, of: patient.patientId });
      days.push(...data.tasks.nodes.map(({ dueOn }: { dueOn: string | null }) => dueOn));
      after = data.tasks.pageInfo.endCursor as string;
      more = data.tasks.pageInfo.hasNextPage as boolean;
    }
    expect(days).toEqual(['2026-12-01', null, null, null]);
  });

  it('are done by their owner, once, and opened again by the coordinator', async () => {
    const done = await run('completeTask', r.caseWorker, { expectedVersion: 1 });
    expect(done.data.completeTask).toMatchObject({
      doneAt: expect.stringMatching(/^2026-11-23/),
      version: 2,
    });
    const twice = await run('completeTask', r.caseWorker);
    expect([twice.code, twice.errors?.[0]?.extensions]).toMatchObject([
      'ILLEGAL_TRANSITION',
      { from: 'DONE', allowed: ['REOPEN'] },
    ]);
    expect((await run('reopenTask', r.caseWorker)).code).toBe('FORBIDDEN');
    const opened = await run('reopenTask', r.municipalCoordinator);
    expect(opened.data.reopenTask).toMatchObject({ doneAt: null, allowed: ['COMPLETE'] });
    expect((await run('reopenTask', r.municipalCoordinator)).code).toBe('ILLEGAL_TRANSITION');
    expect((await run('completeTask', r.caseWorker, { expectedVersion: 1 })).code).toBe('CONFLICT');
  });

  it('are neither done nor opened again once they are withdrawn', async () => {
    await world.db.sql(
      `update task set cancelled_at = now(), cancel_reason = 'EVENT_CORRECTED' where id = $1`,
      [task],
    );
    for (const [name, actor] of [
      ['completeTask', r.caseWorker],
      ['reopenTask', r.municipalCoordinator],
    ] as const) {
      const answer = await run(name, actor);
      expect([answer.code, answer.errors?.[0]?.extensions.from]).toEqual(['ILLEGAL_TRANSITION', 'CANCELLED']);
    }
  });

  it('are hidden from others, and the attempt is logged', async () => {
    expect((await run('completeTask', r.gp)).code).toBe('NOT_FOUND');
    const [entry] = (await world.log<Record<string, unknown>>()).slice(-1);
    expect(entry).toMatchObject({
      decision: 'DENY',
      rule: 'NOT_FOUND',
      resource_type: 'Task',
      patient_ids: [patient.patientId],
    });
    expect(await world.db.sql('select done_at from task where id = $1', [task])).toEqual([{ done_at: null }]);
  });

  it('are notifications read by whom they are to, and by nobody else', async () => {
    const id = randomUUID();
    await world.db.sql(
      `insert into notification (id, recipient_id, kind, created_at) values ($1, $2, 'TEST', now())`,
      [id, r.gp.personId],
    );
    const read = await world.api(r.gp).run(READ, { input: { id } });
    expect(read.data.markNotificationRead.readAt).toMatch(/^2026-11-23T09:00/);
    world.clock.pass(1);
    expect((await world.api(r.gp).run(READ, { input: { id } })).data).toEqual(read.data);
    world.clock.pass(-1);
    expect((await world.api(r.ke).run(READ, { input: { id } })).code).toBe('NOT_FOUND');
    expect(
      (await world.api(r.ke).run(READ, { input: { id: 'x' } })).errors?.[0]?.extensions.fields,
    ).toMatchObject([{ path: 'id', rule: 'UUID' }]);
  });
});
