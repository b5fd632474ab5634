import { testLogWriter } from '../support/log-keys.js';
import { end } from '../support/pathway.js';
import { act, ok, startedPathway, told, type Started } from '../support/started.js';
import { region, type Region } from '../support/region.js';
import { World, type Actor, type Answer } from '../support/world.js';
import { connect, type Orm } from '../../api/src/platform/orm.js';
import { createLogger } from '../../api/src/platform/logger.js';
import { Action } from '../../api/src/authz/actions.js';
import { entities } from '../../api/src/features.js';
import { followUpPlanOf } from '../../api/src/plan/plan.questions.js';
import { systemWorks } from '../../api/src/write/system.js';
import { Writer } from '../../api/src/write/writer.js';

const FIELDS =
  'id kind status version text specialistPart owner { name } offeredAt answeredAt onBehalf { form } declineReason madeAt openedByPatientAt closedAt';

describe('A plan', () => {
  let world: World;
  let r: Region;
  let orm: Orm;
  let at: Started;
  const verbs: Record<string, (actor: Actor, input: Record<string, unknown>) => Promise<Answer>> = {};

  beforeAll(async () => {
    world = await World.start();
    r = await region(world);
    orm = await connect({ url: world.db.url, entities, role: 'samlop_worker', pool: 1 });
    for (const name of ['offerPlan', 'answerPlanOffer', 'createPlan', 'updatePlan', 'openPlan', 'closePlan'])
      verbs[name] = act(world, name, `${name[0]?.toUpperCase()}${name.slice(1)}Input`, FIELDS);
  });
  beforeEach(async () => {
    at = await startedPathway(world, r);
  });
  afterAll(async () => {
    await orm.close();
    await world.stop();
  });

  const run = (name: string, actor: Actor, input: Record<string, unknown>): Promise<Answer> =>
    (verbs[name] as (typeof verbs)[string])(actor, input);
  const done = async (name: string, actor: Actor, input: Record<string, unknown>) =>
    ok(await run(name, actor, input)).data[name] as { id: string; version: number } & Record<string, unknown>;
  const offered = (more: Record<string, unknown> = {}, by = r.municipalCoordinator) =>
    done('offerPlan', by, {
      patientId: at.patient.patientId,
      pathwayId: at.pathwayId,
      kind: 'INDIVIDUAL',
      ...more,
    });
  const created = (more: Record<string, unknown> = {}, by = r.clinician) =>
    done('createPlan', by, {
      patientId: at.patient.patientId,
      pathwayId: at.pathwayId,
      kind: 'FOLLOW_UP',
      text: 'Samtaler i kommunen annenhver uke',
      ...more,
    });
  const events = async () =>
    (
      await world.db.sql<{ kind: string }>(
        `select kind from pathway_event where pathway_id = $1 and kind like 'PLAN%' order by registered_at, id`,
        [at.pathwayId],
      )
    ).map(({ kind }) => kind);
  const problems = (answer: Answer) => [
    answer.code,
    ...(answer.errors?.[0]?.extensions.fields ?? []).map(({ path, rule }) => `${path} ${rule}`),
  ];

  it('is offered, wanted, written and opened, and the pathway’s history tells it', async () => {
    const offer = await offered();
    expect(offer).toMatchObject({ status: 'OFFERED', owner: { name: 'Klok Kornblomst' } });
    expect(await told(world, at.patient, at.patient)).toContain('PLAN_OFFERED');
    const wanted = await done('answerPlanOffer', at.patient, { id: offer.id, accepted: true });
    expect(wanted).toMatchObject({ status: 'DRAFT', onBehalf: null });
    expect(await told(world, r.municipalCoordinator, at.patient)).toContain('PLAN_OFFER_ANSWERED');
    const draft = await done('updatePlan', r.municipalCoordinator, { id: offer.id, text: 'Mål: egen bolig' });
    expect(draft).toMatchObject({ status: 'DRAFT', text: 'Mål: egen bolig', madeAt: null });
    expect((await run('openPlan', at.patient, { id: offer.id })).code).toBe('ILLEGAL_TRANSITION');
    const made = await done('updatePlan', r.municipalCoordinator, { id: offer.id, made: true });
    expect(made).toMatchObject({ status: 'ACTIVE', text: 'Mål: egen bolig' });
    expect(await told(world, at.patient, at.patient)).toContain('PLAN_MADE');
    const opened = await done('openPlan', at.patient, { id: offer.id });
    expect(opened.openedByPatientAt).toMatch(/^2026-11-23/);
    world.clock.pass(1);
    expect((await done('openPlan', at.patient, { id: offer.id })).openedByPatientAt).toBe(
      opened.openedByPatientAt,
    );
    world.clock.pass(-1);
    const closed = await done('closePlan', r.municipalCoordinator, {
      id: offer.id,
      reason: 'Målene er nådd',
    });
    expect(closed.status).toBe('CLOSED');
    expect(await events()).toEqual([
      'PLAN_OFFERED',
      'PLAN_ACCEPTED',
      'PLAN_MADE',
      'PLAN_OPENED',
      'PLAN_CLOSED',
    ]);
  });

  it('that the patient declines is over, and may be offered again', async () => {
    const offer = await offered();
    const answer = { id: offer.id, accepted: false, reason: 'Vil vente' };
    const said = await done('answerPlanOffer', at.patient, answer);
    expect(said).toMatchObject({ status: 'DECLINED', declineReason: 'Vil vente' });
    expect((await run('answerPlanOffer', at.patient, answer)).code).toBe('ILLEGAL_TRANSITION');
    expect((await run('updatePlan', r.municipalCoordinator, { id: offer.id, text: 'Likevel' })).code).toBe(
      'ILLEGAL_TRANSITION',
    );
    expect((await offered()).status).toBe('OFFERED');
    expect(await events()).toEqual(['PLAN_OFFERED', 'PLAN_DECLINED', 'PLAN_OFFERED']);
  });

  it('is answered by staff only with how the patient said it, and shown as such', async () => {
    const offer = await offered();
    const answer = { id: offer.id, accepted: true };
    expect(problems(await run('answerPlanOffer', r.municipalCoordinator, answer))).toEqual([
      'BAD_USER_INPUT',
      'onBehalf REQUIRED',
    ]);
    const onBehalf = { form: 'PHONE' };
    expect(problems(await run('answerPlanOffer', at.patient, { ...answer, onBehalf }))).toEqual([
      'BAD_USER_INPUT',
      'onBehalf NOT_POSSIBLE',
    ]);
    expect((await done('answerPlanOffer', r.sectionCoordinator, { ...answer, onBehalf })).onBehalf).toEqual(
      onBehalf,
    );
  });

  it('of the individual kind there is one a person, and none without their yes', async () => {
    const bare = { patientId: at.patient.patientId, kind: 'INDIVIDUAL', text: 'Mål' };
    expect(problems(await run('createPlan', r.municipalCoordinator, bare))).toEqual([
      'BAD_USER_INPUT',
      'patientAgrees REQUIRED',
    ]);
    await done('createPlan', r.municipalCoordinator, { ...bare, patientAgrees: true });
    const second = await run('offerPlan', r.sectionCoordinator, {
      patientId: at.patient.patientId,
      kind: 'INDIVIDUAL',
    });
    expect([second.code, second.errors?.[0]?.message]).toEqual([
      'CONFLICT',
      'Pasienten har alt en individuell plan, eller et tilbud om det.',
    ]);
    const both = await Promise.all(
      [r.municipalCoordinator, r.sectionCoordinator].map((actor) =>
        run('offerPlan', actor, { patientId: at.patient.patientId, kind: 'FOLLOW_UP' }),
      ),
    );
    expect(both.map(({ code }) => code)).toEqual([undefined, undefined]);
  });

  it('refuses what cannot be', async () => {
    const make = (more: Record<string, unknown>) =>
      run('createPlan', r.clinician, { patientId: at.patient.patientId, kind: 'TREATMENT', ...more });
    expect(problems(await make({}))).toEqual(['BAD_USER_INPUT', 'text REQUIRED']);
    expect(problems(await make({ text: 'Samtaler', specialistPart: 'Mer' }))).toEqual([
      'BAD_USER_INPUT',
      'specialistPart NOT_POSSIBLE',
    ]);
    const other = await startedPathway(world, r);
    expect((await make({ text: 'Samtaler', pathwayId: other.pathwayId })).code).toBe('NOT_FOUND');
    const draft = await created({ draft: true, text: null });
    expect(problems(await run('updatePlan', r.clinician, { id: draft.id, made: true }))).toEqual([
      'BAD_USER_INPUT',
      'text REQUIRED',
    ]);
    expect(
      problems(await run('updatePlan', r.clinician, { id: draft.id, ownerId: r.auditor.personId })),
    ).toEqual(['BAD_USER_INPUT', 'ownerId UNKNOWN']);
    await world.db.sql(`update pathway set status = 'ENDED' where id = $1`, [at.pathwayId]);
    expect((await make({ text: 'Samtaler', pathwayId: at.pathwayId })).code).toBe('ILLEGAL_TRANSITION');
  });

  it('counts a change of its words as a change: the second of two editors loses', async () => {
    const plan = await created();
    const now = await done('updatePlan', r.municipalCoordinator, {
      id: plan.id,
      text: 'Kommunen tar over',
      ownerId: r.municipalCoordinator.personId,
      expectedVersion: plan.version,
    });
    expect([now.version > plan.version, now.owner]).toEqual([true, { name: 'Klok Kornblomst' }]);
    world.clock.pass(1);
    const same = await done('updatePlan', r.municipalCoordinator, {
      id: plan.id,
      text: 'Kommunen har tatt over',
    });
    world.clock.pass(-1);
    expect(same.version).toBeGreaterThan(now.version);
    const late = await run('updatePlan', r.clinician, {
      id: plan.id,
      text: 'Nei',
      expectedVersion: plan.version,
    });
    expect([late.code, late.errors?.[0]?.extensions.currentVersion]).toEqual(['CONFLICT', same.version]);
  });

  it('tells whoever ends the pathway what the patient is left with', async () => {
    const asSystem = systemWorks(new Writer(orm, testLogWriter()), world.clock, createLogger('silent'));
    const left = () =>
      asSystem('test', Action.READ, (work) => followUpPlanOf(work, at.patient.patientId, at.pathwayId));
    expect(await left()).toEqual({ individualPlan: false, followUpPlan: false, specialistPart: null });
    await offered();
    const plan = await created({ draft: true });
    expect(await left()).toEqual({ individualPlan: false, followUpPlan: false, specialistPart: null });
    await done('updatePlan', r.clinician, { id: plan.id, made: true });
    expect(await left()).toEqual({ individualPlan: false, followUpPlan: true, specialistPart: null });
    await done('updatePlan', r.clinician, { id: plan.id, specialistPart: 'Time hos DPS hver tredje måned' });
    expect(await left()).toEqual({
      individualPlan: false,
      followUpPlan: true,
      specialistPart: 'Time hos DPS hver tredje måned',
    });
    await done('closePlan', r.clinician, { id: plan.id, reason: 'Feil' });
    await done('createPlan', r.clinician, {
      patientId: at.patient.patientId,
      pathwayId: at.pathwayId,
      kind: 'TREATMENT',
      text: 'Samtaler',
    });
    expect(await left()).toEqual({ individualPlan: false, followUpPlan: false, specialistPart: null });
  });

  it('of the municipality’s, when it closes after the pathway has ended, ends the municipality’s part', async () => {
    const plan = await created({ kind: 'INDIVIDUAL', patientAgrees: true }, r.municipalCoordinator);
    const also = await created({}, r.municipalCoordinator);
    ok(await end(world, r.clinician, at.pathwayId));
    const open = () =>
      world.db.sql(`select side, status from coverage where case_id = $1 and until is null`, [at.pathwayId]);
    expect(await open()).toEqual([{ side: 'MUNICIPAL', status: 'COVERED' }]);
    await done('closePlan', r.municipalCoordinator, { id: plan.id, reason: 'Ikke lenger behov' });
    expect(await open()).toEqual([{ side: 'MUNICIPAL', status: 'COVERED' }]);
    ok(await run('closePlan', r.municipalCoordinator, { id: also.id, reason: 'Ikke lenger behov' }));
    expect(await open()).toEqual([]);
  });
});
