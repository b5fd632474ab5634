import { randomUUID } from 'node:crypto';
import { World, type Actor } from '../support/world.js';
import { patientOf, region, sentReferral, type Region } from '../support/region.js';

describe('Who sees what of one patient', () => {
  let world: World;
  let r: Region;
  let patient: Actor & { patientId: string };
  let referralId: string;
  let pathwayId: string;

  beforeAll(async () => {
    world = await World.start('2026-11-23T09:00:00Z');
    r = await region(world);
    patient = await patientOf(world, r);
    ({ id: referralId, pathwayId } = await sentReferral(world, r, patient.patientId));
  });
  afterAll(() => world.stop());

  const PATHWAY =
    () => `{ pathway(id: "${pathwayId}") { id status phase area pathwayKey unit { name } redacted
    referral { status content { symptoms } redacted } events { nodes { kind } } deadlines { nodes { kind } }
    coordinators { specialist { coordinator { person { name } } } } patient { name birthDate birthYear nationalId phone redacted } } }`;
  const see = (actor: Actor) => world.api(actor).run(PATHWAY());

  it('lets the patient see all of it', async () => {
    const { data } = await see(patient);
    expect(data.pathway).toMatchObject({
      status: 'REFERRED',
      pathwayKey: 'PHV_ADULT',
      referral: { status: 'SUBMITTED', content: { symptoms: 'Lite søvn og uro' } },
      patient: { name: 'Sindig Bjørk', nationalId: patient.nationalId, phone: '900 00 000', redacted: [] },
      redacted: [],
    });
    expect(data.pathway.deadlines.nodes).toContainEqual({ kind: 'REFERRAL_ASSESSMENT' });
  });

  it('lets the GP on the list see status and coordinators alone, and the one who referred the whole', async () => {
    const colleague = await world.staff('GP', await world.unit('GP_OFFICE'), 'Listeført Lege');
    const onList = await world.patient('Listepasient Lind', { gp: colleague });
    await world.relate(onList.patientId, r.gp.personId, 'REGISTERS');
    const sent = await sentReferral(world, r, onList.patientId);
    const seen = await world.api(colleague).run(PATHWAY().replace(pathwayId, sent.pathwayId));
    expect(seen.data.pathway).toMatchObject({
      status: 'REFERRED',
      phase: null,
      pathwayKey: null,
      events: null,
      coordinators: { specialist: { coordinator: { person: { name: 'Samlet Saks' } } } },
    });
    expect(seen.data.pathway.redacted).toEqual(
      expect.arrayContaining(['phase', 'pathwayKey', 'events', 'deadlines', 'referral']),
    );
    expect((await see(r.gp)).data.pathway).toMatchObject({
      phase: 'ASSESSMENT_OF_REFERRAL',
      pathwayKey: 'PHV_ADULT',
    });
  });

  it('shows a coordinating unit area and dates, and the pathway’s name only while a vacancy of theirs is open', async () => {
    const municipal = await see(r.ke);
    expect(municipal.data.pathway).toMatchObject({
      area: 'ADULT',
      pathwayKey: 'PHV_ADULT',
      referral: { status: 'SUBMITTED', content: null },
      events: null,
      patient: {
        name: 'Sindig Bjørk',
        birthDate: null,
        birthYear: 1985,
        nationalId: null,
        phone: '900 00 000',
      },
    });
    // The hospital's side is covered, so nothing of theirs is open.
    const hospital = await see(r.keHospital);
    expect(hospital.data.pathway).toMatchObject({
      area: 'ADULT',
      pathwayKey: null,
      patient: { phone: null, birthYear: 1985 },
    });
  });

  it('shows nothing to those who have no part in it, and cannot be told from what does not exist', async () => {
    const stranger = await world.patient('Ukjent Ulv');
    const elsewhere = await world.staff(
      'COORDINATING_UNIT',
      await world.unit('COORDINATING_UNIT', await world.unit('MUNICIPALITY')),
    );
    const otherSection = await world.staff('CLINICIAN', await world.unit('SECTION', r.trust));
    for (const actor of [stranger, elsewhere, otherSection, r.caseWorker, r.municipalCoordinator]) {
      const hidden = await see(actor);
      const absent = await world.api(actor).run(PATHWAY().replace(pathwayId, randomUUID()));
      expect(hidden.code).toBe('NOT_FOUND');
      expect(hidden.text).toBe(absent.text);
      const lists = await world
        .api(actor)
        .run(
          '{ pathways { totalCount nodes { id } } referrals { totalCount } deadlines { totalCount } patients { nodes { name } } }',
        );
      expect(lists.data.pathways).toEqual({ totalCount: 0, nodes: [] });
      expect([lists.data.referrals.totalCount, lists.data.deadlines.totalCount]).toEqual([0, 0]);
    }
  });

  it('shows auditors and administrators nothing clinical', async () => {
    const admin = await world.staff('ADMINISTRATOR', r.municipality);
    for (const actor of [r.auditor, admin]) {
      expect((await see(actor)).code).toBe('NOT_FOUND');
      const lists = await world
        .api(actor)
        .run('{ patients { totalCount } referrals { totalCount } needs { totalCount } }');
      expect(lists.data).toEqual({
        patients: { totalCount: 0 },
        referrals: { totalCount: 0 },
        needs: { totalCount: 0 },
      });
    }
  });

  it('refuses to filter or order by what one may never read, before anything is asked', async () => {
    const filtered = await world
      .api(r.keHospital)
      .run('{ referrals(filter: { pathwayKey: ["PHV_ADULT"] }) { totalCount } }');
    expect(filtered.code).toBe('FORBIDDEN');
    // Hidden on this row, readable on others: the filter finds only what may be read.
    const hidden = await world
      .api(r.keHospital)
      .run('{ deadlines(filter: { pathwayKey: ["PHV_ADULT"] }) { totalCount } }');
    expect(hidden.data.deadlines.totalCount).toBe(0);
    const open = await world
      .api(r.ke)
      .run('{ deadlines(filter: { pathwayKey: ["PHV_ADULT"] }) { totalCount } }');
    expect(open.data.deadlines.totalCount).toBeGreaterThan(0);
  });

  it('writes down every look, refused ones too, with the relation that opened it', async () => {
    const before = (await world.log()).length;
    await see(r.ke);
    const stranger = await world.patient('Nysgjerrig Nise');
    await see(stranger);
    const entries = (
      await world.log<{
        decision: string;
        resource_type: string;
        relation: string;
        patient_ids: string[];
        role: string;
      }>()
    ).slice(before);
    const permitted = entries.filter((entry) => entry.decision === 'PERMIT');
    expect(permitted.map((entry) => entry.resource_type).sort()).toEqual([
      'Assignment',
      'Deadline',
      'Pathway',
      'Patient',
      'Referral',
    ]);
    for (const entry of permitted) {
      expect(entry.relation).toBe('PARTY');
      expect(new Set(entry.patient_ids)).toEqual(new Set([patient.patientId]));
    }
    const denied = entries.filter((entry) => entry.decision === 'DENY');
    expect(denied).toMatchObject([
      { resource_type: 'Pathway', role: 'PATIENT', patient_ids: [patient.patientId] },
    ]);
  });

  it('logs a refused write, and writes nothing of it', async () => {
    const before = (await world.log()).length;
    const refused = await world
      .api(r.caseWorker)
      .run(`mutation { withdrawReferral(input: { id: "${referralId}", reason: "Nei" }) { id } }`);
    expect(refused.code).toBe('NOT_FOUND');
    const visible = await world
      .api(r.ke)
      .run(`mutation { withdrawReferral(input: { id: "${referralId}", reason: "Nei" }) { id } }`);
    expect(visible.code).toBe('FORBIDDEN');
    const entries = (await world.log<{ decision: string; rule: string; action: string }>()).slice(before);
    expect(entries.map(({ decision, rule, action }) => ({ decision, rule, action }))).toEqual([
      { decision: 'DENY', rule: 'NOT_FOUND', action: 'WITHDRAW' },
      { decision: 'DENY', rule: 'FORBIDDEN', action: 'WITHDRAW' },
    ]);
    const [row] = await world.db.sql<{ status: string }>('select status from referral where id = $1', [
      referralId,
    ]);
    expect(row?.status).toBe('SUBMITTED');
  });
});
