import { patientOf, region, type Region } from '../support/region.js';
import { World, type Actor } from '../support/world.js';

const ADD = `mutation($input: AddToCareTeamInput!) { addToCareTeam(input: $input) { id side contactPerson person { id } unit { id } } }`;
const END = `mutation($input: EndCareTeamMembershipInput!) { endCareTeamMembership(input: $input) { id endsAt endReason } }`;

describe('The care team', () => {
  let world: World;
  let r: Region;
  let patient: Actor & { patientId: string };

  beforeAll(async () => {
    world = await World.start();
    r = await region(world);
  });
  beforeEach(async () => {
    patient = await patientOf(world, r);
  });
  afterAll(() => world.stop());

  const add = (actor: Actor, input: Record<string, unknown> = {}) =>
    world.api(actor).run(ADD, { input: { patientId: patient.patientId, ...input } });
  const end = (actor: Actor, id: string) => world.api(actor).run(END, { input: { id, reason: 'Ferdig' } });
  const sees = async (actor: Actor): Promise<boolean> =>
    (await world.api(actor).run('query($id: ID!) { patient(id: $id) { phone } }', { id: patient.patientId }))
      .data.patient !== null;
  const registers = (actor: Actor) =>
    world.relate(patient.patientId, actor.personId, 'REGISTERS', { validTo: '2026-12-01' });

  it('is joined by a case worker of one’s own service with a reason; the patient is told and the municipality takes part', async () => {
    await registers(r.caseWorker);
    expect(await sees(r.ke)).toBe(false);
    const answer = await add(r.caseWorker, { reason: 'Har vedtak om booppfølging', contactPerson: true });
    expect(answer.errors).toBeUndefined();
    expect(answer.data.addToCareTeam).toMatchObject({
      side: 'MUNICIPAL',
      contactPerson: true,
      person: { id: r.caseWorker.personId },
      unit: { id: r.service },
    });
    expect([await sees(r.caseWorker), await sees(r.ke)]).toEqual([true, true]);
    const told = await world.db.sql('select kind, subject_id from notification where recipient_id = $1', [
      patient.personId,
    ]);
    expect(told).toEqual([{ kind: 'CARE_TEAM_ADDED', subject_id: answer.data.addToCareTeam.id }]);
    const registered = await world.db.sql(
      `select 1 from relation where patient_id = $1 and kind = 'REGISTERS' and valid_to > '2026-11-23T09:00:00Z'`,
      [patient.patientId],
    );
    expect(registered).toEqual([]);
    expect((await add(r.caseWorker, { reason: 'Igjen' })).code).toBe('CONFLICT');
  });

  it('opens and closes at once', async () => {
    await world.relate(patient.patientId, r.sectionCoordinator.personId, 'COORDINATES');
    const { data } = await add(r.sectionCoordinator, { personId: r.clinician.personId });
    expect(data.addToCareTeam.side).toBe('SPECIALIST');
    expect(await sees(r.clinician)).toBe(true);
    const ended = await end(patient, data.addToCareTeam.id);
    expect(ended.data.endCareTeamMembership).toMatchObject({
      endReason: 'Ferdig',
      endsAt: expect.stringMatching(/^2026-11-23/),
    });
    expect(await sees(r.clinician)).toBe(false);
    expect((await end(patient, data.addToCareTeam.id)).code).toBe('ILLEGAL_TRANSITION');
  });

  it('lets the municipality’s part end with its last service', async () => {
    await registers(r.caseWorker);
    const { data } = await add(r.caseWorker, { reason: 'Vedtak' });
    await end(r.caseWorker, data.addToCareTeam.id);
    expect([await sees(r.caseWorker), await sees(r.ke)]).toEqual([false, false]);
  });

  it('lets a coordinating unit add and end services of its own', async () => {
    await world.relate(patient.patientId, r.municipality, 'PARTY');
    const { data, errors } = await add(r.ke, {
      personId: r.caseWorker.personId,
      unitId: r.service,
      reason: 'Vedtak',
    });
    expect(errors).toBeUndefined();
    expect(data.addToCareTeam.unit.id).toBe(r.service);
    expect((await end(r.ke, data.addToCareTeam.id)).errors).toBeUndefined();
    const elsewhere = await world.staff(
      'CASE_WORKER',
      await world.unit('MUNICIPAL_SERVICE', await world.unit('MUNICIPALITY')),
    );
    const other = await add(r.ke, {
      personId: elsewhere.personId,
      unitId: elsewhere.unitId,
      reason: 'Vedtak',
    });
    expect(other.errors?.[0]?.extensions.fields).toMatchObject([
      { path: 'unitId', rule: 'WRONG_ORGANISATION' },
    ]);
  });

  it('refuses without a reason, on the other side, without a grant there, and the patient', async () => {
    await world.relate(patient.patientId, r.municipalCoordinator.personId, 'COORDINATES');
    await registers(r.caseWorker);
    const fields = async (actor: Actor, input: Record<string, unknown>) =>
      (await add(actor, input)).errors?.[0]?.extensions.fields?.map(({ path, rule }) => `${path} ${rule}`);
    expect(await fields(r.caseWorker, {})).toEqual(['reason REQUIRED']);
    expect(
      await fields(r.municipalCoordinator, { unitId: r.section, personId: r.clinician.personId }),
    ).toEqual(['unitId WRONG_SIDE']);
    expect(await fields(r.municipalCoordinator, { personId: r.clinician.personId })).toEqual([
      'personId GRANT_ENDED',
    ]);
    expect(await fields(r.municipalCoordinator, { personId: patient.personId })).toEqual([
      'personId THE_PATIENT',
    ]);
    const strangers = await add(r.clinician, {});
    expect(strangers.code).toBe('NOT_FOUND');
    expect(
      await world.db.sql('select id from care_team_member where patient_id = $1', [patient.patientId]),
    ).toEqual([]);
  });
});
