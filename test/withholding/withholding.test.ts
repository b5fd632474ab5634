import { act, done, problemsOf } from '../support/act.js';
import { Jobs } from '../support/jobs.js';
import { patientOf, region, sentReferral, type Region } from '../support/region.js';
import { World, type Actor } from '../support/world.js';
import { askForReviews } from '../../api/src/withholding/withholding.jobs.js';

type Patient = Actor & { patientId: string };
const LISTS = `{ referrals { totalCount nodes { id } } pathways { totalCount nodes { id events { totalCount } } }
  deadlines { totalCount nodes { id } } plans { totalCount nodes { id } } }`;

describe('What is withheld from the patient', () => {
  let world: World;
  let r: Region;
  let run: ReturnType<typeof act>;
  let patient: Patient;
  let referralId: string;
  let pathwayId: string;
  let planId: string;

  beforeAll(async () => {
    world = await World.start();
    r = await region(world);
    run = act(world, {
      withholdFromPatient:
        'id contents objectType objectId ground reviewOn version allowed decidedBy { name }',
      reviewWithholding: 'id reviewOn version',
      endWithholding: 'id endedAt endReason',
    });
  });
  beforeEach(async () => {
    patient = await patientOf(world, r);
    ({ id: referralId, pathwayId } = await sentReferral(world, r, patient.patientId));
    await world.relate(patient.patientId, r.clinician.personId, 'TREATS');
    const plan = {
      patientId: patient.patientId,
      pathwayId,
      kind: 'TREATMENT',
      text: 'Samtaler',
      patientAgrees: true,
    };
    planId = done(await run(r.clinician, 'createPlan', plan)).createPlan.id;
  });
  afterAll(() => world.stop());
  afterEach(() => world.clock.set('2026-11-23T09:00:00Z'));

  const withhold = (more: Record<string, unknown>, by: Actor = r.clinician) =>
    run(by, 'withholdFromPatient', {
      patientId: patient.patientId,
      ground: 'INSIGHT_REFUSED',
      reason: 'Fare for liv ved innsyn nå',
      reviewOn: '2026-12-01',
      ...more,
    });
  const end = (id: string, by: Actor = r.clinician) =>
    run(by, 'endWithholding', { id, reason: 'Ikke lenger fare' });
  const own = async (actor: Actor = patient) => done(await world.api(actor).run(LISTS));

  it('of one kind is in no list, total, record or nested object of theirs until it is ended', async () => {
    const before = await own();
    expect(before.plans.totalCount).toBe(1);
    const kept = done(await withhold({ contents: ['PLAN'] })).withholdFromPatient;
    expect(kept).toMatchObject({ contents: ['PLAN'], objectId: null, decidedBy: { name: 'Behendig Bever' } });
    const after = await own();
    expect(after).toEqual({ ...before, plans: { totalCount: 0, nodes: [] } });
    expect((await world.api(patient).run(`{ plan(id: "${planId}") { id } }`)).code).toBe('NOT_FOUND');
    const nested = await world.api(patient).run('{ patients { nodes { plans { totalCount } } } }');
    expect(nested.data.patients.nodes).toEqual([{ plans: { totalCount: 0 } }]);
    const opened = await world.api(patient).run(`mutation { openPlan(input: { id: "${planId}" }) { id } }`);
    expect(opened.code).toBe('NOT_FOUND');
    expect((await own(r.clinician)).plans.nodes).toContainEqual({ id: planId });
    done(await end(kept.id));
    expect(await own()).toEqual(before);
    expect((await end(kept.id)).code).toBe('ILLEGAL_TRANSITION');
  });

  it('of one object takes its parts with it, and leaves the rest', async () => {
    const before = await own();
    const other = await sentReferral(world, r, patient.patientId);
    const kept = done(await withhold({ objectType: 'PATHWAY', objectId: pathwayId })).withholdFromPatient;
    expect(kept).toMatchObject({ contents: null, objectType: 'PATHWAY', objectId: pathwayId });
    const after = await own();
    expect(after.pathways).toMatchObject({ totalCount: 1, nodes: [{ id: other.pathwayId }] });
    expect(after.referrals.totalCount).toBe(2);
    for (const { id } of before.deadlines.nodes as { id: string }[])
      expect((await world.api(patient).run(`{ deadline(id: "${id}") { id } }`)).code).toBe('NOT_FOUND');
    const [event] = await world.db.sql<{ id: string }>(
      `select id from pathway_event where pathway_id = $1 and kind = 'REFERRAL_RECEIVED'`,
      [other.pathwayId],
    );
    done(await withhold({ objectType: 'PATHWAY_EVENT', objectId: event?.id }));
    const events = `{ pathway(id: "${other.pathwayId}") { events { totalCount nodes { kind } } } }`;
    expect((await world.api(patient).run(events)).data.pathway.events).toEqual({
      totalCount: 1,
      nodes: [{ kind: 'REFERRAL_SUBMITTED' }],
    });
    expect((await world.api(r.clinician).run(events)).data.pathway.events.totalCount).toBe(2);
  });

  it('is told of in no notification, and in no entry of their log, while it is withheld', async () => {
    const offer = { patientId: patient.patientId, pathwayId, kind: 'FOLLOW_UP' };
    const plan = done(await run(r.clinician, 'offerPlan', offer)).offerPlan.id;
    const mine = async () =>
      (
        (await world.api(patient).run('{ notifications { nodes { subjectId } } }')).data.notifications
          .nodes as {
          subjectId: string;
        }[]
      ).map((each) => each.subjectId);
    const log = async () =>
      (
        (await world.api(patient).run('{ myAccessLog(first: 200) { nodes { resourceType resourceIds } } }'))
          .data.myAccessLog.nodes as { resourceType: string; resourceIds: string[] }[]
      ).flatMap((entry) => [entry.resourceType, ...(entry.resourceIds ?? [])]);
    expect([await mine(), await log()]).toEqual([
      expect.arrayContaining([plan]),
      expect.arrayContaining([plan]),
    ]);
    const kept = done(await withhold({ objectType: 'PLAN', objectId: plan })).withholdFromPatient;
    const [notified, logged] = [await mine(), await log()];
    expect(notified).not.toContain(plan);
    for (const hidden of [plan, kept.id, 'Withholding']) expect(logged).not.toContain(hidden);
    expect(logged).toContain(planId);
    const asked = await world.api(patient).run('{ withholdings { totalCount nodes { id } } }');
    expect(asked.data.withholdings).toEqual({ totalCount: 0, nodes: [] });
    const guessed = await run(patient, 'endWithholding', { id: kept.id });
    expect(guessed.code).toBe('NOT_FOUND');
    done(await end(kept.id));
    expect([await mine(), await log()]).toEqual([
      expect.arrayContaining([plan]),
      expect.arrayContaining([plan]),
    ]);
  });

  it('is not opened by their consent either, nor shown in a preview; a decision that another stands for them opens it', async () => {
    done(await withhold({ contents: ['REFERRAL'] }));
    const [friend, guardian] = [await world.person('Venn Vipe'), await world.person('Verge Vett')];
    const contents = ['REFERRAL', 'PATHWAY'];
    const previewed = await world
      .api(patient)
      .run(
        `{ previewAccess(input: { patientId: "${patient.patientId}", personId: "${friend.personId}", contents: [REFERRAL, PATHWAY] }) { contents { content count } patient { referrals { totalCount } } } }`,
      );
    expect(previewed.data.previewAccess.patient.referrals.totalCount).toBe(0);
    expect(previewed.data.previewAccess.contents).toContainEqual({ content: 'REFERRAL', count: 0 });
    done(
      await run(patient, 'grantConsent', {
        patientId: patient.patientId,
        personId: friend.personId,
        contents,
      }),
    );
    expect((await own(friend)).referrals.totalCount).toBe(0);
    expect((await own(friend)).pathways.totalCount).toBe(1);
    done(
      await run(r.clinician, 'registerRepresentative', {
        patientId: patient.patientId,
        name: 'Verge Vett',
        nationalId: guardian.nationalId,
        basis: 'GUARDIAN',
        contents,
        document: 'Vedtak 2026/1',
        decidedBy: 'Statsforvalteren',
        decidedOn: '2026-10-01',
      }),
    );
    expect((await own(guardian)).referrals.totalCount).toBe(1);
  });

  it('becomes a task on its review date, and is withheld until somebody ends it', async () => {
    const kept = done(await withhold({ contents: ['PLAN'] })).withholdFromPatient;
    const jobs = await Jobs.open(world);
    const tasks = async () =>
      (
        done(
          await world
            .api(r.clinician)
            .run('{ tasks { nodes { id kind dueOn owner { name } patient { id } } } }'),
        ).tasks.nodes as { id: string; kind: string; patient: { id: string } }[]
      ).filter((task) => task.kind === 'REVIEW_WITHHOLDING' && task.patient.id === patient.patientId);
    world.clock.set('2026-11-30T22:59:00Z');
    await askForReviews(jobs.tools);
    expect(await tasks()).toEqual([]);
    world.clock.set('2026-11-30T23:00:00Z');
    await Promise.all([askForReviews(jobs.tools), askForReviews(jobs.tools)]);
    await askForReviews(jobs.tools);
    expect(await tasks()).toMatchObject([{ dueOn: '2026-12-01', owner: { name: 'Behendig Bever' } }]);
    expect((await own()).plans.totalCount).toBe(0);
    const review = { id: kept.id, reason: 'Faren er der fortsatt', reviewOn: '2026-12-15' };
    done(await run(r.clinician, 'reviewWithholding', review));
    const [task] = await world.db.sql<{ done: boolean }>(
      `select done_at is not null as done from task where patient_id = $1 and kind = 'REVIEW_WITHHOLDING'`,
      [patient.patientId],
    );
    expect(task?.done).toBe(true);
    // Whoever decided has left: the unit has the task.
    world.clock.set('2026-12-15T09:00:00Z');
    await world.db.sql('update role_grant set valid_to = $2 where id = $1', [
      r.clinician.grantId,
      '2026-12-10',
    ]);
    await askForReviews(jobs.tools);
    const [left] = await world.db.sql(
      `select owner_id, unit_id from task where patient_id = $1 and kind = 'REVIEW_WITHHOLDING' and done_at is null`,
      [patient.patientId],
    );
    expect(left).toEqual({ owner_id: null, unit_id: r.section });
    await world.db.sql('update role_grant set valid_to = null where id = $1', [r.clinician.grantId]);
    await jobs.close();
  });

  it.each([
    ['nothing', {}, 'contents', 'EXACTLY_ONE'],
    ['no kind', { contents: [] }, 'contents', 'EMPTY'],
    ['the patient’s own name', { contents: ['PATIENT'] }, 'contents', 'NOT_WITHHOLDABLE'],
    [
      'a kind and an object',
      { contents: ['PLAN'], objectType: 'PLAN', objectId: 'plan' },
      'contents',
      'EXACTLY_ONE',
    ],
    ['an object of no type', { objectId: 'plan' }, 'objectType', 'REQUIRED'],
    ['on no ground', { contents: ['PLAN'], ground: 'WHIM' }, 'ground', 'ENUM'],
    ['on a ground for parents', { contents: ['PLAN'], ground: 'WEIGHTY_CONSIDERATIONS' }, 'ground', 'ENUM'],
    ['without a reason', { contents: ['PLAN'], reason: 'Nei' }, 'reason', 'TOO_SHORT'],
    ['to be reviewed today', { contents: ['PLAN'], reviewOn: '2026-11-23' }, 'reviewOn', 'PAST'],
  ])(
    'cannot be %s, and state and log are as they were',
    async (_what, more: Record<string, unknown>, path, rule) => {
      const before = await world.log();
      const input = more.objectId ? { ...more, objectId: planId } : more;
      expect(problemsOf(await withhold(input))).toContainEqual([path, rule]);
      expect(await world.log()).toEqual(before);
      expect(
        await world.db.sql('select id from withholding where patient_id = $1', [patient.patientId]),
      ).toEqual([]);
    },
  );

  it('is decided by health personnel on their own side’s content, and of this patient’s', async () => {
    expect((await withhold({ contents: ['PLAN'] }, patient)).code).toBe('FORBIDDEN');
    await world.relate(patient.patientId, r.caseWorker.personId, 'SERVES');
    expect((await withhold({ contents: ['PLAN'] }, r.caseWorker)).code).toBe('FORBIDDEN');
    expect(problemsOf(await withhold({ contents: ['REFERRAL'] }, r.gp))).toEqual([
      ['contents', 'NOT_MUNICIPAL'],
    ]);
    const one = { objectType: 'REFERRAL', objectId: referralId };
    expect(problemsOf(await withhold(one, r.gp))).toEqual([['objectType', 'NOT_MUNICIPAL']]);
    const theirs = await sentReferral(world, r, (await patientOf(world, r)).patientId);
    expect(problemsOf(await withhold({ objectType: 'REFERRAL', objectId: theirs.id }))).toEqual([
      ['objectId', 'UNKNOWN'],
    ]);
    const kept = done(await withhold({ contents: ['PLAN'] }, r.gp)).withholdFromPatient;
    // The other side sees that it is withheld, and does not end it.
    expect((await end(kept.id)).code).toBe('FORBIDDEN');
    done(await end(kept.id, r.gp));
  });
});
