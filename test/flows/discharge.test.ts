import { HANDED_OVER, Story } from './story.js';

/** Sandnes: measures are planned in good time before the discharge, and the plan is there before the pathway ends. */
describe('A discharge with a follow-up plan', () => {
  let s: Story;

  beforeAll(async () => {
    s = await Story.of('Hjemvendt Heilo');
  });
  afterAll(() => s.end());

  const CHECKLIST = {
    followUpNeedAssessed: { answer: 'DONE' },
    patientToldWhereToTurn: { answer: 'DONE', text: 'Mestringsenheten, og legevakten om natten' },
    riskAssessmentsShared: { answer: 'DONE' },
  };

  it('is known in the municipality in good time, planned together, and the plan outlives the pathway', async () => {
    const { r, patient } = s;
    await s.isReferred(r.section, 'PHV_ADULT');
    await s.isCoordinatedBy(r.municipalCoordinator);
    await s.isGranted({ clinician: r.clinician, coordinator: r.sectionCoordinator });
    s.on('2026-11-30');
    const stay = await s.does(r.clinician, 'recordStay', {
      ...{ pathwayId: s.pathwayId, admittedAt: '2026-11-30T08:00:00Z' },
    });
    await s.happens(r.clinician, 'FIRST_ATTENDANCE', { occurredAt: '2026-11-30T08:30:00Z' });

    // A day is set: the municipality's coordinator is told at once, and has work to prepare.
    s.on('2026-12-07');
    await s.does(r.clinician, 'recordStay', {
      ...{ id: stay.id, pathwayId: s.pathwayId, plannedDischargeOn: '2026-12-21' },
    });
    expect((await s.told(r.municipalCoordinator)).at(-1)).toBe('DISCHARGE_CHANGED');
    const todo = `tasks(filter: { patient: "${patient.patientId}", done: false }) { nodes { kind dueOn } }`;
    expect((await s.sees(r.municipalCoordinator, todo)).tasks.nodes).toEqual([
      { kind: 'PREPARE_DISCHARGE', dueOn: '2026-12-14' },
    ]);

    // They meet before the patient goes home, and a decision becomes a measure of the follow-up plan.
    const meeting = await s.does(
      r.municipalCoordinator,
      'scheduleMeeting',
      {
        ...{ patientId: patient.patientId, pathwayId: s.pathwayId, kind: 'DISCHARGE' },
        ...{ startsAt: '2026-12-14T10:00:00Z', endsAt: '2026-12-14T11:00:00Z', place: 'Avdelingen' },
        ...{ agenda: 'Hjem til jul', participants: [{ personId: r.clinician.personId }] },
      },
      'id participants { id kind person { id } }',
    );
    s.on('2026-12-14T11:00:00Z');
    const mine = meeting.participants.find(
      ({ person }: { person: { id: string } | null }) => person?.id === r.municipalCoordinator.personId,
    );
    const held = await s.does(
      r.municipalCoordinator,
      'recordMinutes',
      {
        ...{ id: meeting.id, text: 'Pasienten vil hjem, og være trygg på kveldene' },
        decisions: [{ text: 'Hjemmebesøk to kvelder i uka', responsibleId: mine.id, dueOn: '2026-12-22' }],
      },
      'decisions { id }',
    );
    const plan = await s.does(r.clinician, 'createPlan', {
      ...{ patientId: patient.patientId, pathwayId: s.pathwayId, kind: 'FOLLOW_UP' },
      ...{ text: 'Oppfølging hjemme', specialistPart: 'Time hos behandler i januar' },
    });
    const measure = await s.does(
      r.municipalCoordinator,
      'setMeasure',
      { planId: plan.id, decisionId: held.decisions[0].id },
      'text dueOn decidedOn responsible { person { name } }',
    );
    expect(measure).toEqual({
      ...{ text: 'Hjemmebesøk to kvelder i uka', dueOn: '2026-12-22', decidedOn: '2026-12-14' },
      responsible: { person: { name: 'Klok Kornblomst' } },
    });
    const shown = `plan(id: "${plan.id}") { status specialistPart measures { id text } }`;
    const [first] = (await s.sees(patient, shown)).plan.measures;
    await s.does(patient, 'commentOnPlan', {
      planId: plan.id,
      measureId: first.id,
      text: 'Helst etter åtte',
    });

    // Home; the summary has its clock, and the pathway ends with every point of the checklist answered.
    s.on('2026-12-21');
    await s.does(r.clinician, 'recordStay', {
      ...{ id: stay.id, pathwayId: s.pathwayId, dischargedAt: '2026-12-21T08:00:00Z' },
    });
    const clock = 'deadlines(filter: { kind: ["EPIKRISE_7D"] }) { nodes { dueOn status } }';
    expect((await s.sees(r.clinician, clock)).deadlines.nodes).toEqual([
      { dueOn: '2026-12-28', status: 'DUE_SOON' },
    ]);
    const end = { id: s.pathwayId, reason: 'Behandlingen er gjennomført' };
    expect(await s.refuses(r.clinician, 'endPathway', end)).toEqual([
      'BAD_USER_INPUT',
      ...[
        'followUpNeedAssessed',
        'municipalResponsible',
        'patientToldWhereToTurn',
        'riskAssessmentsShared',
      ].map((point) => `checklist.${point} REQUIRED`),
    ]);
    const ended = await s.does(
      r.clinician,
      'endPathway',
      {
        ...end,
        checklist: {
          ...CHECKLIST,
          followUpPlan: { answer: 'HAS_PLAN', specialistPart: 'Time hos behandler i januar' },
          municipalResponsible: { answer: 'DONE', personId: r.municipalCoordinator.personId },
        },
      },
      'status endedOn',
    );
    expect(ended).toEqual({ status: 'ENDED', endedOn: '2026-12-21' });

    // The municipality's coordinator keeps the plan, and the patient has it.
    s.on('2027-01-11');
    for (const who of [patient, r.municipalCoordinator])
      expect((await s.sees(who, shown)).plan).toMatchObject({
        status: 'ACTIVE',
        measures: [{ text: 'Hjemmebesøk to kvelder i uka' }],
      });
    expect(await s.history()).toEqual([
      ...HANDED_OVER,
      ...['ADMITTED', 'FIRST_ATTENDANCE', 'DISCHARGE_PLANNED', 'PLAN_MADE', 'DISCHARGE_INPATIENT'],
      ...['HELP_NEED_ASSESSED', 'PATHWAY_ENDED'],
    ]);
    expect(await s.told(patient)).toEqual([
      ...['COORDINATOR_NAMED', 'LETTER_READY', 'CLINICIAN_ASSIGNED', 'MEETING_CALLED', 'MEETING_MINUTES'],
      ...['PLAN_MADE', 'PLAN_CHANGED', 'PATHWAY_ENDED'],
    ]);
  });
});
