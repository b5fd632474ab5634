import { startedPathway } from '../support/registered.js';
import { act, rulesOf } from '../support/act.js';
import { region, type Region } from '../support/region.js';
import { World, type Actor } from '../support/world.js';

const CHECK = 'id version area what checkedOn result followUp followUpBy dueOn doneAt registeredBy { id }';

describe('A health check', () => {
  let world: World;
  let r: Region;
  let patient: Actor & { patientId: string };
  let pathwayId: string;

  beforeAll(async () => {
    world = await World.start('2023-03-06T09:00:00Z');
    r = await region(world);
  });
  afterAll(() => world.stop());
  beforeEach(async () => {
    world.clock.set('2023-03-06T09:00:00Z');
    ({ patient, pathwayId } = await startedPathway(world, r));
  });

  const run = (by: Actor, name: string, input: Record<string, unknown>) =>
    act(world, { recordHealthCheck: CHECK, updateHealthCheck: CHECK })(by, name, input);
  const check = (by: Actor, more: object = {}) =>
    run(by, 'recordHealthCheck', {
      ...{ patientId: patient.patientId, area: 'SOMATIC_HEALTH', what: 'Blodtrykk', checkedOn: '2023-03-06' },
      ...more,
    });
  const list = async (by: Actor) => {
    const { data, code } = await world
      .api(by)
      .run('query($id: ID!) { healthChecks(filter: { patient: $id }) { nodes { what } } }', {
        id: patient.patientId,
      });
    return data?.healthChecks?.nodes.map(({ what }: { what: string }) => what) ?? code;
  };

  it('says what, when, by whom and what follows, and is an event of the pathway once a day', async () => {
    const next = { followUp: 'Ny måling hos fastlegen', followUpBy: 'Fastlegen', dueOn: '2023-04-01' };
    const made = await check(r.clinician, { pathwayId, result: '150/95', ...next });
    expect(made.data.recordHealthCheck).toMatchObject({
      ...{ what: 'Blodtrykk', result: '150/95', ...next, doneAt: null },
      registeredBy: { id: r.clinician.personId },
    });
    world.clock.set('2023-03-06T10:00:00Z');
    expect((await check(r.clinician, { pathwayId, what: 'Vekt' })).errors).toBeUndefined();
    const events = await world.db.sql(
      `select code from pathway_event where pathway_id = $1 and kind = 'HEALTH_CHECK'`,
      [pathwayId],
    );
    expect(events).toEqual([{ code: null }]);
    const { id } = made.data.recordHealthCheck;
    const update = (more: object) => run(r.clinician, 'updateHealthCheck', { id, ...more });
    expect((await update({ done: true })).data.updateHealthCheck.doneAt).not.toBeNull();
    expect((await update({ result: 'x' })).code).toBe('ILLEGAL_TRANSITION');
  });

  it('is seen by the patient and those who treat or coordinate, and recorded by those who may', async () => {
    expect((await check(r.gp)).errors).toBeUndefined();
    for (const one of [patient, r.clinician, r.gp]) expect(await list(one)).toEqual(['Blodtrykk']);
    expect(await list(r.caseWorker)).toBe('FORBIDDEN');
    expect(await list(r.municipalCoordinator)).toEqual([]);
    expect((await check(patient)).code).toBe('FORBIDDEN');
    await world.relate(patient.patientId, r.sectionCoordinator.personId, 'COORDINATES');
    expect((await check(r.sectionCoordinator)).code).toBe('FORBIDDEN');
    expect(await list(r.sectionCoordinator)).toEqual(['Blodtrykk']);
  });

  it('is of a day that has been, and what follows has somebody and a day', async () => {
    expect(rulesOf(await check(r.clinician, { checkedOn: '2023-03-07' }))).toEqual(['checkedOn FUTURE']);
    expect(rulesOf(await check(r.clinician, { checkedOn: '1900-01-01' }))).toEqual([
      'checkedOn BEFORE_BIRTH',
    ]);
    expect(rulesOf(await check(r.clinician, { what: ' ' }))).toEqual(['what EMPTY']);
    expect(rulesOf(await check(r.clinician, { followUp: 'Prøver' }))).toEqual([
      'followUpBy REQUIRED',
      'dueOn REQUIRED',
    ]);
  });
});
