import { HANDED_OVER } from './story.js';
import { World, type Answer } from '../support/world.js';
import { draftReferral, patientOf, region, sentReferral, type Region } from '../support/region.js';

/** Sandnes and Heim: a new patient without a contact in the municipality; the coordinating unit assigns one. */
describe('A new patient without a coordinator', () => {
  let world: World;
  let r: Region;
  let patient: Awaited<ReturnType<typeof patientOf>>;
  let referralId: string;
  let pathwayId: string;

  beforeAll(async () => {
    world = await World.start('2026-11-23T09:00:00Z');
    r = await region(world);
    patient = await patientOf(world, r);
  });
  afterAll(() => world.stop());

  const ok = (answer: Answer): Answer => {
    expect(answer.errors).toBeUndefined();
    return answer;
  };

  it('goes from the GP’s draft to an informed patient, each step seen by who should', async () => {
    // The GP begins a referral and is told what is missing.
    const draft = ok(await draftReferral(world, r, patient.patientId));
    expect(draft.data.createReferral).toMatchObject({ status: 'DRAFT', patient: { name: 'Sindig Bjørk' } });
    expect(draft.data.createReferral.missing).toContain('suicideSelfHarmRisk');
    expect(draft.data.createReferral.missing).not.toContain('symptoms');
    expect(draft.data.createReferral.allowed).toEqual(
      expect.arrayContaining(['SUBMIT', 'UPDATE', 'WITHDRAW']),
    );
    referralId = draft.data.createReferral.id;

    // A draft is nobody else's.
    for (const other of [r.clinician, r.ke, r.caseWorker, r.sectionCoordinator]) {
      expect((await world.api(other).run(`{ referral(id: "${referralId}") { id } }`)).code).toBe('NOT_FOUND');
    }

    const sent = ok(
      await world
        .api(r.gp)
        .run(
          `mutation { submitReferral(input: { id: "${referralId}" }) { status receivedAt submittedAt assessBy } }`,
        ),
    );
    expect(sent.data.submitReferral.status).toBe('SUBMITTED');
    expect(sent.data.submitReferral.receivedAt).toBe(sent.data.submitReferral.submittedAt);
    // Ten working days from Monday 23 November, counted from the day after.
    expect(sent.data.submitReferral.assessBy).toBe('2026-12-07');

    // The section's coordinator answers for it from receipt; the municipality has a vacancy, once.
    const hospital = ok(
      await world.api(r.sectionCoordinator).run(
        `{ referrals { totalCount nodes { id status content { symptoms } patient { name nationalId } } }
           pathways { nodes { id status coverage { side status } coordinators { specialist { status coordinator { person { name } phone } } municipal { id } } } } }`,
      ),
    );
    expect(hospital.data.referrals.nodes).toEqual([
      {
        id: referralId,
        status: 'SUBMITTED',
        content: { symptoms: 'Lite søvn og uro' },
        patient: { name: 'Sindig Bjørk', nationalId: patient.nationalId },
      },
    ]);
    pathwayId = hospital.data.pathways.nodes[0].id;
    expect(hospital.data.pathways.nodes[0]).toMatchObject({
      status: 'REFERRED',
      coverage: [
        { side: 'MUNICIPAL', status: 'VACANT' },
        { side: 'SPECIALIST', status: 'COVERED' },
      ],
      coordinators: {
        specialist: { status: 'ACCEPTED', coordinator: { person: { name: 'Samlet Saks' } } },
        municipal: null,
      },
    });

    const inbox = ok(
      await world
        .api(r.ke)
        .run(
          `{ vacancies { totalCount nodes { id reason side case { id } pathway { id pathwayKey } patient { name birthYear phone } allowed } } needs { nodes { id status kind basis reportedBy { name } } } }`,
        ),
    );
    expect(inbox.data.vacancies.totalCount).toBe(1);
    expect(inbox.data.vacancies.nodes[0]).toMatchObject({
      reason: 'NEED_REPORTED',
      side: 'MUNICIPAL',
      pathway: { pathwayKey: 'PHV_ADULT' },
      patient: { name: 'Sindig Bjørk', birthYear: 1985, phone: '900 00 000' },
      allowed: ['ASSIGN', 'SUGGEST_COORDINATOR'],
    });
    expect(inbox.data.needs.nodes).toMatchObject([
      { status: 'REPORTED', basis: 'REFERRAL', reportedBy: { name: 'Grundig Gåsunge' } },
    ]);

    const caseId = inbox.data.vacancies.nodes[0].case.id;
    const suggested = ok(
      await world
        .api(r.ke)
        .run(
          `{ coordinatorSuggestions(caseId: "${caseId}") { rank load capacity grant { id person { name } unit { name } } reasons { kind text } } }`,
        ),
    );
    const names = suggested.data.coordinatorSuggestions.map(
      (s: { grant: { person: { name: string } } }) => s.grant.person.name,
    );
    expect(names).toContain('Klok Kornblomst');
    expect(suggested.data.coordinatorSuggestions[0].reasons[0].text).not.toBe('');

    const assigned = ok(
      await world
        .api(r.ke)
        .run(
          `mutation { assignCoordinator(input: { caseId: "${caseId}", side: MUNICIPAL, grantId: "${r.municipalCoordinator.grantId}" }) { id status accountable coordinator { person { name } } answerBy } }`,
        ),
    );
    expect(assigned.data.assignCoordinator).toMatchObject({
      status: 'PROPOSED',
      accountable: true,
      coordinator: { person: { name: 'Klok Kornblomst' } },
      answerBy: '2026-11-25',
    });
    expect(
      (await world.api(r.ke).run('{ vacancies { totalCount } needs { nodes { status } } }')).data,
    ).toEqual({
      vacancies: { totalCount: 0 },
      needs: { nodes: [{ status: 'GRANTED' }] },
    });

    // Named is enough to see: the coordinator answers, and reads the patient.
    const accepted = ok(
      await world
        .api(r.municipalCoordinator)
        .run(
          `mutation { acceptAssignment(input: { id: "${assigned.data.assignCoordinator.id}" }) { status patient { name phone nationalId redacted } } }`,
        ),
    );
    expect(accepted.data.acceptAssignment).toMatchObject({
      status: 'ACCEPTED',
      patient: { name: 'Sindig Bjørk', phone: '900 00 000', nationalId: patient.nationalId },
    });

    // The hospital takes it in hand, grants the right, and tells the patient: only that meets the clock.
    ok(
      await world
        .api(r.sectionCoordinator)
        .run(`mutation { receiveReferral(input: { id: "${referralId}" }) { receivedBy { name } } }`),
    );
    world.clock.set('2026-11-26T09:00:00Z');
    const assessed = ok(
      await world
        .api(r.clinician)
        .run(
          `mutation { assessReferral(input: { id: "${referralId}", outcome: ACCEPT, latestStart: "2027-01-15" }) { status assessment { outcome latestStart decidedBy { name } } } }`,
        ),
    );
    expect(assessed.data.assessReferral).toMatchObject({
      status: 'ACCEPTED',
      assessment: { latestStart: '2027-01-15' },
    });
    const clocks = `{ deadlines(filter: { kind: ["REFERRAL_ASSESSMENT", "INDIVIDUAL_START"] }) { nodes { kind status dueOn metOn force } } }`;
    expect((await world.api(r.clinician).run(clocks)).data.deadlines.nodes).toEqual([
      {
        kind: 'REFERRAL_ASSESSMENT',
        status: 'UPCOMING',
        dueOn: '2026-12-07',
        metOn: null,
        force: 'STATUTORY',
      },
      { kind: 'INDIVIDUAL_START', status: 'UPCOMING', dueOn: '2027-01-15', metOn: null, force: 'STATUTORY' },
    ]);
    ok(
      await world
        .api(r.clinician)
        .run(`mutation { recordPatientInformed(input: { id: "${referralId}" }) { id } }`),
    );
    expect((await world.api(r.clinician).run(clocks)).data.deadlines.nodes[0]).toMatchObject({
      status: 'MET',
      metOn: '2026-11-26',
    });

    // Handed to a clinician, the section's others no longer see, and the patient is told.
    const second = await world.staff('CLINICIAN', r.section, 'Annen Ankermann');
    ok(
      await world
        .api(r.sectionCoordinator)
        .run(
          `mutation { assignClinician(input: { id: "${pathwayId}", grantId: "${r.clinician.grantId}" }) { clinician { name } } }`,
        ),
    );
    expect((await world.api(second).run(`{ pathway(id: "${pathwayId}") { id } }`)).code).toBe('NOT_FOUND');
    const mine = ok(
      await world
        .api(patient)
        .run(
          `{ pathways { nodes { status phase startedOn definition { name } clinician { name } coordinators { municipal { coordinator { person { name } phone openingHours { weekday opens } } } specialist { coordinator { person { name } } } } deadlines { nodes { kind } } } } notifications { nodes { kind } } }`,
        ),
    );
    expect(mine.data.pathways.nodes[0]).toMatchObject({
      status: 'ACTIVE',
      startedOn: '2026-11-26',
      clinician: { name: 'Behendig Bever' },
      coordinators: {
        municipal: { coordinator: { person: { name: 'Klok Kornblomst' } } },
        specialist: { coordinator: { person: { name: 'Samlet Saks' } } },
      },
    });
    expect(mine.data.notifications.nodes.map((n: { kind: string }) => n.kind)).toEqual(
      expect.arrayContaining(['COORDINATOR_NAMED', 'CLINICIAN_ASSIGNED']),
    );

    // The pathway's history, in the order in which it happened.
    const { pathway } = ok(
      await world
        .api(patient)
        .run(`{ pathway(id: "${pathwayId}") { events(orderBy: OCCURRED_AT_ASC) { nodes { kind } } } }`),
    ).data;
    expect(pathway.events.nodes.map((event: { kind: string }) => event.kind)).toEqual(HANDED_OVER);

    // And the patient sees who looked; the auditor too, without a name.
    const looked = ok(
      await world
        .api(patient)
        .run(
          `{ accessLog(first: 100) { nodes { actor { name } role action purpose relation resourceType } } }`,
        ),
    );
    expect(looked.data.accessLog.nodes).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          actor: { name: 'Kvikk Kråkebolle' },
          role: 'COORDINATING_UNIT',
          action: 'ASSIGN',
        }),
        expect.objectContaining({ actor: { name: 'Behendig Bever' }, action: 'ASSESS' }),
      ]),
    );
    const audited = ok(
      await world
        .api(r.auditor)
        .run(
          `{ accessLog(filter: { action: [ASSIGN] }) { nodes { actor { name } patientPseudonym patient { name } relation } } }`,
        ),
    );
    expect(audited.data.accessLog.nodes[0]).toMatchObject({
      actor: { name: 'Kvikk Kråkebolle' },
      patient: null,
      relation: 'PARTY',
    });
    expect(audited.data.accessLog.nodes[0].patientPseudonym).toMatch(/^P-[0-9A-F]{12}$/);
  });

  it('keeps an emergency as a draft and shows whom to call', async () => {
    const other = await patientOf(world, r, 'Ivrig Ishav');
    const draft = await draftReferral(world, r, other.patientId, { urgency: 'EMERGENCY' });
    const id = draft.data.createReferral.id;
    const refused = await world.api(r.gp).run(`mutation { submitReferral(input: { id: "${id}" }) { id } }`);
    expect(refused.code).toBe('ILLEGAL_TRANSITION');
    expect(refused.errors?.[0]?.extensions.acuteContacts).toEqual([
      { name: 'Akutt ambulant team', phone: '33 00 00 00' },
    ]);
    expect((await world.api(r.gp).run(`{ referral(id: "${id}") { status } }`)).data.referral.status).toBe(
      'DRAFT',
    );
  });

  it('lets only one of two who assign at once succeed', async () => {
    const other = await patientOf(world, r, 'Travel Tiur');
    const { pathwayId: id } = await sentReferral(world, r, other.patientId);
    const assign = () =>
      world
        .api(r.ke)
        .run(
          `mutation { assignCoordinator(input: { pathwayId: "${id}", side: MUNICIPAL, grantId: "${r.municipalCoordinator.grantId}" }) { id } }`,
        );
    const both = await Promise.all([assign(), assign()]);
    expect(both.map((answer) => answer.code ?? 'OK').sort()).toEqual(['CONFLICT', 'OK']);
    const [{ count }] = (await world.db.sql(
      `select count(*)::int as count from assignment where case_id = $1 and accountable and side = 'MUNICIPAL'`,
      [id],
    )) as [{ count: number }];
    expect(count).toBe(1);
  });
});
