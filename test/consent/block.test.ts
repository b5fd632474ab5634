import { patientOf, region, sentReferral, type Region } from '../support/region.js';
import { World, type Actor } from '../support/world.js';

const BLOCK = `mutation($input: BlockAccessInput!) { blockAccess(input: $input) { id subjectKind subjectName contents reason onBehalf { form } allowed } }`;
const LIFT = `mutation($input: EndConsentInput!) { liftBlock(input: $input) { id validTo } }`;
const SEEN = `query($id: ID!) { patient(id: $id) { name referrals { totalCount } } }`;
/** What whoever is closed out, and has a live relation, sees of the patient. */
const STUB = { name: null, referrals: null };

describe('A block', () => {
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

  const block = (input: Record<string, unknown>, actor: Actor = patient) =>
    world.api(actor).run(BLOCK, { input: { patientId: patient.patientId, ...input } });
  const seen = async (actor: Actor) =>
    (await world.api(actor).run(SEEN, { id: patient.patientId })).data.patient;

  it('closes the record to a named person at their next request, and opens it again when lifted', async () => {
    expect(await seen(r.gp)).toEqual({ name: 'Sindig Bjørk', referrals: { totalCount: 0 } });
    const answer = await block({ personId: r.gp.personId, reason: 'Bytter lege' });
    expect(answer.errors).toBeUndefined();
    expect(answer.data.blockAccess).toMatchObject({
      subjectKind: 'PERSON',
      subjectName: 'Grundig Gåsunge',
      contents: null,
      reason: 'Bytter lege',
      allowed: ['LIFT'],
    });
    expect(await seen(r.gp)).toEqual(STUB);
    const lifted = await world.api(patient).run(LIFT, { input: { id: answer.data.blockAccess.id } });
    expect(lifted.data.liftBlock.validTo).toMatch(/^2026-11-23/);
    expect((await seen(r.gp)).name).toBe('Sindig Bjørk');
    expect((await world.api(patient).run(LIFT, { input: { id: answer.data.blockAccess.id } })).code).toBe(
      'ILLEGAL_TRANSITION',
    );
  });

  it('leaves those with a live relation a stub that says so, in lists and by id, and nobody else anything', async () => {
    const { pathwayId } = await sentReferral(world, r, patient.patientId);
    await block({ unitId: r.section });
    await block({ personId: r.gp.personId });
    const ask = `query($id: ID!) { patient(id: $id) { __typename id blocked blockedContents name birthYear gp { name } careTeam { id } pathways { totalCount } redacted allowed } }`;
    for (const actor of [r.clinician, r.sectionCoordinator, r.gp]) {
      const { data } = await world.api(actor).run(ask, { id: patient.patientId });
      const { redacted, ...stub } = data.patient as { redacted: string[] };
      expect(stub).toEqual({
        __typename: 'Patient',
        id: patient.patientId,
        blocked: true,
        blockedContents: ['PATIENT', 'REFERRAL', 'PATHWAY', 'DEADLINE', 'PLAN', 'MEETING'],
        name: null,
        birthYear: null,
        gp: null,
        careTeam: null,
        pathways: null,
        allowed: [],
      });
      expect(redacted).toEqual(
        expect.arrayContaining(['name', 'birthDate', 'nationalId', 'pathways', 'plans']),
      );
      expect(redacted).not.toContain('blocked');
      const lists = `{ patients { nodes { id blocked name } } named: patients(filter: { q: "Sindig" }) { totalCount } pathways { totalCount } referrals { totalCount } deadlines { totalCount } }`;
      const listed = (await world.api(actor).run(lists)).data;
      expect(listed.patients.nodes).toContainEqual({ id: patient.patientId, blocked: true, name: null });
      // Who it is cannot be found by asking either.
      const names = (listed.patients.nodes as { name: string | null }[]).filter((one) => one.name);
      expect(listed.named.totalCount).toBe(names.length);
      expect((await world.api(actor).run(`{ pathway(id: "${pathwayId}") { id } }`)).code).toBe('NOT_FOUND');
    }
    const stranger = await world.staff('CLINICIAN', r.acute);
    const nothing = await world.api(stranger).run(ask, { id: patient.patientId });
    const absent = await world.api(stranger).run(ask, { id: '00000000-0000-4000-8000-00000000dead' });
    expect([nothing.code, nothing.data, nothing.errors]).toEqual(['NOT_FOUND', absent.data, absent.errors]);
    const count = await world.api(stranger).run('{ patients { totalCount } }');
    expect(count.data.patients.totalCount).toBe(0);
  });

  it('of kinds of content says which, and shows nothing of them', async () => {
    await sentReferral(world, r, patient.patientId);
    await block({ personId: r.clinician.personId, contents: ['REFERRAL', 'PLAN'] });
    const ask = `query($id: ID!) { patient(id: $id) { name blocked blockedContents referrals { totalCount } pathways { totalCount } } }`;
    const { data } = await world.api(r.clinician).run(ask, { id: patient.patientId });
    expect(data.patient).toEqual({
      name: 'Sindig Bjørk',
      blocked: false,
      blockedContents: ['REFERRAL', 'PLAN'],
      referrals: { totalCount: 0 },
      pathways: { totalCount: 1 },
    });
  });

  it('closes kinds of content and leaves the rest', async () => {
    await sentReferral(world, r, patient.patientId);
    await block({ personId: r.gp.personId, contents: ['REFERRAL'] });
    expect(await seen(r.gp)).toEqual({ name: 'Sindig Bjørk', referrals: { totalCount: 0 } });
  });

  it('on an organisation takes its deadlines, vacancies and totals away too', async () => {
    await sentReferral(world, r, patient.patientId);
    const lists = `{ deadlines { totalCount nodes { id } } vacancies { totalCount nodes { id } } patients { totalCount } }`;
    const before = (await world.api(r.ke).run(lists)).data;
    expect([before.deadlines.totalCount > 0, before.vacancies.totalCount > 0]).toEqual([true, true]);
    const mine = await world.db.sql<{ n: number }>(
      `select count(*)::int as n from deadline_audience where patient_id = $1 and subject_id = $2`,
      [patient.patientId, r.municipality],
    );
    const answer = await block({ unitId: r.municipality });
    expect(answer.data.blockAccess.subjectKind).toBe('ORGANISATION');
    const after = (await world.api(r.ke).run(lists)).data;
    expect(after.deadlines.totalCount).toBe(before.deadlines.totalCount - (mine[0]?.n ?? 0));
    expect(after.deadlines.nodes).toHaveLength(after.deadlines.totalCount);
    expect(after.vacancies.totalCount).toBe(before.vacancies.totalCount - 1);
    // The patients are as many; of one there is only a stub.
    expect(after.patients.totalCount).toBe(before.patients.totalCount);
    expect(await seen(r.ke)).toEqual(STUB);
  });

  it('on a unit closes it to the people of the unit, and not to the rest of the organisation', async () => {
    await sentReferral(world, r, patient.patientId);
    const answer = await block({ unitId: r.section });
    expect(answer.data.blockAccess.subjectKind).toBe('UNIT');
    expect([await seen(r.clinician), await seen(r.sectionCoordinator)]).toEqual([STUB, STUB]);
    expect((await seen(r.keHospital)).name).toBe('Sindig Bjørk');
  });

  it('is recorded for the patient by staff with how it was said, and lifted by who recorded it', async () => {
    await world.relate(patient.patientId, r.caseWorker.personId, 'SERVES');
    expect(
      (await block({ personId: r.gp.personId }, r.caseWorker)).errors?.[0]?.extensions.fields,
    ).toMatchObject([{ path: 'onBehalf', rule: 'REQUIRED' }]);
    const said = await block({ personId: r.gp.personId, onBehalf: { form: 'PHONE' } }, r.caseWorker);
    expect(said.data.blockAccess.onBehalf).toEqual({ form: 'PHONE' });
    expect(await seen(r.gp)).toEqual(STUB);
    const lift = { id: said.data.blockAccess.id, onBehalf: { form: 'PHONE' } };
    expect((await world.api(r.caseWorker).run(LIFT, { input: lift })).errors).toBeUndefined();
  });

  it.each([
    ['oneself', { personId: 'self' }, 'personId', 'THE_PATIENT'],
    ['nobody', {}, 'personId', 'EXACTLY_ONE'],
    ['nothing of a person', { personId: 'gp', contents: [] }, 'contents', 'EMPTY'],
    [
      'in one’s own name on behalf of oneself',
      { personId: 'gp', onBehalf: { form: 'ORAL' } },
      'onBehalf',
      'NOT_POSSIBLE',
    ],
    ['with a reason too long', { personId: 'gp', reason: 'å'.repeat(2001) }, 'reason', 'TOO_LONG'],
  ])(
    'is refused on %s, and state and log are as they were',
    async (_what, more: Record<string, unknown>, path, rule) => {
      const ids: Record<string, string> = { gp: r.gp.personId, self: patient.personId };
      const input = Object.fromEntries(
        Object.entries(more).map(([key, value]) => [key, ids[value as string] ?? value]),
      );
      const before = await world.log();
      const answer = await block(input);
      expect(answer.errors?.[0]?.extensions.fields).toMatchObject([{ path, rule }]);
      expect(await world.log()).toEqual(before);
      expect((await seen(r.gp)).name).toBe('Sindig Bjørk');
    },
  );

  it('is refused where it stands already, and to others than the patient', async () => {
    const first = await block({ personId: r.gp.personId });
    const again = await block({ personId: r.gp.personId, contents: ['PLAN'] });
    expect([again.code, again.errors?.[0]?.extensions.blockId]).toEqual([
      'CONFLICT',
      first.data.blockAccess.id,
    ]);
    const stranger = await block({ personId: r.gp.personId }, r.clinician);
    expect(stranger.code).toBe('NOT_FOUND');
    const lifted = await world.api(r.gp).run(LIFT, { input: { id: first.data.blockAccess.id } });
    expect(lifted.code).toBe('NOT_FOUND');
  });
});
