import { Story } from './story.js';

/** KoRus-Nord: a rejection has its reason and a recommendation, and somebody takes it from there. */
describe('A rejection with a recommendation', () => {
  let s: Story;

  beforeAll(async () => {
    s = await Story.of('Rolig Rype');
  });
  afterAll(() => s.end());

  it('says why and what instead, and the municipality takes it from there', async () => {
    const { r, patient } = s;
    await s.isReferred(r.section, 'PHV_ADULT');
    await s.does(r.sectionCoordinator, 'receiveReferral', { id: s.referralId });

    // Without a reason and a recommendation it is no rejection.
    expect(await s.refuses(r.clinician, 'assessReferral', { id: s.referralId, outcome: 'REJECT' })).toEqual([
      'BAD_USER_INPUT',
      'reason REQUIRED',
      'recommendation REQUIRED',
    ]);
    s.on('2026-11-30');
    const rejected = await s.does(
      r.clinician,
      'assessReferral',
      {
        ...{ id: s.referralId, outcome: 'REJECT', reason: 'Plagene er milde' },
        recommendation: 'Samtaler i kommunen, og ny henvisning om det ikke hjelper',
      },
      'status assessment { reason recommendation patientInformedAt }',
    );
    expect(rejected).toMatchObject({ status: 'REJECTED', assessment: { patientInformedAt: null } });
    await s.does(r.clinician, 'recordPatientInformed', { id: s.referralId });

    // The patient reads why, and what is recommended.
    const assessment = 'assessment { outcome reason recommendation }';
    expect(
      (await s.sees(patient, `referral(id: "${s.referralId}") { status ${assessment} }`)).referral,
    ).toEqual({
      status: 'REJECTED',
      assessment: {
        ...{ outcome: 'REJECT', reason: 'Plagene er milde' },
        recommendation: 'Samtaler i kommunen, og ny henvisning om det ikke hjelper',
      },
    });
    // The GP who referred reads it too, and it is no longer the hospital's to see.
    expect(
      (await s.sees(r.gp, `referral(id: "${s.referralId}") { ${assessment} }`)).referral.assessment,
    ).toMatchObject({
      recommendation: 'Samtaler i kommunen, og ny henvisning om det ikke hjelper',
    });
    expect(await s.missing(r.clinician, `referral(id: "${s.referralId}") { id }`)).toBe('NOT_FOUND');

    // The municipality has it as a task with a day, and does it.
    const asked = 'tasks(filter: { done: false }) { nodes { id kind dueOn from } }';
    const { tasks } = await s.sees(r.ke, asked);
    expect(tasks.nodes).toEqual([
      { id: expect.any(String), kind: 'FOLLOW_UP_REJECTION', dueOn: '2026-12-07', from: 'REFERRAL_REJECTED' },
    ]);
    s.on('2026-12-02');
    await s.does(r.ke, 'completeTask', { id: tasks.nodes[0].id });
    expect((await s.sees(r.ke, asked)).tasks.nodes).toEqual([]);

    // No clock runs for a pathway that was not granted.
    expect((await s.sees(patient, 'pathways { nodes { status endedOn } }')).pathways.nodes).toEqual([
      { status: 'NOT_GRANTED', endedOn: '2026-11-30' },
    ]);
    expect(await s.history()).toEqual([
      ...['REFERRAL_SUBMITTED', 'REFERRAL_RECEIVED', 'REFERRAL_REJECTED', 'PATIENT_INFORMED_OF_RIGHT'],
    ]);
    // And the patient reads who did what, in order.
    expect(await s.acts()).toEqual([
      ...['GP createReferral', 'GP submitReferral', 'COORDINATOR receiveReferral'],
      ...['CLINICIAN assessReferral', 'CLINICIAN recordPatientInformed', 'COORDINATING_UNIT completeTask'],
    ]);
  });
});
