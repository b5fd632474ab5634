import { refused, SharedPlan } from './shared-plan.js';
import { Jobs } from '../support/jobs.js';
import { told } from '../support/started.js';
import { region, type Region } from '../support/region.js';
import { World } from '../support/world.js';
import { remindPlanEvaluations } from '../../api/src/plan/evaluation.jobs.js';

describe('The evaluation of a plan', () => {
  let world: World;
  let r: Region;
  let plan: SharedPlan;
  let jobs: Jobs;

  beforeAll(async () => {
    world = await World.start();
    r = await region(world);
    jobs = await Jobs.open(world);
  });
  beforeEach(async () => {
    plan = await SharedPlan.begin(world, r, { nextEvaluationOn: '2026-12-01' });
  });
  afterEach(() => world.clock.set('2026-11-23T09:00:00Z'));
  afterAll(async () => {
    await jobs.close();
    await world.stop();
  });

  const tasks = () =>
    world.db.sql<{ kind: string; due: string; state: string; owner: string }>(
      `select t.kind, to_char(t.due_on, 'YYYY-MM-DD') as due, p.name as owner,
              case when t.cancelled_at is not null then 'CANCELLED' when t.done_at is not null then 'DONE' else 'OPEN' end as state
         from task t join person p on p.id = t.owner_id where t.plan_id = $1 order by t.created_at, t.id`,
      [plan.id],
    );
  const held = (more: Record<string, unknown> = {}, by = r.municipalCoordinator) =>
    plan.run('evaluatePlan', by, { heldOn: '2026-11-23', results: [], patientTookPart: true, ...more });

  it('says what was achieved of each goal, in the goal’s words of then, and when the next is', async () => {
    const { patient } = plan.at;
    const [home, work] = [await plan.goal(patient, 'Egen bolig'), await plan.goal(patient, 'Jobb')];
    const results = [
      { goalId: home.id, outcome: 'ACHIEVED', achieved: 'Flyttet inn i oktober' },
      { goalId: work.id, outcome: 'PARTLY' },
    ];
    const seen = (await held({ results, note: 'God framgang', nextEvaluationOn: '2027-03-01' })).data
      .evaluatePlan;
    expect(seen).toMatchObject({
      nextEvaluationOn: '2027-03-01',
      goals: [{ outcome: 'ACHIEVED' }, { outcome: 'PARTLY' }],
      evaluations: [
        {
          heldOn: '2026-11-23',
          note: 'God framgang',
          patientTookPart: true,
          results: [
            { goal: 'Egen bolig', outcome: 'ACHIEVED', achieved: 'Flyttet inn i oktober' },
            { goal: 'Jobb', outcome: 'PARTLY', achieved: null },
          ],
        },
      ],
    });
    await plan.goal(patient, 'Fast jobb', { id: work.id, expectedVersion: work.version });
    const after = await plan.seenBy(patient);
    expect(after.evaluations).toMatchObject([{ results: [{}, { goal: 'Jobb' }] }]);
    expect(await told(world, patient, patient)).toContain('PLAN_EVALUATED');
  });

  it('is refused in the future, before the plan, with a next one that is over, and with a goal left out', async () => {
    const goal = await plan.goal(plan.at.patient, 'Jobb');
    const results = [{ goalId: goal.id, outcome: 'PARTLY' }];
    expect(refused(await held({ results, heldOn: '2026-11-24' }))).toEqual([
      'BAD_USER_INPUT',
      'heldOn FUTURE',
    ]);
    expect(refused(await held({ results, heldOn: '2026-11-22' }))).toEqual([
      'BAD_USER_INPUT',
      'heldOn BEFORE_START',
    ]);
    expect(refused(await held({ results, nextEvaluationOn: '2026-11-22' }))).toEqual([
      'BAD_USER_INPUT',
      'nextEvaluationOn PAST',
    ]);
    expect(refused(await held())).toEqual(['BAD_USER_INPUT', 'results EVERY_GOAL']);
    const twice = [...results, ...results];
    expect(refused(await held({ results: twice }))).toEqual(['BAD_USER_INPUT', 'results[1].goalId UNKNOWN']);
    expect(
      refused(await plan.run('updatePlan', r.municipalCoordinator, { nextEvaluationOn: '2026-11-22' })),
    ).toEqual(['BAD_USER_INPUT', 'nextEvaluationOn PAST']);
    expect(refused(await held({ results }, r.sectionCoordinator))).toEqual(['FORBIDDEN']);
    const draft = await SharedPlan.begin(world, r, { draft: true });
    const early = { heldOn: '2026-11-23', results: [], patientTookPart: true };
    expect((await draft.run('evaluatePlan', r.municipalCoordinator, early)).code).toBe('ILLEGAL_TRANSITION');
  });

  it('is reminded of once when it is near and once when it is late, and is a task until it is held', async () => {
    const { patient } = plan.at;
    const about = async () =>
      (await told(world, r.municipalCoordinator, patient)).filter((kind) => /EVALUATION_/.test(kind));
    world.clock.set('2026-11-16T09:00:00Z');
    await remindPlanEvaluations(jobs.tools);
    expect(await about()).toEqual([]);
    world.clock.set('2026-11-17T09:00:00Z');
    await remindPlanEvaluations(jobs.tools);
    await remindPlanEvaluations(jobs.tools);
    expect(await about()).toEqual(['PLAN_EVALUATION_SOON']);
    expect(await told(world, patient, patient)).toContain('PLAN_EVALUATION_SOON');
    const task = { kind: 'EVALUATE_PLAN', due: '2026-12-01', owner: 'Klok Kornblomst' };
    expect(await tasks()).toEqual([{ ...task, state: 'OPEN' }]);
    world.clock.set('2026-12-02T09:00:00Z');
    await remindPlanEvaluations(jobs.tools);
    await remindPlanEvaluations(jobs.tools);
    expect(await about()).toEqual(['PLAN_EVALUATION_SOON', 'PLAN_EVALUATION_OVERDUE']);
    expect(await tasks()).toEqual([{ ...task, state: 'OPEN' }]);
    await held({ heldOn: '2026-12-02', nextEvaluationOn: '2027-03-01' });
    expect(await tasks()).toEqual([{ ...task, state: 'DONE' }]);
    world.clock.set('2027-02-20T09:00:00Z');
    await remindPlanEvaluations(jobs.tools);
    expect(await about()).toEqual([
      'PLAN_EVALUATION_SOON',
      'PLAN_EVALUATION_OVERDUE',
      'PLAN_EVALUATION_SOON',
    ]);
    await plan.done('closePlan', r.municipalCoordinator, { reason: 'Ikke lenger behov' });
    expect((await tasks()).map(({ state }) => state)).toEqual(['DONE', 'CANCELLED']);
  });

  it('of a patient who has ended consent is none: the plan is closed, and the next is offered anew', async () => {
    const { patient } = plan.at;
    const goal = await plan.goal(patient, 'Jobb');
    expect(refused(await plan.run('withdrawPlanConsent', r.municipalCoordinator))).toEqual([
      'BAD_USER_INPUT',
      'onBehalf REQUIRED',
    ]);
    const ended = await plan.done('withdrawPlanConsent', patient, { reason: 'Vil klare meg selv' });
    expect(ended).toMatchObject({ status: 'CLOSED', closeReason: 'Vil klare meg selv' });
    expect(ended.consentEndedAt).toMatch(/^2026-11-23/);
    expect(await told(world, r.municipalCoordinator, patient)).toContain('PLAN_CLOSED');
    for (const [name, input] of Object.entries({
      setGoal: { id: goal.id, text: 'Likevel', expectedVersion: goal.version },
      updatePlan: { text: 'Likevel' },
      evaluatePlan: { heldOn: '2026-11-23', results: [], patientTookPart: false },
      signPlan: { versionNumber: 1 },
    }))
      expect([name, (await plan.run(name, r.municipalCoordinator, input)).code]).toEqual([
        name,
        'ILLEGAL_TRANSITION',
      ]);
    const input = { patientId: patient.patientId, kind: 'INDIVIDUAL', text: 'Ny', patientAgrees: true };
    const anew = await world
      .api(r.municipalCoordinator)
      .run(`mutation($input: CreatePlanInput!) { createPlan(input: $input) { id } }`, { input });
    expect(refused(anew)).toEqual(['BAD_USER_INPUT', 'patientAgrees CONSENT_ENDED']);
    const offered = await world
      .api(r.municipalCoordinator)
      .run(`mutation { offerPlan(input: { patientId: "${patient.patientId}", kind: INDIVIDUAL }) { id } }`);
    const yes = await world
      .api(patient)
      .run(
        `mutation { answerPlanOffer(input: { id: "${offered.data.offerPlan.id}", accepted: true }) { status } }`,
      );
    expect(yes.data.answerPlanOffer.status).toBe('DRAFT');
    // What was is kept.
    expect((await plan.seenBy(patient)).goals).toMatchObject([{ text: 'Jobb' }]);
  });
});
