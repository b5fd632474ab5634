import { HANDED_OVER, Story } from './story.js';

/** Sandnes: whoever already helps the patient in the municipality becomes the coordinator; nobody has to start anew. */
describe('A patient whom the municipality already helps', () => {
  let s: Story;

  beforeAll(async () => {
    s = await Story.of('Kjent Kjøttmeis');
  });
  afterAll(() => s.end());

  it('keeps the contact person, who becomes the coordinator', async () => {
    const { r, patient } = s;
    // Infohjelpen serves the patient, and one of them is the contact person.
    await s.does(r.caseWorker, 'registerPatient', {
      nationalId: patient.nationalId,
      ...{ givenName: 'Kjent', familyName: 'Kjøttmeis', birthDate: '1985-05-05', reason: 'Får oppfølging' },
    });
    await s.does(r.caseWorker, 'addToCareTeam', {
      ...{ patientId: patient.patientId, contactPerson: true, reason: 'Vedtak om oppfølging' },
    });
    expect(
      (await s.sees(patient, 'patients { nodes { careTeam { person { name } contactPerson } } }')).patients
        .nodes,
    ).toEqual([{ careTeam: [{ person: { name: 'Snill Sisik' }, contactPerson: true }] }]);

    // The GP goes through the referral with the patient and names the contact person in it.
    await s.isReferred(r.section, 'PHV_ADULT', {
      noMunicipalContact: false,
      municipalContactId: r.caseWorker.personId,
    });

    // The coordinating unit sees one vacancy, and whom to ask first, and why.
    const { vacancies } = await s.sees(r.ke, 'vacancies { nodes { side case { id } patient { name } } }');
    expect(vacancies.nodes).toEqual([
      { side: 'MUNICIPAL', case: { id: s.pathwayId }, patient: { name: 'Kjent Kjøttmeis' } },
    ]);
    const { coordinatorSuggestions: suggested } = await s.sees(
      r.ke,
      `coordinatorSuggestions(caseId: "${s.pathwayId}") { rank grant { id person { name } } reasons { kind text } }`,
    );
    expect(suggested[0]).toMatchObject({ rank: 1, grant: { person: { name: 'Snill Sisik' } } });
    expect(suggested[0].reasons[0].text).not.toBe('');

    // Named, the case worker has the coordinator's role for as long as it lasts, and accepts.
    const named = await s.does(
      r.ke,
      'assignCoordinator',
      { pathwayId: s.pathwayId, side: 'MUNICIPAL', grantId: suggested[0].grant.id },
      'id status',
    );
    expect(named.status).toBe('PROPOSED');
    const { grantId: _own, ...bare } = r.caseWorker;
    const { me } = await s.sees(bare, 'me { grants { id role } }');
    const coordinator = {
      ...r.caseWorker,
      grantId: me.grants.find(({ role }: { role: string }) => role === 'COORDINATOR').id as string,
    };
    await s.does(coordinator, 'acceptAssignment', { id: named.id });
    expect((await s.sees(r.ke, 'vacancies { totalCount }')).vacancies.totalCount).toBe(0);

    // The hospital grants the right; the patient knows who answers on each side, and how to reach them.
    s.on('2026-11-26');
    await s.isGranted({ clinician: r.clinician, coordinator: r.sectionCoordinator });
    const sides =
      'municipal { coordinator { person { name } } } specialist { coordinator { person { name } } }';
    const mine = await s.sees(
      patient,
      `pathways { nodes { status clinician { name } coordinators { ${sides} } } }`,
    );
    expect(mine.pathways.nodes).toEqual([
      {
        status: 'ACTIVE',
        clinician: { name: 'Behendig Bever' },
        coordinators: {
          municipal: { coordinator: { person: { name: 'Snill Sisik' } } },
          specialist: { coordinator: { person: { name: 'Samlet Saks' } } },
        },
      },
    ]);

    // Together they make the plan: the patient's goal, a measure, and who answers for it.
    const plan = await s.does(coordinator, 'createPlan', {
      ...{ patientId: patient.patientId, kind: 'INDIVIDUAL', patientAgrees: true, text: 'Vi samarbeider' },
    });
    const goal = await s.does(patient, 'setGoal', { planId: plan.id, text: 'Tilbake på jobb' });
    await s.does(coordinator, 'setMeasure', {
      ...{ planId: plan.id, goalId: goal.id, text: 'Samtale med arbeidsgiver', dueOn: '2027-01-15' },
      responsibleId: r.caseWorker.personId,
    });

    expect(await s.history()).toEqual(HANDED_OVER);
    expect(await s.told(patient)).toEqual([
      ...[
        'CARE_TEAM_ADDED',
        'COORDINATOR_NAMED',
        'LETTER_READY',
        'CLINICIAN_ASSIGNED',
        'PLAN_MADE',
        'PLAN_CHANGED',
      ],
    ]);
    // And the patient reads who did what, in order.
    expect(await s.acts()).toEqual([
      ...[
        'CASE_WORKER registerPatient',
        'CASE_WORKER addToCareTeam',
        'GP createReferral',
        'GP submitReferral',
      ],
      ...[
        'COORDINATING_UNIT coordinatorSuggestions',
        'COORDINATING_UNIT assignCoordinator',
        'COORDINATOR acceptAssignment',
        'COORDINATOR receiveReferral',
      ],
      ...['CLINICIAN assessReferral', 'CLINICIAN recordPatientInformed', 'COORDINATOR assignClinician'],
      ...['COORDINATOR createPlan', 'PATIENT setGoal', 'COORDINATOR setMeasure'],
    ]);
  });
});
