import { randomUUID } from 'node:crypto';
import { act, rulesOf } from '../support/act.js';
import { patientOf, region, type Region } from '../support/region.js';
import { World, type Actor } from '../support/world.js';

const CHILD = `id version relation name birthYear needs cooperation cooperationAgreed followedUpBy { id } followedUpOutside
  dueOn doneAt doneNote allowed`;

describe('Children as next of kin', () => {
  let world: World;
  let r: Region;
  let patient: Actor & { patientId: string };

  beforeAll(async () => {
    world = await World.start();
    r = await region(world);
  });
  afterAll(() => world.stop());
  beforeEach(async () => {
    world.clock.set('2026-11-23T09:00:00Z');
    patient = await patientOf(world, r);
    await world.relate(patient.patientId, r.clinician.personId, 'TREATS');
    await world.relate(patient.patientId, r.municipalCoordinator.personId, 'COORDINATES');
    await world.relate(patient.patientId, r.caseWorker.personId, 'SERVES');
  });

  const run = (by: Actor, name: string, input: Record<string, unknown>) =>
    act(world, {
      ...{ registerChild: CHILD, updateChild: CHILD, completeChildFollowUp: CHILD },
      recordChildrenAsked: 'answer askedBy { id }',
    })(by, name, input);
  const register = (by: Actor, more: object = {}) =>
    run(by, 'registerChild', {
      ...{ patientId: patient.patientId, relation: 'CHILD', birthYear: 2019, name: 'Lille', ...more },
    });
  const seen = async (by: Actor) => {
    const { data, code } = await world
      .api(by)
      .run('query($id: ID!) { patient(id: $id) { children { name } } }', { id: patient.patientId });
    return data?.patient?.children?.map((child: { name: string }) => child.name) ?? code ?? null;
  };

  it('are asked for, registered, followed up by somebody by a day, and it is done', async () => {
    const asked = await run(r.clinician, 'recordChildrenAsked', {
      ...{ patientId: patient.patientId, answer: 'HAS_CHILDREN' },
    });
    expect(asked.data.recordChildrenAsked).toEqual({
      answer: 'HAS_CHILDREN',
      askedBy: { id: r.clinician.personId },
    });
    const made = await register(r.clinician, {
      ...{ cooperation: ['SCHOOL', 'HEALTH_STATION'], cooperationAgreed: true, needs: 'Samtale' },
      ...{ followedUpById: r.municipalCoordinator.personId, dueOn: '2026-12-01' },
    });
    const child = made.data.registerChild;
    expect(child).toMatchObject({
      ...{
        relation: 'CHILD',
        birthYear: 2019,
        cooperation: ['SCHOOL', 'HEALTH_STATION'],
        dueOn: '2026-12-01',
      },
      followedUpBy: { id: r.municipalCoordinator.personId },
    });
    const told = await world.db.sql(
      `select recipient_id from notification where kind = 'CHILD_FOLLOW_UP' and subject_id = $1`,
      [child.id],
    );
    expect(told).toEqual([{ recipient_id: r.municipalCoordinator.personId }]);
    world.clock.set('2026-12-02T09:00:00Z');
    const { data } = await world
      .api(r.municipalCoordinator)
      .run('{ children(filter: { overdue: true }) { nodes { id } } childrenAsked { totalCount } }');
    expect(data).toEqual({ children: { nodes: [{ id: child.id }] }, childrenAsked: { totalCount: 1 } });
    const done = await run(r.municipalCoordinator, 'completeChildFollowUp', {
      ...{ id: child.id, note: 'Snakket med barnet og skolen', expectedVersion: child.version },
    });
    expect(done.data.completeChildFollowUp).toMatchObject({ doneNote: 'Snakket med barnet og skolen' });
    const again = await run(r.clinician, 'completeChildFollowUp', {
      ...{ id: child.id, note: 'Igjen' },
    });
    expect(again.code).toBe('ILLEGAL_TRANSITION');
  });

  it('are seen by the patient and those who work with them, and written of by those who may', async () => {
    await register(r.municipalCoordinator, { relation: 'SIBLING', name: 'Bror' });
    for (const one of [patient, r.clinician, r.caseWorker]) expect(await seen(one)).toEqual(['Bror']);
    expect(await seen(r.gp)).toBeNull();
    expect((await register(r.caseWorker)).code).toBe('FORBIDDEN');
    expect((await register(patient)).code).toBe('FORBIDDEN');
    expect(['FORBIDDEN', 'NOT_FOUND']).toContain((await register(r.ke)).code);
  });

  it('have a day and one who follows up, and cooperation is agreed to or not', async () => {
    const by = { followedUpById: r.clinician.personId };
    expect(rulesOf(await register(r.clinician, by))).toEqual(['dueOn REQUIRED']);
    expect(
      rulesOf(
        await register(r.clinician, { ...by, followedUpOutside: 'Helsesykepleier', dueOn: '2026-12-01' }),
      ),
    ).toEqual(['followedUpById EXACTLY_ONE']);
    expect(
      rulesOf(await register(r.clinician, { followedUpById: randomUUID(), dueOn: '2026-12-01' })),
    ).toEqual(['followedUpById UNKNOWN']);
    expect(rulesOf(await register(r.clinician, { cooperation: ['KINDERGARTEN'] }))).toEqual([
      'cooperationAgreed REQUIRED',
    ]);
    expect(rulesOf(await register(r.clinician, { birthYear: 2007 }))).toEqual(['birthYear NOT_A_MINOR']);
    expect(rulesOf(await register(r.clinician, { birthYear: 2027 }))).toEqual(['birthYear FUTURE']);
    const { id, version } = (await register(r.clinician)).data.registerChild;
    const update = (more: object) => run(r.clinician, 'updateChild', { id, ...more });
    const outside = { followedUpOutside: 'Helsesykepleier', dueOn: '2026-12-01', expectedVersion: version };
    expect((await update(outside)).data.updateChild).toMatchObject({ followedUpOutside: 'Helsesykepleier' });
    expect((await update(outside)).code).toBe('CONFLICT');
    expect((await update(by)).data.updateChild).toMatchObject({
      followedUpOutside: null,
      dueOn: '2026-12-01',
    });
  });
});
