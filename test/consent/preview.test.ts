import { patientOf, region, sentReferral, type Region } from '../support/region.js';
import { World, type Actor } from '../support/world.js';

const SEEN = `name birthDate birthYear phone redacted
  careTeam { person { name } } referrals { totalCount nodes { id status content { symptoms } redacted } }
  pathways { totalCount nodes { id phase events { nodes { kind } } } } deadlines { totalCount nodes { id kind } }
  plans { totalCount nodes { id kind } }`;
const PREVIEW = `query($input: PreviewAccessInput!) { previewAccess(input: $input) {
  role relation contents { content count } seen: patient { ${SEEN} } } }`;
const GRANT = `mutation($input: GrantConsentInput!) { grantConsent(input: $input) { id } }`;
const KINDS = ['PATIENT', 'REFERRAL', 'PATHWAY', 'DEADLINE', 'PLAN'];

describe('A preview of what a consent would open', () => {
  let world: World;
  let r: Region;
  let patient: Actor & { patientId: string };
  let kin: Actor;

  beforeAll(async () => {
    world = await World.start();
    r = await region(world);
  });
  beforeEach(async () => {
    patient = await patientOf(world, r);
    await sentReferral(world, r, patient.patientId);
    await world.relate(patient.patientId, r.municipalCoordinator.personId, 'COORDINATES');
    await world
      .api(r.municipalCoordinator)
      .run(`mutation { createPlan(input: { patientId: "${patient.patientId}", kind: CRISIS }) { id } }`);
    kin = await world.person('Trofast Tårnfalk');
  });
  afterAll(() => world.stop());

  const preview = (input: Record<string, unknown>, actor: Actor = patient) =>
    world.api(actor).run(PREVIEW, { input: { patientId: patient.patientId, ...input } });
  const sees = async (actor: Actor) => {
    const { data } = await world.api(actor).run(`{ patient(id: "${patient.patientId}") { ${SEEN} } }`);
    return data.patient;
  };

  it.each([[['PATIENT']], [['REFERRAL']], [['PATHWAY', 'DEADLINE']], [['PLAN']], [KINDS]])(
    'of %j is to the byte what next of kin then see',
    async (contents) => {
      const before = await preview({ personId: kin.personId, contents });
      expect(before.errors).toBeUndefined();
      expect(before.data.previewAccess).toMatchObject({ role: 'NEXT_OF_KIN', relation: 'KIN' });
      await world
        .api(patient)
        .run(GRANT, { input: { patientId: patient.patientId, personId: kin.personId, contents } });
      expect(before.data.previewAccess.seen).toEqual(await sees(kin));
      const counts = Object.fromEntries(
        before.data.previewAccess.contents.map((each: { content: string; count: number }) => [
          each.content,
          each.count,
        ]),
      );
      const { referrals, pathways, deadlines, plans, careTeam } = before.data.previewAccess.seen;
      expect(counts).toEqual({
        PATIENT: careTeam.length,
        REFERRAL: referrals.totalCount,
        PATHWAY: pathways.totalCount,
        DEADLINE: deadlines.totalCount,
        PLAN: plans.totalCount,
        MEETING: 0,
      });
      if (contents.includes('REFERRAL')) expect(referrals.totalCount).toBe(1);
    },
  );

  it('of a partner’s person, or of their unit, shows this patient and none of their others', async () => {
    const school = await world.unit('SCHOOL');
    const teacher = await world.staff('PARTNER', school, 'Vennlig Vepsebolle');
    const other = await world.patient('Annen Alke');
    await world.relate(other.patientId, teacher.personId, 'PARTNER', { contents: ['PLAN'] });
    for (const recipient of [{ personId: teacher.personId }, { unitId: school }]) {
      const before = await preview({ ...recipient, contents: ['PLAN'] });
      expect(before.data.previewAccess).toMatchObject({ role: 'PARTNER', relation: 'PARTNER' });
      expect(before.text).not.toContain('Annen Alke');
      const granted = await world
        .api(patient)
        .run(GRANT, { input: { patientId: patient.patientId, ...recipient, contents: ['PLAN'] } });
      expect(before.data.previewAccess.seen).toEqual(await sees(teacher));
      await world
        .api(patient)
        .run(`mutation { withdrawConsent(input: { id: "${granted.data.grantConsent.id}" }) { id } }`);
    }
  });

  it('of somebody whom the patient has blocked shows the stub that they would find, and nothing in it', async () => {
    await world
      .api(patient)
      .run(
        `mutation { blockAccess(input: { patientId: "${patient.patientId}", personId: "${kin.personId}" }) { id } }`,
      );
    const shown = await preview({ personId: kin.personId, contents: KINDS });
    expect(shown.errors).toBeUndefined();
    const { redacted, ...held } = shown.data.previewAccess.seen;
    expect(Object.values(held).every((value) => value === null)).toBe(true);
    expect(redacted).toEqual(expect.arrayContaining(Object.keys(held)));
    expect(new Set(shown.data.previewAccess.contents.map((each: { count: number }) => each.count))).toEqual(
      new Set([0]),
    );
  });

  it('stores nothing, and stands in the log as the patient’s own reading of just what was shown', async () => {
    const before = await world.log();
    await preview({ personId: kin.personId, contents: ['REFERRAL'] });
    const added = (
      await world.log<{
        role: string;
        person_id: string;
        relation: string;
        purpose: string;
        resource_type: string;
        patient_ids: string[];
      }>()
    ).slice(before.length);
    expect([...new Set(added.map((entry) => entry.resource_type))].sort()).toEqual([
      'Patient',
      'Referral',
      'ReferralContent',
    ]);
    for (const entry of added) {
      expect(entry).toMatchObject({
        role: 'PATIENT',
        person_id: patient.personId,
        relation: 'SELF',
        purpose: 'OWN',
      });
      expect(new Set(entry.patient_ids)).toEqual(new Set([patient.patientId]));
    }
    expect(await world.db.sql('select id from relation where subject_id = $1', [kin.personId])).toEqual([]);
    expect((await world.api(kin).run('{ patients { totalCount } }')).code).toBe('GRANT_REQUIRED');
  });

  it.each([
    ['nobody', {}, 'personId', 'EXACTLY_ONE'],
    ['oneself', { personId: 'self' }, 'personId', 'THE_PATIENT'],
    ['nothing', { personId: 'kin', contents: [] }, 'contents', 'EMPTY'],
  ])('of %s is refused as the consent would be', async (_what, more: Record<string, unknown>, path, rule) => {
    const ids: Record<string, string> = { kin: kin.personId, self: patient.personId };
    const input = Object.fromEntries(
      Object.entries(more).map(([key, value]) => [key, ids[value as string] ?? value]),
    );
    const answer = await preview({ contents: ['PLAN'], ...input });
    expect(answer.errors?.[0]?.extensions.fields).toMatchObject([{ path, rule }]);
  });

  it('is the patient’s alone: not for staff who record consents, and hidden from strangers', async () => {
    const input = { personId: kin.personId, contents: ['PLAN'] };
    expect((await preview(input, r.municipalCoordinator)).code).toBe('FORBIDDEN');
    expect((await preview(input, await world.patient('Ukjent Ulv'))).code).toBe('NOT_FOUND');
  });
});
