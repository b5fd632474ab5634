import { refused, SharedPlan } from './shared-plan.js';
import { told } from '../support/started.js';
import { region, type Region } from '../support/region.js';
import { World } from '../support/world.js';

const ORAL = { form: 'ORAL' };

describe('Goals, measures and own words of a plan', () => {
  let world: World;
  let r: Region;
  let plan: SharedPlan;

  beforeAll(async () => {
    world = await World.start();
    r = await region(world);
  });
  beforeEach(async () => {
    plan = await SharedPlan.begin(world, r);
    await world.relate(plan.at.patient.patientId, r.caseWorker.personId, 'SERVES');
  });
  afterAll(() => world.stop());

  it('what an individual plan lacks by the regulation is named, until it is there', async () => {
    const { patient } = plan.at;
    expect((await plan.seenBy(patient)).missing).toEqual([
      ...['GOALS_RESOURCES_NEEDS', 'PARTICIPANTS', 'CONTRIBUTIONS', 'MEASURES', 'IMPLEMENTATION'],
      ...['PERIOD_AND_REVISION', 'COOPERATION'],
    ]);
    await plan.done('writeOwnWords', patient, { whatMatters: 'Ro', resources: 'Søstera mi', needs: 'Bolig' });
    const goal = await plan.goal(patient, 'Egen bolig');
    await plan.measure(r.municipalCoordinator, 'Søke bolig', {
      goalId: goal.id,
      responsibleId: r.caseWorker.personId,
    });
    await plan.done('updatePlan', r.municipalCoordinator, {
      ...{ contributions: 'Søstera hjelper med flytting', implementation: 'Møte hver måned' },
      ...{
        cooperation: 'NAV',
        periodFrom: '2026-11-23',
        periodTo: '2027-11-23',
        nextEvaluationOn: '2027-02-01',
      },
    });
    const whole = await plan.seenBy(patient);
    expect(whole.missing).toEqual([]);
    expect(whole).toMatchObject({
      whatMatters: 'Ro',
      goals: [{ text: 'Egen bolig', patientsOwn: true, onBehalf: null, measures: [{ text: 'Søke bolig' }] }],
      measures: [{ responsible: { person: { name: 'Snill Sisik' }, isPatient: false }, dueOn: '2027-01-15' }],
      participants: [{ person: { name: 'Snill Sisik' }, parts: [] }],
      nextEvaluationOn: '2027-02-01',
    });
    expect(await told(world, r.municipalCoordinator, patient)).toContain('PLAN_CHANGED');
  });

  it('two who word one goal lose nothing: the second is refused, gets both texts, and it is logged as read', async () => {
    const { patient } = plan.at;
    const goal = await plan.goal(patient, 'Jobb');
    await plan.goal(patient, 'Jobb på verksted', { id: goal.id, expectedVersion: goal.version });
    const before = (await world.log()).length;
    const late = await plan.run('setGoal', r.municipalCoordinator, {
      ...{ id: goal.id, text: 'Arbeidstrening', expectedVersion: goal.version, onBehalf: ORAL },
    });
    expect([late.code, late.errors?.[0]?.extensions]).toEqual([
      'CONFLICT',
      {
        code: 'CONFLICT',
        currentVersion: goal.version + 1,
        stored: { text: 'Jobb på verksted' },
        sent: { text: 'Arbeidstrening' },
      },
    ]);
    const entries = (await world.log<{ resource_type: string; action: string; decision: string }>()).slice(
      before,
    );
    expect(entries.map((one) => [one.resource_type, one.action, one.decision])).toContainEqual([
      'PlanGoal',
      'READ',
      'PERMIT',
    ]);
    expect((await plan.seenBy(patient)).goals).toMatchObject([{ text: 'Jobb på verksted' }]);
  });

  it('two who change it at once: one is first, and the other is told', async () => {
    const { patient } = plan.at;
    const { id, version } = await plan.goal(patient, 'Jobb');
    const both = await Promise.all([
      plan.run('setGoal', patient, { id, text: 'Verksted', expectedVersion: version }),
      plan.run('setGoal', r.municipalCoordinator, {
        id,
        text: 'NAV',
        expectedVersion: version,
        onBehalf: ORAL,
      }),
    ]);
    expect(both.map(({ code }) => code).sort()).toEqual(['CONFLICT', undefined]);
  });

  it('the patient’s own words are changed by others only with how the patient said it', async () => {
    const { patient } = plan.at;
    const { id, version } = await plan.goal(patient, 'Jobb');
    const change = { id, text: 'Arbeid', expectedVersion: version };
    expect(refused(await plan.run('setGoal', r.municipalCoordinator, change))).toEqual([
      'BAD_USER_INPUT',
      'onBehalf REQUIRED',
    ]);
    expect(await plan.goal(r.municipalCoordinator, 'Arbeid', { ...change, onBehalf: ORAL })).toMatchObject({
      patientsOwn: true,
      onBehalf: ORAL,
    });
    expect(refused(await plan.run('writeOwnWords', r.municipalCoordinator, { needs: 'Bolig' }))).toEqual([
      'BAD_USER_INPUT',
      'onBehalf REQUIRED',
    ]);
    const words = await plan.done('writeOwnWords', r.municipalCoordinator, {
      needs: 'Bolig',
      onBehalf: ORAL,
    });
    expect(words).toMatchObject({ needs: 'Bolig', wordsOnBehalf: ORAL, wordsVersion: 1 });
    const own = await plan.done('writeOwnWords', patient, {
      needs: '',
      wishes: 'Stille',
      expectedVersion: 1,
    });
    expect(own).toMatchObject({ needs: null, wishes: 'Stille', wordsOnBehalf: null });
    const late = await plan.run('writeOwnWords', patient, { wishes: 'Uten lys', expectedVersion: 1 });
    expect(late.errors?.[0]?.extensions).toMatchObject({
      ...{ code: 'CONFLICT', stored: { wishes: 'Stille' }, sent: { wishes: 'Uten lys' } },
    });
    expect(refused(await plan.run('writeOwnWords', patient, { wishes: 'Uten lys' }))).toEqual([
      'BAD_USER_INPUT',
      'expectedVersion REQUIRED',
    ]);
  });

  it('a measure has somebody who answers for it, a day, and a goal of this plan', async () => {
    const run = (more: Record<string, unknown>) =>
      plan.run('setMeasure', r.municipalCoordinator, { text: 'Samtale', dueOn: '2027-01-15', ...more });
    expect(refused(await run({}))).toEqual(['BAD_USER_INPUT', 'responsibleId REQUIRED']);
    expect(refused(await run({ responsibleIsPatient: true, responsibleName: 'Lærer Lind' }))).toEqual([
      'BAD_USER_INPUT',
      'responsibleId EXACTLY_ONE',
    ]);
    expect(refused(await run({ responsibleId: r.auditor.personId }))).toEqual([
      'BAD_USER_INPUT',
      'responsibleId UNKNOWN',
    ]);
    expect(refused(await run({ responsibleIsPatient: true, dueOn: null }))).toEqual([
      'BAD_USER_INPUT',
      'dueOn REQUIRED',
    ]);
    expect(refused(await run({ responsibleIsPatient: true, dueOn: '2026-11-22' }))).toEqual([
      'BAD_USER_INPUT',
      'dueOn PAST',
    ]);
    const other = await SharedPlan.begin(world, r);
    const foreign = await other.goal(other.at.patient, 'En annens');
    expect(refused(await run({ responsibleIsPatient: true, goalId: foreign.id }))).toEqual([
      'BAD_USER_INPUT',
      'goalId UNKNOWN',
    ]);
    expect((await plan.run('setGoal', plan.at.patient, { id: foreign.id, text: 'Min' })).code).toBe(
      'NOT_FOUND',
    );
    const outside = await plan.measure(r.municipalCoordinator, 'Veiledning', {
      ...{ responsibleName: 'Lærer Lind', responsibleRole: 'lærer' },
    });
    expect(outside).toMatchObject({ responsible: { person: null, name: 'Lærer Lind', role: 'lærer' } });
    await expect(
      world.db.sql('update plan_measure set responsible_name = null where id = $1', [outside.id]),
    ).rejects.toThrow(/check/);
  });

  it('whoever takes part changes their own measures, the patient too, and nobody else’s', async () => {
    const { patient } = plan.at;
    const mine = await plan.measure(r.municipalCoordinator, 'Boligsøknad', {
      responsibleId: r.caseWorker.personId,
    });
    const theirs = await plan.measure(r.municipalCoordinator, 'Gå tur', { responsibleIsPatient: true });
    const moved = await plan.done<{ status: string }>('setMeasure', r.caseWorker, {
      ...{ id: mine.id, status: 'ONGOING', expectedVersion: mine.version },
    });
    expect(moved.status).toBe('ONGOING');
    const walked = { id: theirs.id, status: 'DONE', expectedVersion: theirs.version };
    // One that they do not see is none; one that is shared with them is another's.
    expect((await plan.run('setMeasure', r.caseWorker, walked)).code).toBe('NOT_FOUND');
    const [part] = (await plan.seenBy(patient)).participants;
    await plan.done('sharePlan', patient, { id: part?.id, parts: ['MEASURES'] });
    expect((await plan.run('setMeasure', r.caseWorker, walked)).code).toBe('FORBIDDEN');
    expect((await plan.done<{ status: string }>('setMeasure', patient, walked)).status).toBe('DONE');
    const away = { id: mine.id, responsibleIsPatient: true, expectedVersion: mine.version + 1 };
    expect(refused(await plan.run('setMeasure', r.caseWorker, away))).toEqual([
      'BAD_USER_INPUT',
      'responsibleId NOT_POSSIBLE',
    ]);
    expect(
      await plan.measure(r.caseWorker, 'Hjemmebesøk', { responsibleId: r.caseWorker.personId }),
    ).toMatchObject({ responsible: { person: { name: 'Snill Sisik' } } });
    // What nobody has changed is as it was.
    expect((await plan.seenBy(patient)).measures.map(({ text, status }) => [text, status])).toEqual([
      ['Boligsøknad', 'ONGOING'],
      ['Gå tur', 'DONE'],
      ['Hjemmebesøk', 'PLANNED'],
    ]);
  });

  it('each participant sees what is shared with them and their own measures, and no more', async () => {
    const { patient } = plan.at;
    await plan.done('writeOwnWords', patient, { whatMatters: 'Ro' });
    const goal = await plan.goal(patient, 'Egen bolig');
    await plan.measure(r.municipalCoordinator, 'Boligsøknad', {
      ...{ goalId: goal.id, responsibleId: r.caseWorker.personId },
    });
    await plan.measure(r.municipalCoordinator, 'Medisin', { responsibleId: r.clinician.personId });
    const narrow = await plan.seenBy(r.caseWorker);
    expect(narrow).toMatchObject({ whatMatters: null, text: null, goals: [], evaluations: [] });
    expect(narrow.measures.map(({ text }) => text)).toEqual(['Boligsøknad']);
    expect(narrow.participants).toMatchObject([{ person: { name: 'Snill Sisik' } }]);
    expect(narrow.redacted).toEqual(expect.arrayContaining(['whatMatters', 'text', 'signatures']));
    const [part] = narrow.participants;
    const wider = { id: part?.id, parts: ['WORDS', 'GOALS'], expectedVersion: part?.version };
    expect((await plan.run('sharePlan', r.caseWorker, wider)).code).toBe('FORBIDDEN');
    await plan.done('sharePlan', patient, wider);
    const wide = await plan.seenBy(r.caseWorker);
    expect(wide).toMatchObject({ whatMatters: 'Ro', text: null, goals: [{ text: 'Egen bolig' }] });
    expect(wide.measures).toHaveLength(1);
    await plan.done('sharePlan', patient, { id: part?.id, ended: true });
    expect((await world.api(r.caseWorker).run(`{ plan(id: "${plan.id}") { id } }`)).code).toBe('NOT_FOUND');
  });

  it('being named opens nothing to somebody who has nothing to do with the patient any more', async () => {
    const { patient } = plan.at;
    await plan.done('sharePlan', patient, { personId: r.caseWorker.personId, parts: ['WORDS'] });
    expect((await plan.seenBy(r.caseWorker)).id).toBe(plan.id);
    await world.db.sql(
      `update relation set valid_to = '2026-11-22' where patient_id = $1 and kind = 'SERVES'`,
      [patient.patientId],
    );
    expect((await world.api(r.caseWorker).run(`{ plan(id: "${plan.id}") { id } }`)).code).toBe('NOT_FOUND');
    const add = (more: Record<string, unknown>) => plan.run('sharePlan', patient, more);
    expect(refused(await add({ personId: r.ke.personId }))).toEqual(['BAD_USER_INPUT', 'personId UNKNOWN']);
    expect(refused(await add({}))).toEqual(['BAD_USER_INPUT', 'personId EXACTLY_ONE']);
    await plan.done('sharePlan', patient, { personId: r.clinician.personId });
    expect((await add({ personId: r.clinician.personId })).code).toBe('CONFLICT');
  });

  it('plans that belong together are linked, and each is seen by its own rules', async () => {
    const treatment = await world
      .api(r.clinician)
      .run(`mutation($input: CreatePlanInput!) { createPlan(input: $input) { id } }`, {
        input: { patientId: plan.at.patient.patientId, kind: 'TREATMENT', text: 'Samtaler' },
      });
    const linkedPlanIds = [treatment.data.createPlan.id];
    // Who may not see it cannot link it.
    expect(refused(await plan.run('updatePlan', r.municipalCoordinator, { linkedPlanIds }))).toEqual([
      'BAD_USER_INPUT',
      'linkedPlanIds[0] UNKNOWN',
    ]);
    await plan.done('updatePlan', r.sectionCoordinator, { linkedPlanIds });
    expect((await plan.seenBy(plan.at.patient)).linked).toEqual([{ kind: 'TREATMENT' }]);
    expect((await plan.seenBy(r.municipalCoordinator)).linked).toEqual([]);
    await plan.done('updatePlan', r.sectionCoordinator, { linkedPlanIds: [] });
    expect((await plan.seenBy(plan.at.patient)).linked).toEqual([]);
  });
});
