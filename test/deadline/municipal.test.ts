import { ownRule } from '../support/own-rules.js';
import { patientOf, region, sentReferral, type Region } from '../support/region.js';
import { World, type Actor } from '../support/world.js';

interface Clock extends Record<string, unknown> {
  kind: string;
  root_id: string;
  starts_on: string;
  due_on: string;
  met_on: string | null;
  cancelled: boolean;
}

describe('The municipality’s own clocks', () => {
  let world: World;
  let r: Region;
  let there: string;
  let caseWorker: Actor;

  beforeAll(async () => {
    world = await World.start('2026-11-23T09:00:00Z');
    r = await region(world);
    there = await world.unit('MUNICIPALITY', null, { municipalityNumber: '9902' });
    await world.unit('COORDINATING_UNIT', there);
    await ownRule(world, r.municipality, 'COORDINATOR_NAMED', 3);
    await ownRule(world, there, 'COORDINATOR_NAMED', 5);
    caseWorker = r.caseWorker;
  });
  beforeEach(() => world.clock.set('2026-11-23T09:00:00Z'));
  afterAll(() => world.stop());

  async function referred() {
    const patient = await patientOf(world, r);
    const { pathwayId } = await sentReferral(world, r, patient.patientId);
    await world.relate(patient.patientId, caseWorker.personId, 'SERVES');
    return { ...patient, pathwayId };
  }
  const named = (id: string) =>
    world.db.sql<Clock>(
      `select kind, root_id, starts_on::text, due_on::text, met_on::text, cancelled_at is not null as cancelled
         from deadline where case_id = $1 and kind = 'COORDINATOR_NAMED' order by starts_on, clock_key`,
      [id],
    );
  const assign = (who: Actor, pathwayId: string) =>
    world
      .api(who)
      .run(
        `mutation { assignCoordinator(input: { pathwayId: "${pathwayId}", side: MUNICIPAL, grantId: "${r.municipalCoordinator.grantId}" }) { id } }`,
      );
  const move = (patientId: string, more = '') =>
    world
      .api(caseWorker)
      .run(
        `mutation { transferMunicipality(input: { id: "${patientId}", municipalityNumber: "9902"${more} }) { id } }`,
      );

  it('count a coordinator as named by whoever may decide, and not as proposed by another', async () => {
    const { pathwayId } = await referred();
    expect(await named(pathwayId)).toMatchObject([{ due_on: '2026-11-26', met_on: null }]);
    world.clock.set('2026-11-24T09:00:00Z');
    expect((await assign(caseWorker, pathwayId)).errors).toBeUndefined();
    expect(await named(pathwayId)).toMatchObject([{ met_on: null, cancelled: false }]);
    world.clock.set('2026-11-25T09:00:00Z');
    expect((await assign(r.ke, pathwayId)).errors).toBeUndefined();
    expect(await named(pathwayId)).toMatchObject([{ met_on: '2026-11-25' }]);
  });

  it('end when the patient moves, and what was open begins anew that day by the next municipality’s own rule', async () => {
    const { patientId, pathwayId } = await referred();
    world.clock.set('2026-11-25T09:00:00Z');
    expect((await move(patientId)).errors).toBeUndefined();
    const clocks = await named(pathwayId);
    expect(clocks).toMatchObject([
      { root_id: r.municipality, starts_on: '2026-11-23', due_on: '2026-11-26', cancelled: true },
      { root_id: there, starts_on: '2026-11-25', due_on: '2026-12-02', met_on: null, cancelled: false },
    ]);
    const audience = await world.db.sql<{ subject_id: string }>(
      `select a.subject_id from deadline_audience a join deadline d on d.id = a.deadline_id where d.case_id = $1 and d.kind = 'COORDINATOR_NAMED'`,
      [pathwayId],
    );
    expect(audience.map((row) => row.subject_id)).toContain(there);
    expect(audience.map((row) => row.subject_id)).not.toContain(r.municipality);
  });

  it('leave what the old municipality met, and start nothing where nobody takes over', async () => {
    const met = await referred();
    await assign(r.ke, met.pathwayId);
    world.clock.set('2026-11-25T09:00:00Z');
    await move(met.patientId);
    expect(await named(met.pathwayId)).toMatchObject([
      { root_id: r.municipality, met_on: '2026-11-23', cancelled: false },
    ]);
    const alone = await referred();
    world.clock.set('2026-11-26T09:00:00Z');
    await move(alone.patientId, ', wantsFollowUp: false');
    expect(await named(alone.pathwayId)).toMatchObject([{ root_id: r.municipality, cancelled: true }]);
  });

  it('follow the rule that was in force when they started', async () => {
    await ownRule(world, r.municipality, 'MUNICIPAL_CONTACT', 2, { validTo: '2026-11-29' });
    await ownRule(world, r.municipality, 'MUNICIPAL_CONTACT', 8, { validFrom: '2026-11-30' });
    const due = async (pathwayId: string) =>
      (
        await world.db.sql<{ due: string }>(
          `select due_on::text as due from deadline where case_id = $1 and kind = 'MUNICIPAL_CONTACT'`,
          [pathwayId],
        )
      ).map((row) => row.due);
    const before = await referred();
    world.clock.set('2026-11-30T09:00:00Z');
    const after = await referred();
    await assign(r.ke, before.pathwayId);
    expect([await due(before.pathwayId), await due(after.pathwayId)]).toEqual([
      ['2026-11-25'],
      ['2026-12-10'],
    ]);
  });

  it('end with a death, and none starts after it', async () => {
    const { patientId, pathwayId } = await referred();
    world.clock.set('2026-11-24T09:00:00Z');
    const answer = await world
      .api(caseWorker)
      .run(`mutation { recordDeath(input: { id: "${patientId}", deceasedOn: "2026-11-24" }) { id } }`);
    expect(answer.errors).toBeUndefined();
    const open = await world.db.sql(
      'select kind from deadline where case_id = $1 and met_on is null and cancelled_at is null',
      [pathwayId],
    );
    expect(open).toEqual([]);
    const audience = await world.db.sql('select 1 from deadline_audience where patient_id = $1', [patientId]);
    expect(audience).toEqual([]);
  });
});
