import { World, type Answer } from '../support/world.js';
import { patientOf, region, sentReferral, type Region } from '../support/region.js';

describe('A referral that is not simply accepted', () => {
  let world: World;
  let r: Region;

  beforeAll(async () => {
    world = await World.start('2026-11-23T09:00:00Z');
    r = await region(world);
  });
  afterAll(() => world.stop());

  const ok = (answer: Answer): Answer => {
    expect(answer.errors).toBeUndefined();
    return answer;
  };

  it('is rejected only with a reason and a recommendation, and leaves the municipality a task', async () => {
    const patient = await patientOf(world, r, 'Rolig Rype');
    const { id, pathwayId } = await sentReferral(world, r, patient.patientId);
    const reject = (more: string) =>
      world
        .api(r.clinician)
        .run(
          `mutation { assessReferral(input: { id: "${id}", outcome: REJECT ${more} }) { status assessment { reason recommendation } } }`,
        );

    const bare = await reject('');
    expect(bare.code).toBe('BAD_USER_INPUT');
    expect(bare.errors?.[0]?.extensions.fields).toMatchObject([
      { path: 'reason', rule: 'REQUIRED' },
      { path: 'recommendation', rule: 'REQUIRED' },
    ]);
    expect((await reject('reason: "  ", recommendation: "x"')).code).toBe('BAD_USER_INPUT');

    const rejected = ok(
      await reject(
        'reason: "Ikke behov for spesialisthelsetjeneste", recommendation: "Oppfølging i kommunen"',
      ),
    );
    expect(rejected.data.assessReferral).toEqual({
      status: 'REJECTED',
      assessment: {
        reason: 'Ikke behov for spesialisthelsetjeneste',
        recommendation: 'Oppfølging i kommunen',
      },
    });
    const again = await reject('reason: "a", recommendation: "b"');
    expect(again.code).toBe('CONFLICT');

    const tasks = ok(await world.api(r.ke).run('{ tasks { nodes { kind from dueOn patient { name } } } }'));
    expect(tasks.data.tasks.nodes).toEqual([
      {
        kind: 'FOLLOW_UP_REJECTION',
        from: 'REFERRAL_REJECTED',
        dueOn: '2026-11-30',
        patient: { name: 'Rolig Rype' },
      },
    ]);
    ok(await world.api(r.clinician).run(`mutation { recordPatientInformed(input: { id: "${id}" }) { id } }`));
    // Told, it is no longer the section's to see.
    expect((await world.api(r.clinician).run(`{ pathway(id: "${pathwayId}") { id } }`)).code).toBe(
      'NOT_FOUND',
    );
    const mine = ok(
      await world
        .api(patient)
        .run(
          '{ pathways { nodes { status endedOn } } referrals { nodes { assessment { recommendation patientInformedAt } } } }',
        ),
    );
    expect(mine.data.pathways.nodes).toEqual([{ status: 'NOT_GRANTED', endedOn: '2026-11-23' }]);
    expect(mine.data.referrals.nodes[0].assessment).toMatchObject({
      recommendation: 'Oppfølging i kommunen',
    });
  });

  it('is forwarded without restarting the clock, and the first section loses it', async () => {
    const other = await world.unit('SECTION', r.trust, { name: 'Nevropsyk' });
    const otherCoordinator = await world.staff('COORDINATOR', other, 'Hendig Hare');
    const patient = await patientOf(world, r, 'Flink Fiskeørn');
    const { id, answer } = await sentReferral(world, r, patient.patientId);
    world.clock.set('2026-11-25T09:00:00Z');
    ok(
      await world
        .api(r.sectionCoordinator)
        .run(`mutation { forwardReferral(input: { id: "${id}", toUnitId: "${other}" }) { status } }`),
    );
    expect((await world.api(r.clinician).run(`{ referral(id: "${id}") { id } }`)).code).toBe('NOT_FOUND');
    const theirs = ok(
      await world
        .api(otherCoordinator)
        .run(
          `{ referral(id: "${id}") { status assessBy } deadlines { nodes { kind dueOn unit { name } } } assignments(filter: { accountable: true }) { nodes { coordinator { person { name } } } } }`,
        ),
    );
    expect(theirs.data.referral).toEqual({ status: 'FORWARDED', assessBy: answer.assessBy });
    expect(theirs.data.deadlines.nodes).toContainEqual({
      kind: 'REFERRAL_ASSESSMENT',
      dueOn: answer.assessBy,
      unit: { name: 'Nevropsyk' },
    });
    expect(theirs.data.assignments.nodes).toEqual([{ coordinator: { person: { name: 'Hendig Hare' } } }]);
    world.clock.set('2026-11-23T09:00:00Z');
  });

  it('came on paper: one side begins alone, from the date on the stamp', async () => {
    const patient = await patientOf(world, r, 'Papir Pinnsvin');
    await world.relate(patient.patientId, r.sectionCoordinator.personId, 'REGISTERS');
    const input = {
      patientId: patient.patientId,
      pathwayKey: 'PHV_ADULT',
      receivedAt: '2026-11-16T10:00:00+01:00',
      externalReferrer: { name: 'Lege utenfor plattformen', phone: '400 00 000' },
      reviewedWithPatientAt: '2026-11-15',
    };
    const registered = ok(
      await world
        .api(r.sectionCoordinator)
        .run(
          `mutation($input: RegisterIncomingReferralInput!) { registerIncomingReferral(input: $input) { status receivedAt assessBy externalReferrer { name } referrer { name } } }`,
          { input },
        ),
    );
    expect(registered.data.registerIncomingReferral).toMatchObject({
      status: 'RECEIVED',
      assessBy: '2026-11-30',
      externalReferrer: { name: 'Lege utenfor plattformen' },
      referrer: null,
    });
    const future = await world
      .api(r.sectionCoordinator)
      .run(
        `mutation($input: RegisterIncomingReferralInput!) { registerIncomingReferral(input: $input) { id } }`,
        { input: { ...input, receivedAt: '2026-12-01T10:00:00+01:00' } },
      );
    expect(future.errors?.[0]?.extensions.fields).toMatchObject([{ path: 'receivedAt', rule: 'FUTURE' }]);
  });

  it('is withdrawn, and everything that it opened closes', async () => {
    const patient = await patientOf(world, r, 'Angrende Ape');
    const { id, pathwayId } = await sentReferral(world, r, patient.patientId);
    ok(
      await world
        .api(r.gp)
        .run(
          `mutation { withdrawReferral(input: { id: "${id}", reason: "Pasienten ønsker det ikke" }) { status } }`,
        ),
    );
    for (const actor of [r.clinician, r.sectionCoordinator, r.ke, r.keHospital]) {
      expect((await world.api(actor).run(`{ pathway(id: "${pathwayId}") { id } }`)).code).toBe('NOT_FOUND');
    }
    const open = await world.db.sql(`select 1 from deadline_audience where patient_id = $1`, [
      patient.patientId,
    ]);
    expect(open).toEqual([]);
  });
});

