import { randomUUID } from 'node:crypto';
import { refused, SharedPlan } from './shared-plan.js';
import { act, done } from '../support/act.js';
import { ok, told } from '../support/started.js';
import { region, type Region } from '../support/region.js';
import { World, type Actor } from '../support/world.js';

const COMMENT = 'id version text editedAt withdrawnAt earlier { text until } allowed';

describe('Comments on a plan', () => {
  let world: World;
  let r: Region;
  let plan: SharedPlan;
  let goal: { id: string };

  beforeAll(async () => {
    world = await World.start('2026-11-23T09:00:00Z');
    r = await region(world);
  });
  beforeEach(async () => {
    world.clock.set('2026-11-23T09:00:00Z');
    plan = await SharedPlan.begin(world, r);
    await world.relate(plan.at.patient.patientId, r.caseWorker.personId, 'SERVES');
    goal = await plan.goal(plan.at.patient, 'Egen bolig');
  });
  afterAll(() => world.stop());

  const say = (actor: Actor, text: string, more: Record<string, unknown> = { goalId: goal.id }) =>
    plan.run('commentOnPlan', actor, { text, ...more });
  const run = (name: string) => (actor: Actor, input: Record<string, unknown>) =>
    act(world, { [name]: COMMENT })(actor, name, input);
  const edit = run('editPlanComment');
  const withdraw = run('withdrawPlanComment');
  /** What somebody reads beside the goals and the measures. */
  const reads = async (actor: Actor) => {
    const text = `{ plan(id: "${plan.id}") { goals { comments { text author { name } } } measures { comments { text } } } }`;
    const { goals, measures } = ok(await world.api(actor).run(text)).data.plan;
    return [...goals, ...measures].flatMap((part) => part.comments as { text: string | null }[]);
  };
  const shares = (parts: string[]) =>
    plan.done('sharePlan', r.municipalCoordinator, { personId: r.caseWorker.personId, parts });

  it('are made by the patient and by those who take part, and told of without saying what they say', async () => {
    const { patient } = plan.at;
    await shares(['GOALS']);
    expect(ok(await say(patient, 'Helst i sentrum')).data.commentOnPlan).toMatchObject({
      ...{ text: 'Helst i sentrum', author: { name: 'Sindig Bjørk' }, authorRole: 'PATIENT' },
      ...{ earlier: [], allowed: ['UPDATE', 'WITHDRAW'] },
    });
    ok(await say(r.caseWorker, 'Søknaden er sendt'));
    expect((await reads(r.municipalCoordinator)).map(({ text }) => text)).toEqual([
      'Helst i sentrum',
      'Søknaden er sendt',
    ]);
    expect(await told(world, r.municipalCoordinator, patient)).toContain('PLAN_COMMENTED');
    expect(await told(world, patient, patient)).toContain('PLAN_COMMENTED');
    const recorded = ok(
      await say(r.municipalCoordinator, 'Vil bo alene', { goalId: goal.id, onBehalf: { form: 'ORAL' } }),
    );
    expect(recorded.data.commentOnPlan.onBehalf).toEqual({ form: 'ORAL' });
    expect(refused(await say(patient, 'x', { goalId: goal.id, onBehalf: { form: 'ORAL' } }))).toEqual([
      'BAD_USER_INPUT',
      'onBehalf NOT_POSSIBLE',
    ]);
  });

  it('are read by those who read what they are on, as long as they do, and made by nobody else', async () => {
    const { patient } = plan.at;
    const mine = await plan.measure(r.municipalCoordinator, 'Søke bolig', {
      responsibleId: r.caseWorker.personId,
    });
    ok(await say(patient, 'Om målet'));
    ok(await say(patient, 'Om tiltaket', { measureId: mine.id }));
    // Their own measure is shared with them by that, and the goals are not.
    expect((await reads(r.caseWorker)).map(({ text }) => text)).toEqual(['Om tiltaket']);
    expect(await told(world, r.caseWorker, patient)).toContain('PLAN_COMMENTED');
    expect(refused(await say(r.caseWorker, 'Hei'))).toEqual(
      refused(await say(patient, 'Hei', { goalId: randomUUID() })),
    );
    ok(await say(r.caseWorker, 'Sendt', { measureId: mine.id }));
    const [taker] = (await plan.seenBy(r.municipalCoordinator)).participants;
    await plan.done('sharePlan', r.municipalCoordinator, {
      ...{ id: taker?.id, parts: ['GOALS'], expectedVersion: taker?.version },
    });
    expect((await reads(r.caseWorker)).map(({ text }) => text)).toEqual(['Om målet', 'Om tiltaket', 'Sendt']);
    expect((await say(r.ke, 'Hei')).code).toBe('FORBIDDEN');
    expect((await say(r.clinician, 'Hei')).code).toBe('NOT_FOUND');
    await world.db.sql(
      `update relation set valid_to = '2026-11-23T09:00:00Z' where subject_id = $1 and patient_id = $2`,
      [r.caseWorker.personId, patient.patientId],
    );
    expect((await say(r.caseWorker, 'Hei')).code).toBe('NOT_FOUND');
  });

  it('are worded anew and withdrawn by their authors, and what they said is kept', async () => {
    const { patient } = plan.at;
    const { id } = ok(await say(patient, 'I byen')).data.commentOnPlan;
    expect((await edit(r.municipalCoordinator, { id, text: 'Nei', expectedVersion: 1 })).code).toBe(
      'FORBIDDEN',
    );
    expect((await withdraw(r.municipalCoordinator, { id })).code).toBe('FORBIDDEN');
    expect(refused(await edit(patient, { id, text: 'Ved elva' }))).toEqual([
      'BAD_USER_INPUT',
      'expectedVersion REQUIRED',
    ]);
    world.clock.set('2026-11-23T10:00:00Z');
    expect(done(await edit(patient, { id, text: 'Ved elva', expectedVersion: 1 })).editPlanComment).toEqual({
      ...{ id, version: 2, text: 'Ved elva', editedAt: '2026-11-23T10:00:00+00:00', withdrawnAt: null },
      earlier: [{ text: 'I byen', until: '2026-11-23T10:00:00.000Z' }],
      allowed: ['UPDATE', 'WITHDRAW'],
    });
    const late = await edit(patient, { id, text: 'På landet', expectedVersion: 1 });
    expect(late.errors?.[0]?.extensions).toMatchObject({
      ...{ code: 'CONFLICT', currentVersion: 2, stored: { text: 'Ved elva' }, sent: { text: 'På landet' } },
    });
    expect(done(await withdraw(patient, { id, expectedVersion: 2 })).withdrawPlanComment).toMatchObject({
      ...{ text: null, earlier: [], withdrawnAt: '2026-11-23T10:00:00+00:00', allowed: [] },
    });
    expect((await edit(patient, { id, text: 'x', expectedVersion: 3 })).code).toBe('ILLEGAL_TRANSITION');
    expect(await reads(r.municipalCoordinator)).toMatchObject([{ text: null }]);
    const [kept] = await world.db.sql<{ text: string; earlier: { text: string }[] }>(
      'select text, earlier from plan_comment where id = $1',
      [id],
    );
    expect([kept?.text, kept?.earlier[0]?.text]).toEqual(['Ved elva', 'I byen']);
    const over = world.db.sql(`update plan_comment set text = 'x', withdrawn_at = null where id = $1`, [id]);
    await expect(over).rejects.toThrow(/is kept/);
  });

  it('are on one thing, say something, and are made while the plan is under way', async () => {
    const { patient } = plan.at;
    expect(refused(await say(patient, '  '))).toEqual(['BAD_USER_INPUT', 'text EMPTY']);
    expect(refused(await say(patient, 'Hei', {}))).toEqual(['BAD_USER_INPUT', 'goalId EXACTLY_ONE']);
    ok(await plan.run('closePlan', r.municipalCoordinator, { reason: 'Flyttet' }));
    expect((await say(patient, 'Hei')).code).toBe('ILLEGAL_TRANSITION');
  });
});
