import { patientOf, region, sentReferral, type Region } from '../support/region.js';
import { World, type Actor } from '../support/world.js';

const OBJECT = `mutation($input: ObjectToSharingInput!) { objectToSharing(input: $input) { id contents reason validFrom onBehalf { form } allowed } }`;
const WITHDRAW = `mutation($input: EndConsentInput!) { withdrawObjection(input: $input) { id withdrawnAt } }`;

describe('An objection to sharing', () => {
  let world: World;
  let r: Region;
  let patient: Actor & { patientId: string };
  let referralId: string;
  let pathwayId: string;

  beforeAll(async () => {
    world = await World.start();
    r = await region(world);
  });
  beforeEach(async () => {
    patient = await patientOf(world, r);
    ({ id: referralId, pathwayId } = await sentReferral(world, r, patient.patientId));
    await world.relate(patient.patientId, r.municipalCoordinator.personId, 'COORDINATES');
    await world.relate(patient.patientId, r.caseWorker.personId, 'SERVES');
  });
  afterAll(() => world.stop());

  const object = (input: Record<string, unknown> = {}, actor: Actor = patient) =>
    world.api(actor).run(OBJECT, { input: { patientId: patient.patientId, ...input } });
  const referral = async (actor: Actor) =>
    (
      await world
        .api(actor)
        .run(`{ referral(id: "${referralId}") { status pathwayKey content { symptoms } redacted } }`)
    ).data.referral;
  const pathway = async (actor: Actor) =>
    (
      await world
        .api(actor)
        .run(
          `{ pathway(id: "${pathwayId}") { phase pathwayKey events { nodes { kind } } deadlines { totalCount } } }`,
        )
    ).data.pathway;

  it('closes what the referral says to the municipal coordinator at their next request, until it is withdrawn', async () => {
    const content = { symptoms: 'Lite søvn og uro' };
    expect(await referral(r.municipalCoordinator)).toMatchObject({ pathwayKey: 'PHV_ADULT', content });
    const said = await object({ contents: ['REFERRAL'], reason: 'Kommunen trenger ikke det' });
    expect(said.errors).toBeUndefined();
    expect(said.data.objectToSharing).toMatchObject({
      contents: ['REFERRAL'],
      onBehalf: null,
      allowed: ['WITHDRAW'],
    });
    const seen = await referral(r.municipalCoordinator);
    expect(seen).toMatchObject({ status: 'SUBMITTED', pathwayKey: null, content: null });
    expect(seen.redacted).toEqual(expect.arrayContaining(['content', 'pathwayKey']));
    const filtered = await world
      .api(r.municipalCoordinator)
      .run('{ referrals(filter: { pathwayKey: ["PHV_ADULT"] }) { totalCount nodes { id } } }');
    expect(filtered.data.referrals).toEqual({ totalCount: 0, nodes: [] });
    // Who referred and who is to treat have it for their own work.
    for (const actor of [r.gp, r.clinician, r.sectionCoordinator])
      expect(await referral(actor)).toMatchObject({ content });
    const withdrawn = await world.api(patient).run(WITHDRAW, { input: { id: said.data.objectToSharing.id } });
    expect(withdrawn.errors).toBeUndefined();
    expect(await referral(r.municipalCoordinator)).toMatchObject({ content });
    const again = await world.api(patient).run(WITHDRAW, { input: { id: said.data.objectToSharing.id } });
    expect(again.code).toBe('ILLEGAL_TRANSITION');
  });

  it('of the pathway leaves the municipal side its dates, deadlines and own cooperation, and no events', async () => {
    expect((await pathway(r.municipalCoordinator)).events.nodes.length).toBeGreaterThan(0);
    expect(await pathway(r.caseWorker)).toMatchObject({ pathwayKey: 'PHV_ADULT' });
    await object({ contents: ['PATHWAY'] });
    for (const actor of [r.municipalCoordinator, r.caseWorker]) {
      const seen = await pathway(actor);
      expect(seen).toMatchObject({ phase: 'ASSESSMENT_OF_REFERRAL', pathwayKey: null });
      expect(seen.events).toBeNull();
      expect(seen.deadlines.totalCount).toBeGreaterThan(0);
    }
    expect((await pathway(r.clinician)).events.nodes.length).toBeGreaterThan(0);
  });

  it('of plans leaves whoever made a plan their own, and closes the specialist’s to the others', async () => {
    await world.relate(patient.patientId, r.clinician.personId, 'TREATS');
    for (const kind of ['CRISIS', 'FOLLOW_UP', 'TREATMENT'])
      await world
        .api(r.clinician)
        .run(
          `mutation { createPlan(input: { patientId: "${patient.patientId}", kind: ${kind}, text: "Plan", pathwayId: "${pathwayId}" }) { id } }`,
        );
    const own = await world
      .api(r.municipalCoordinator)
      .run(
        `mutation { createPlan(input: { patientId: "${patient.patientId}", kind: CRISIS, text: "Ring noen" }) { id } }`,
      );
    expect(own.errors).toBeUndefined();
    const plans = async (actor: Actor) =>
      (
        (await world.api(actor).run(`{ patient(id: "${patient.patientId}") { plans { nodes { kind } } } }`))
          .data.patient.plans.nodes as { kind: string }[]
      )
        .map((plan) => plan.kind)
        .sort();
    expect(await plans(r.municipalCoordinator)).toEqual(['CRISIS', 'CRISIS', 'FOLLOW_UP']);
    expect(await plans(r.caseWorker)).toEqual(['FOLLOW_UP']);
    await object({ contents: ['PLAN'] });
    expect(await plans(r.municipalCoordinator)).toEqual(['CRISIS']);
    expect(await plans(r.caseWorker)).toEqual([]);
    expect((await plans(r.clinician)).length).toBe(4);
  });

  it('is said of everything unless told, is read by those who must keep it, and is recorded for the patient', async () => {
    const silent = await object({}, r.caseWorker);
    expect(silent.errors?.[0]?.extensions.fields).toMatchObject([{ path: 'onBehalf', rule: 'REQUIRED' }]);
    const said = await object({ onBehalf: { form: 'PHONE' } }, r.caseWorker);
    expect(said.data.objectToSharing).toMatchObject({
      contents: ['REFERRAL', 'PATHWAY', 'PLAN'],
      onBehalf: { form: 'PHONE' },
    });
    const told = await world.db.sql('select kind from notification where recipient_id = $1', [
      patient.personId,
    ]);
    expect(told).toContainEqual({ kind: 'OBJECTION_RECORDED' });
    const ask = `{ objections(filter: { current: true, patient: "${patient.patientId}" }) { totalCount nodes { contents } } }`;
    for (const actor of [patient, r.municipalCoordinator, r.caseWorker])
      expect((await world.api(actor).run(ask)).data.objections.totalCount).toBe(1);
    expect((await world.api(r.ke).run(ask)).code).toBe('FORBIDDEN');
    const again = await object({ contents: ['PLAN'] });
    expect([again.code, again.errors?.[0]?.extensions.objectionId]).toEqual([
      'CONFLICT',
      said.data.objectToSharing.id,
    ]);
  });

  it.each([
    ['of nothing', { contents: [] }, 'contents', 'EMPTY'],
    ['of what is not shared on this ground', { contents: ['DEADLINE'] }, 'contents', 'NOT_SHARED'],
    ['in one’s own name on behalf of oneself', { onBehalf: { form: 'ORAL' } }, 'onBehalf', 'NOT_POSSIBLE'],
  ])('is refused %s, and state and log are as they were', async (_what, input, path, rule) => {
    const before = await world.log();
    expect((await object(input)).errors?.[0]?.extensions.fields).toMatchObject([{ path, rule }]);
    expect(await world.log()).toEqual(before);
    expect(await world.db.sql('select id from objection where patient_id = $1', [patient.patientId])).toEqual(
      [],
    );
  });

  it('is nobody else’s to make, and is hidden from strangers', async () => {
    expect((await object({ onBehalf: { form: 'ORAL' } }, r.gp)).code).toBe('FORBIDDEN');
    const stranger = await world.staff('CLINICIAN', await world.unit('SECTION', r.trust));
    expect((await object({ onBehalf: { form: 'ORAL' } }, stranger)).code).toBe('NOT_FOUND');
  });
});
