import { activePathway } from '../support/pathway.js';
import { region, type Region } from '../support/region.js';
import { World, type Actor } from '../support/world.js';

const PROTECT = `mutation($id: ID!, $grade: AddressGrade) { setAddressProtection(input: { id: $id, grade: $grade }) { protectedAddress addressGrade } }`;
/** Everything that a caller can ask of one patient and that places a person. */
const PLACES = `query($id: ID!) {
  patient(id: $id) { name protectedAddress addressGrade phone email address municipalityNumber gp { name } gpExternal redacted
    careTeam { person { name } unit { name } }
    nextOfKin { name phone }
    coordinators { specialist { coordinator { person { name } unit { name } phone openingHours { opens } } } }
    referrals { nodes { status fromUnit { name } toUnit { name } treatingUnit { name } referrer { name } municipalContact { name } content { municipalContact symptoms } redacted } }
    pathways { nodes { status unit { name } stays { unit { name } } coverage { side unit { name } } } }
    deadlines { nodes { kind unit { name } redacted } } } }`;

/** The paths of all that is told and not null under keys that place a person. */
function placed(value: unknown, key = ''): string[] {
  const TELLS =
    /^(phone|email|address|municipalityNumber|gp|gpExternal|\w*[uU]nit|referrer|municipalContact|opens)$/;
  if (value === null || value === undefined) return [];
  if (TELLS.test(key)) return [key];
  if (Array.isArray(value)) return value.flatMap((each) => placed(each, key));
  if (typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([name, part]) => (name === 'redacted' ? [] : placed(part, name)));
}

