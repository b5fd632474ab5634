import { refused, SharedPlan, type Seen } from './shared-plan.js';
import { ok, told } from '../support/started.js';
import { region, type Region } from '../support/region.js';
import { World, type Actor } from '../support/world.js';

const PAPER = { form: 'PAPER', witness: 'Vitne Vipe' };

describe('Versions and signatures of a plan', () => {
  let world: World;
  let r: Region;
  let plan: SharedPlan;

  beforeAll(async () => {
    world = await World.start();
    r = await region(world);
  });
  beforeEach(async () => {
    plan = await SharedPlan.begin(world, r);
  });
  afterAll(() => world.stop());

  const versions = async (actor: Actor, fields: string, numbers = '') =>
    ok(await world.api(actor).run(`{ planVersions(planId: "${plan.id}"${numbers}) { number ${fields} } }`))
      .data.planVersions as Record<string, unknown>[];
  const compared = (actor: Actor, from: number, to: number) =>
    world
      .api(actor)
      .run(
        `{ comparePlanVersions(planId: "${plan.id}", from: ${from}, to: ${to}) { same changes { part field change from to } } }`,
      );

  it('each change makes one, whole; progress makes none; a draft has none', async () => {
    const { patient } = plan.at;
    const goal = await plan.goal(patient, 'Egen bolig');
    const measure = await plan.measure(r.municipalCoordinator, 'Søke', {
      ...{ goalId: goal.id, responsibleIsPatient: true },
    });
    await plan.done('setMeasure', patient, {
      id: measure.id,
      status: 'DONE',
      expectedVersion: measure.version,
    });
    const kept = await versions(patient, 'content { text goals { text } measures { text goalId } }');
    expect(kept).toEqual([
      { number: 1, content: { text: 'Vi samarbeider', goals: [], measures: [] } },
      { number: 2, content: { text: 'Vi samarbeider', goals: [{ text: 'Egen bolig' }], measures: [] } },
      {
        number: 3,
        content: {
          text: 'Vi samarbeider',
          goals: [{ text: 'Egen bolig' }],
          measures: [{ text: 'Søke', goalId: goal.id }],
        },
      },
    ]);
    const draft = await SharedPlan.begin(world, r, { draft: true });
    await draft.goal(draft.at.patient, 'Jobb');
    expect((await draft.seenBy(draft.at.patient)).versionNumber).toBeNull();
  });

  it('two stand side by side, with what differs; to nobody but those who read the plan whole', async () => {
    const { patient } = plan.at;
    const { id, version } = await plan.goal(patient, 'Jobb');
    await plan.goal(patient, 'Fast jobb', { id, expectedVersion: version });
    await plan.done('updatePlan', r.municipalCoordinator, { cooperation: 'NAV' });
    expect(ok(await compared(patient, 2, 4)).data.comparePlanVersions).toEqual({
      same: false,
      changes: [
        { part: 'TEXT', field: 'cooperation', change: 'ADDED', from: null, to: 'NAV' },
        { part: 'GOALS', field: 'text', change: 'CHANGED', from: 'Jobb', to: 'Fast jobb' },
      ],
    });
    expect(ok(await compared(patient, 3, 3)).data.comparePlanVersions).toEqual({ same: true, changes: [] });
    expect((await compared(patient, 1, 9)).code).toBe('NOT_FOUND');
    await world.relate(patient.patientId, r.caseWorker.personId, 'SERVES');
    await plan.done('sharePlan', patient, { personId: r.caseWorker.personId, parts: ['GOALS'] });
    expect((await compared(r.caseWorker, 1, 2)).code).toBe('NOT_FOUND');
    expect(await versions(r.caseWorker, '')).toEqual([]);
    expect(await versions(patient, '', ', numbers: [2, 4]')).toEqual([{ number: 2 }, { number: 4 }]);
  });

  it('a signature is on one version: the patient’s, the owner’s, and on paper through staff', async () => {
    const { patient } = plan.at;
    const signed = await plan.done('signPlan', patient, { versionNumber: 1 });
    expect(signed.signatures).toEqual([
      { number: 1, current: true, signedAs: 'PATIENT', signedBy: { name: 'Sindig Bjørk' }, onBehalf: null },
    ]);
    expect((await plan.run('signPlan', patient, { versionNumber: 1 })).code).toBe('CONFLICT');
    expect((await plan.run('signPlan', r.sectionCoordinator, { versionNumber: 1 })).code).toBe('FORBIDDEN');
    await plan.done('signPlan', r.municipalCoordinator, { versionNumber: 1 });
    expect(await told(world, patient, patient)).toContain('PLAN_SIGNED');
    await plan.goal(patient, 'Egen bolig');
    const late = await plan.run('signPlan', r.municipalCoordinator, { versionNumber: 1 });
    expect([late.code, late.errors?.[0]?.extensions.versionNumber, late.errors?.[0]?.message]).toEqual([
      'CONFLICT',
      2,
      'Planen er endret siden denne versjonen. Les den som gjelder, og signer den.',
    ]);
    expect(refused(await plan.run('signPlan', patient, { versionNumber: 3 }))).toEqual([
      'BAD_USER_INPUT',
      'versionNumber UNKNOWN',
    ]);
    const paper = await plan.done('signPlan', r.municipalCoordinator, { versionNumber: 2, onBehalf: PAPER });
    expect(paper.signatures).toMatchObject([
      { number: 2, current: true, signedAs: 'PATIENT', onBehalf: { form: 'PAPER' } },
      { number: 1, current: false, signedAs: 'PATIENT' },
      { number: 1, current: false, signedAs: 'OWNER' },
    ]);
    expect(refused(await plan.run('signPlan', patient, { versionNumber: 2, onBehalf: PAPER }))).toEqual([
      'BAD_USER_INPUT',
      'onBehalf NOT_POSSIBLE',
    ]);
  });

  it('an earlier one is restored as a new one, and what was since is kept', async () => {
    const { patient } = plan.at;
    const goal = await plan.goal(r.municipalCoordinator, 'Aktivitet');
    await plan.goal(r.municipalCoordinator, 'Idrett', { id: goal.id, expectedVersion: goal.version });
    await plan.goal(r.municipalCoordinator, 'Nettverk');
    const restored = await plan.done('restorePlanVersion', r.municipalCoordinator, { versionNumber: 2 });
    expect([restored.versionNumber, restored.goals.map(({ text }) => text)]).toEqual([5, ['Aktivitet']]);
    expect((await versions(patient, 'restoredFrom content { goals { text } }')).slice(3)).toEqual([
      { number: 4, restoredFrom: null, content: { goals: [{ text: 'Idrett' }, { text: 'Nettverk' }] } },
      { number: 5, restoredFrom: 2, content: { goals: [{ text: 'Aktivitet' }] } },
    ]);
    const again = await plan.done('restorePlanVersion', r.municipalCoordinator, { versionNumber: 4 });
    expect(again.goals.map(({ text }) => text)).toEqual(['Idrett', 'Nettverk']);
    expect(
      refused(await plan.run('restorePlanVersion', r.municipalCoordinator, { versionNumber: 9 })),
    ).toEqual(['BAD_USER_INPUT', 'versionNumber UNKNOWN']);
    expect((await plan.run('restorePlanVersion', patient, { versionNumber: 1 })).code).toBe('FORBIDDEN');
  });

  it('what the patient wrote is not undone by a restoration that the patient has not agreed to', async () => {
    const { patient } = plan.at;
    await plan.done('writeOwnWords', patient, { whatMatters: 'Ro' });
    expect(
      refused(await plan.run('restorePlanVersion', r.municipalCoordinator, { versionNumber: 1 })),
    ).toEqual(['BAD_USER_INPUT', 'onBehalf REQUIRED']);
    const back = await plan.done<Seen>('restorePlanVersion', r.municipalCoordinator, {
      ...{ versionNumber: 1, onBehalf: PAPER },
    });
    expect(back).toMatchObject({ whatMatters: null, wordsOnBehalf: { form: 'PAPER' } });
  });

  it('two who write the plan’s text: the second gets both', async () => {
    const { version } = await plan.seenBy(plan.at.patient);
    await plan.done('updatePlan', r.municipalCoordinator, {
      implementation: 'Uka',
      expectedVersion: version,
    });
    const late = await plan.run('updatePlan', r.sectionCoordinator, {
      ...{ implementation: 'Måneden', expectedVersion: version },
    });
    expect(late.errors?.[0]?.extensions).toMatchObject({
      ...{ code: 'CONFLICT', stored: { implementation: 'Uka' }, sent: { implementation: 'Måneden' } },
    });
  });
});