describe('A coordinator’s answer', () => {
  let world: World;
  let r: Region;
  let patientId: string;
  let pathwayId: string;

  beforeEach(async () => {
    world = await World.start('2026-11-23T09:00:00Z');
    r = await region(world);
    patientId = (await patientOf(world, r)).patientId;
    pathwayId = (await sentReferral(world, r, patientId)).pathwayId;
  });
  afterEach(() => world.stop());

  const assign = (who: string) =>
    world
      .api(r.ke)
      .run(
        `mutation { assignCoordinator(input: { pathwayId: "${pathwayId}", side: MUNICIPAL, ${who} }) { id status } }`,
      );

  it('of no makes the side vacant again, ends what was opened, and keeps the history', async () => {
    const { data } = await assign(`grantId: "${r.municipalCoordinator.grantId}"`);
    const declined = await world
      .api(r.municipalCoordinator)
      .run(
        `mutation { declineAssignment(input: { id: "${data.assignCoordinator.id}", reason: "Kjenner familien" }) { status reason patient { name } } }`,
      );
    expect(declined.errors).toBeUndefined();
    // What was just given up is shown as it was written, and no more of the patient with it.
    expect(declined.data.declineAssignment).toEqual({
      status: 'DECLINED',
      reason: 'Kjenner familien',
      patient: null,
    });
    expect((await world.api(r.municipalCoordinator).run(`{ patient(id: "${patientId}") { id } }`)).code).toBe(
      'NOT_FOUND',
    );
    const after = await world
      .api(r.ke)
      .run(
        '{ vacancies { nodes { reason } } assignments(filter: { side: MUNICIPAL }) { nodes { status reason } } }',
      );
    expect(after.data).toEqual({
      vacancies: { nodes: [{ reason: 'DECLINED_BY_COORDINATOR' }] },
      assignments: { nodes: [{ status: 'DECLINED', reason: 'Kjenner familien' }] },
    });
  });

  it('gives a case worker the coordinator’s grant for as long as the assignment lasts, and never ends their default', async () => {
    const { data } = await assign(`grantId: "${r.caseWorker.grantId}"`);
    const bare = { ...r.caseWorker };
    delete bare.grantId;
    const me = await world.api(bare).run('{ me { grant { role } grants { id role } } }');
    expect(me.data.me.grant.role).toBe('CASE_WORKER');
    expect(me.data.me.grants.map((g: { role: string }) => g.role)).toEqual(['CASE_WORKER', 'COORDINATOR']);
    const coordinator = { ...r.caseWorker, grantId: me.data.me.grants[1].id as string };
    expect(
      (await world.api(coordinator).run('{ patients { nodes { name } } }')).data.patients.nodes,
    ).toHaveLength(1);
    await world
      .api(r.ke)
      .run(
        `mutation { endAssignment(input: { id: "${data.assignCoordinator.id}", reason: "Slutter" }) { id } }`,
      );
    expect((await world.api(coordinator).run('{ patients { nodes { name } } }')).status).toBe(403);
  });

  it('given to a unit waits for its leader to name somebody', async () => {
    const given = await assign(`unitId: "${r.service}"`);
    expect(given.data.assignCoordinator.status).toBe('WITH_UNIT');
    expect((await world.api(r.ke).run('{ vacancies { nodes { reason } } }')).data.vacancies.nodes).toEqual([
      { reason: 'WITH_UNIT' },
    ]);
    const waiting = await world
      .api(r.leader)
      .run('{ vacancies { nodes { reason allowed patient { name } } } }');
    expect(waiting.data.vacancies.nodes).toEqual([
      { reason: 'WITH_UNIT', allowed: ['ASSIGN', 'SUGGEST_COORDINATOR'], patient: { name: 'Sindig Bjørk' } },
    ]);
    const named = await world
      .api(r.leader)
      .run(
        `mutation { assignCoordinator(input: { pathwayId: "${pathwayId}", side: MUNICIPAL, personId: "${r.municipalCoordinator.personId}" }) { status accountable } }`,
      );
    expect(named.errors).toBeUndefined();
    expect(named.data.assignCoordinator).toEqual({ status: 'PROPOSED', accountable: true });
    expect((await world.api(r.ke).run('{ vacancies { totalCount } }')).data.vacancies.totalCount).toBe(0);
  });

  it('cannot be asked of somebody whose grant has ended, or of another organisation', async () => {
    const ended = await world.person('Sluttet Svane');
    const { grantId } = await world.grant(ended, 'COORDINATOR', r.service, { validTo: '2026-11-01' });
    const cases = [
      [`grantId: "${grantId}"`, 'GRANT_ENDED'],
      [`grantId: "${r.sectionCoordinator.grantId}"`, 'WRONG_ORGANISATION'],
      [`grantId: "00000000-0000-4000-8000-000000000000"`, 'UNKNOWN'],
    ] as const;
    for (const [who, rule] of cases) {
      const refused = await assign(who);
      expect(refused.errors?.[0]?.extensions.fields).toMatchObject([{ path: 'grantId', rule }]);
    }
    expect((await world.api(r.ke).run('{ vacancies { totalCount } }')).data.vacancies.totalCount).toBe(1);
  });
});