// Case 41 of the list of attacks: a graded address.
describe('A protected address', () => {
  let world: World;
  let r: Region;
  let patient: Actor & { patientId: string };
  let parent: Actor;
  let kin: Actor;
  let addressed: Actor;

  beforeAll(async () => {
    world = await World.start();
    r = await region(world);
    addressed = await world.staff('CLINICIAN', r.section, 'Annen Alke');
    ({ patient } = await activePathway(world, r, 'Vernet Vipe'));
    const { patientId } = patient;
    await world.db.sql(`update patient_contact set address = 'Skjult vei 1' where patient_id = $1`, [
      patientId,
    ]);
    await world.db.sql(
      `insert into care_team_member (id, patient_id, person_id, unit_id, side, starts_at, added_by)
       values (gen_random_uuid(), $1, $2, $3, 'MUNICIPAL', '2026-11-01', $2)`,
      [patientId, r.caseWorker.personId, r.service],
    );
    await world.relate(patientId, r.caseWorker.personId, 'SERVES');
    await world.relate(patientId, r.municipalCoordinator.personId, 'COORDINATES');
    await world.relate(patientId, r.municipality, 'PARTY');
    parent = await world.person('Forelder Falk');
    await world.relate(patientId, parent.personId, 'PARENT', { fullUntil: '2030-01-01' });
    kin = await world.person('Søster Svale');
    await world.relate(patientId, kin.personId, 'KIN', {
      contents: ['PATIENT', 'REFERRAL', 'PATHWAY', 'DEADLINE', 'PLAN'],
    });
  });
  beforeEach(() => world.db.sql('delete from address_protection'));
  afterAll(() => world.stop());

  const grade = (value: 6 | 7) =>
    world.db.sql('insert into address_protection (patient_id, grade) values ($1, $2)', [
      patient.patientId,
      value,
    ]);
  const asked = async (actor: Actor) => {
    const answer = await world.api(actor).run(PLACES, { id: patient.patientId });
    expect(answer.errors).toBeUndefined();
    return answer.data.patient;
  };
  const hiddenFrom = () => ({
    gp: r.gp,
    'case worker': r.caseWorker,
    'clinician addressed': addressed,
    'hospital’s coordinating unit': r.keHospital,
    'municipality’s coordinating unit': r.ke,
    leader: r.leader,
    parent,
    'next of kin': kin,
  });

  it.each([6, 7] as const)(
    'graded %d hides every place from all but those who treat or coordinate',
    async (n) => {
      for (const [who, actor] of Object.entries(hiddenFrom())) {
        const open = await world.api(actor).run(PLACES, { id: patient.patientId });
        // The test would see nothing hidden of what was never shown.
        if (open.data.patient) expect([who, placed(open.data.patient).length > 0]).toEqual([who, true]);
      }
      const before = [
        await asked(r.clinician),
        await asked(r.municipalCoordinator),
        await asked(patient),
      ].map((each) => placed(each));
      await grade(n);
      for (const [who, actor] of Object.entries(hiddenFrom())) {
        const answer = await world.api(actor).run(PLACES, { id: patient.patientId });
        if (answer.data.patient === null) continue;
        expect([who, placed(answer.data.patient)]).toEqual([who, []]);
      }
      const after = [await asked(r.clinician), await asked(r.municipalCoordinator), await asked(patient)];
      expect(after.map((each) => placed(each))).toEqual(before);
      expect(after.map((each) => each.addressGrade)).toEqual(
        Array(3).fill(n === 6 ? 'STRICTLY_CONFIDENTIAL' : 'CONFIDENTIAL'),
      );
    },
  );

  it('names what it hides, and leaves the rest', async () => {
    await grade(7);
    const seen = await asked(r.gp);
    expect(seen).toMatchObject({ name: 'Vernet Vipe', protectedAddress: true });
    expect(seen.redacted).toEqual(
      expect.arrayContaining(['phone', 'email', 'address', 'municipalityNumber', 'gp', 'gpExternal']),
    );
    expect(seen.referrals.nodes[0]).toMatchObject({
      content: { symptoms: 'Lite søvn og uro' },
      redacted: expect.arrayContaining(['fromUnit', 'toUnit', 'referrer']) as string[],
    });
    expect(seen.deadlines.nodes[0].redacted).toContain('unit');
  });

  it('is not found by filtering on a unit, nor told by grouping by it', async () => {
    const ask = `query($unit: ID!) {
      patients(filter: { unit: $unit }) { totalCount }
      pathways(filter: { unit: $unit }) { totalCount }
      deadlines(filter: { unit: $unit }) { totalCount nodes { id } }
      deadlineSummary(by: UNIT) { key label unit { id } upcoming dueSoon overdue } }`;
    const before = (await world.api(r.keHospital).run(ask, { unit: r.section })).data;
    expect(before.deadlines.totalCount).toBeGreaterThan(0);
    expect(before.deadlineSummary.map((row: { key: string }) => row.key)).toContain(r.section);
    await grade(6);
    const after = (await world.api(r.keHospital).run(ask, { unit: r.section })).data;
    expect(after).toMatchObject({
      patients: { totalCount: 0 },
      pathways: { totalCount: 0 },
      deadlines: { totalCount: 0, nodes: [] },
    });
    expect(after.deadlineSummary).toEqual([
      expect.objectContaining({ key: 'HIDDEN', label: null, unit: null }),
    ]);
    // Who treats finds it as before.
    const treats = (await world.api(r.clinician).run(ask, { unit: r.section })).data;
    expect(treats.pathways.totalCount).toBe(1);
  });

  it('is told of in no notification and no mail', async () => {
    await grade(6);
    const { data } = await world.api(r.gp).run('{ notifications { nodes { kind subjectType subjectId } } }');
    expect(JSON.stringify(data)).not.toMatch(/Elvestad|9901|DPS/);
    const mails = await world.db.sql('select subject, text from outbox_message');
    expect(JSON.stringify(mails)).not.toMatch(/Vernet|DPS/);
  });

  it('is set by whoever follows the patient, and changed or ended only by those who see it anyhow', async () => {
    const set = (actor: Actor, value: string | null) =>
      world.api(actor).run(PROTECT, { id: patient.patientId, grade: value });
    expect((await set(r.ke, 'CONFIDENTIAL')).code).toBe('FORBIDDEN');
    expect((await set(parent, 'CONFIDENTIAL')).code).toBe('FORBIDDEN');
    expect((await set(r.gp, 'CONFIDENTIAL')).data.setAddressProtection).toEqual({
      protectedAddress: true,
      addressGrade: 'CONFIDENTIAL',
    });
    for (const value of [null, 'STRICTLY_CONFIDENTIAL'])
      expect((await set(r.gp, value)).code).toBe('FORBIDDEN');
    expect((await set(r.clinician, 'CONFIDENTIAL')).code).toBe('ILLEGAL_TRANSITION');
    const strict = await set(r.clinician, 'STRICTLY_CONFIDENTIAL');
    expect(strict.data.setAddressProtection.addressGrade).toBe('STRICTLY_CONFIDENTIAL');
    const told = (await world.api(patient).run('{ notifications { nodes { kind } } }')).data.notifications
      .nodes;
    expect(told).toContainEqual({ kind: 'ADDRESS_PROTECTION_CHANGED' });
    expect((await set(r.municipalCoordinator, null)).data.setAddressProtection.protectedAddress).toBe(false);
    expect((await set(r.clinician, null)).code).toBe('ILLEGAL_TRANSITION');
    expect((await asked(r.gp)).phone).toBe('900 00 000');
  });

  it('set while the record is open by break-glass ends that', async () => {
    const onDuty = await world.staff('CLINICIAN', r.acute);
    const opened = await world
      .api(onDuty)
      .run(`mutation($input: BreakGlassInput!) { breakGlass(input: $input) { patient { phone } } }`, {
        input: {
          nationalId: patient.nationalId,
          ground: 'CANNOT_CONSENT',
          reason: 'Funnet forvirret, kan ikke gjøre rede for seg',
        },
      });
    expect(opened.data.breakGlass.patient.phone).toBe('900 00 000');
    await world.api(r.clinician).run(PROTECT, { id: patient.patientId, grade: 'STRICTLY_CONFIDENTIAL' });
    expect((await world.api(onDuty).run(PLACES, { id: patient.patientId })).code).toBe('NOT_FOUND');
  });
});
