import { act, done, problemsOf } from '../support/act.js';
import { patientOf, region, sentReferral, type Region } from '../support/region.js';
import { World, type Actor } from '../support/world.js';

type Patient = Actor & { patientId: string };

/** What opens a patient's data begins and ends with its cause: at that instant, not a second before or after. */
describe('A relation', () => {
  let world: World;
  let r: Region;
  let run: ReturnType<typeof act>;
  let patient: Patient;

  beforeAll(async () => {
    world = await World.start();
    r = await region(world);
    run = act(
      world,
      { assignCoordinator: 'id' },
      {
        withdrawConsent: 'EndConsentInput',
        declineAssignment: 'EndAssignmentInput',
        acceptAssignment: 'AssignmentActInput',
      },
    );
  });
  beforeEach(async () => {
    patient = await patientOf(world, r);
  });
  afterAll(() => world.stop());
  afterEach(() => world.clock.set('2026-11-23T09:00:00Z'));

  const sees = async (actor: Actor, of: Patient = patient): Promise<boolean> => {
    const { data } = await world.api(actor).run(`{ patient(id: "${of.patientId}") { id } }`);
    return Boolean(data?.patient);
  };
  const around = async (actor: Actor, instant: string): Promise<[boolean, boolean]> => {
    const at = new Date(instant).getTime();
    world.clock.set(new Date(at - 1).toISOString());
    const before = await sees(actor);
    world.clock.set(instant);
    return [before, await sees(actor)];
  };

  it('of a consent begins and ends to the instant, and a withdrawal holds at the next row', async () => {
    const kin = await world.person('Trofast Tårnfalk');
    const consent = { patientId: patient.patientId, personId: kin.personId, contents: ['PLAN'] };
    const [validFrom, validTo] = ['2026-11-25T08:00:00Z', '2026-11-27T08:00:00Z'];
    done(await run(patient, 'grantConsent', { ...consent, validFrom, validTo }));
    expect(await around(kin, validFrom)).toEqual([false, true]);
    expect(await around(kin, validTo)).toEqual([true, false]);
    const { grantConsent } = done(await run(patient, 'grantConsent', consent));
    expect(await sees(kin)).toBe(true);
    done(await run(patient, 'withdrawConsent', { id: grantConsent.id }));
    expect(await sees(kin)).toBe(false);
  });

  it('opens nothing once the grant that it is used under has run out, to the instant', async () => {
    const until = '2026-11-25T23:00:00Z';
    const person = await world.person('Snart Ferdig');
    const grant = await world.grant(person, 'CASE_WORKER', r.service, { validTo: until });
    await world.relate(patient.patientId, person.personId, 'SERVES');
    expect(await around({ ...person, ...grant }, until)).toEqual([true, false]);
  });

  it('of the old GP ends at the instant at which the new one’s begins', async () => {
    await world.relate(patient.patientId, r.caseWorker.personId, 'SERVES');
    const next = await world.staff('GP', r.gpOffice, 'Ny Nattergal');
    expect([await sees(r.gp), await sees(next)]).toEqual([true, false]);
    done(await run(r.caseWorker, 'updateGp', { id: patient.patientId, gpId: next.personId }));
    expect([await sees(r.gp), await sees(next)]).toEqual([false, true]);
    const [ended, begun] = await world.db.sql<{ valid_from: Date; valid_to: Date | null }>(
      `select valid_from, valid_to from relation where patient_id = $1 and kind = 'GP_OF' order by valid_to nulls last`,
      [patient.patientId],
    );
    expect(ended?.valid_to).toEqual(begun?.valid_from);
  });

  it('of a coordinator begins when they are named, and ends when they decline or are ended', async () => {
    const { pathwayId } = await sentReferral(world, r, patient.patientId);
    const name = { pathwayId, side: 'MUNICIPAL', grantId: r.municipalCoordinator.grantId };
    expect(await sees(r.municipalCoordinator)).toBe(false);
    const { assignCoordinator } = done(await run(r.ke, 'assignCoordinator', name));
    expect(await sees(r.municipalCoordinator)).toBe(true);
    done(
      await run(r.municipalCoordinator, 'declineAssignment', { id: assignCoordinator.id, reason: 'Ferie' }),
    );
    expect(await sees(r.municipalCoordinator)).toBe(false);
    const again = done(await run(r.ke, 'assignCoordinator', name)).assignCoordinator;
    done(await run(r.municipalCoordinator, 'acceptAssignment', { id: again.id }));
    expect(await sees(r.municipalCoordinator)).toBe(true);
    done(await run(r.ke, 'endAssignment', { id: again.id, reason: 'Byttet' }));
    expect(await sees(r.municipalCoordinator)).toBe(false);
  });

  it('of a section that a referral is addressed to ends when it is forwarded, or rejected and told', async () => {
    const { id } = await sentReferral(world, r, patient.patientId);
    const other = await world.unit('SECTION', r.trust, { pathwayKeys: ['PHV_ADULT'] });
    const there = await world.staff('CLINICIAN', other);
    expect([await sees(r.clinician), await sees(there)]).toEqual([true, false]);
    done(await run(r.sectionCoordinator, 'forwardReferral', { id, toUnitId: other }));
    expect([await sees(r.clinician), await sees(there)]).toEqual([false, true]);
    done(
      await run(there, 'assessReferral', {
        id,
        outcome: 'REJECT',
        reason: 'Ikke rett til helsehjelp her',
        recommendation: 'Kommunens tilbud',
      }),
    );
    // Until the patient knows, somebody there has still to tell.
    expect(await sees(there)).toBe(true);
    done(await run(there, 'recordPatientInformed', { id }));
    expect(await sees(there)).toBe(false);
  });

  it('of one record is none of another: two numbers are two patients, one number is one, whoever asks', async () => {
    await world.relate(patient.patientId, r.caseWorker.personId, 'SERVES');
    const twice = {
      givenName: 'Sindig',
      familyName: 'Bjørk',
      birthDate: '1985-05-05',
      reason: 'Trenger oppfølging',
    };
    const register = (nationalId: string) => run(r.caseWorker, 'registerPatient', { ...twice, nationalId });
    const same = await Promise.all([register(patient.nationalId), register(patient.nationalId)]);
    for (const answer of same) expect(done(answer).registerPatient.id).toBe(patient.patientId);
    const [count] = await world.db.sql(
      'select count(*)::int as n from patient_identifier where national_id = $1',
      [patient.nationalId],
    );
    expect(count).toEqual({ n: 1 });
  });

  it('of a patient who is also staff is the patient’s own, and no grant of theirs reaches it', async () => {
    const work = await world.grant(patient, 'CASE_WORKER', r.service);
    expect(await sees({ ...patient, ...work })).toBe(false);
    const asStaff = { ...patient, ...work };
    const kin = await world.person('Trofast Tårnfalk');
    const consent = { patientId: patient.patientId, personId: kin.personId, contents: ['PLAN'] };
    expect((await run(asStaff, 'grantConsent', { ...consent, onBehalf: { form: 'ORAL' } })).code).toBe(
      'NOT_FOUND',
    );
    // Nor do staff record a consent to themselves.
    await world.relate(patient.patientId, r.caseWorker.personId, 'SERVES');
    const toMe = { ...consent, personId: r.caseWorker.personId, onBehalf: { form: 'ORAL' } };
    expect(problemsOf(await run(r.caseWorker, 'grantConsent', toMe))).toEqual([['personId', 'THE_CALLER']]);
  });

  it('has an age to go by: a birth date that is missing, to come, or not the number’s is refused', async () => {
    const { nationalId } = await world.person('Ukjent Alder');
    const input = { nationalId, givenName: 'Ukjent', familyName: 'Alder', reason: 'Trenger oppfølging' };
    const missing = await run(r.caseWorker, 'registerPatient', input);
    expect([missing.status, missing.code]).toEqual([400, 'BAD_USER_INPUT']);
    expect(
      problemsOf(await run(r.caseWorker, 'registerPatient', { ...input, birthDate: '2026-11-24' })),
    ).toContainEqual(['birthDate', 'FUTURE']);
    expect(await world.db.sql('select id from patient where family_name = $1', ['Alder'])).toEqual([]);
  });
});
