import { patientOf, region, sentReferral, type Region } from '../support/region.js';
import { World, type Actor, type Answer } from '../support/world.js';

const CLOCKS = `query($id: ID!) { pathway(id: $id) { version allowed
  unclocked { kind reason condition startsOn earliestOn rule { key standing } }
  conditions { condition holds statedBy { name } }
  deadlines(filter: { kind: ["FIRST_ATTENDANCE", "CLINICAL_DECISION", "REFERRAL_ASSESSMENT", "INDIVIDUAL_START"] }) {
    nodes { kind status startsOn dueOn earliestOn dayCount dueSoonDays } } } }`;

describe('What a clock needs to know', () => {
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
  const state = (who: Actor, input: Record<string, unknown>) =>
    world
      .api(who)
      .run('mutation($input: StateConditionInput!) { stateCondition(input: $input) { id } }', { input });
  const clocks = async (who: Actor, id: string) => ok(await world.api(who).run(CLOCKS, { id })).data.pathway;
  const assess = (id: string, more: Record<string, unknown> = {}) =>
    world
      .api(r.clinician)
      .run(
        `mutation($input: AssessReferralInput!) { assessReferral(input: $input) { assessment { latestStart warnings { key text latestOn source standing } } } }`,
        { input: { id, outcome: 'ACCEPT', latestStart: '2026-12-20', ...more } },
      );

  it('lists a clock that nobody has said the severity for, and starts it from the referral once it is said', async () => {
    const patient = await patientOf(world, r);
    const { id, pathwayId } = await sentReferral(world, r, patient.patientId, { pathwayKey: 'EATING' });
    const before = await clocks(r.sectionCoordinator, pathwayId);
    expect(before.unclocked).toEqual(
      ['LESS_SEVERE', 'SEVERE'].map((condition) => ({
        kind: 'FIRST_ATTENDANCE',
        reason: 'CONDITION_UNKNOWN',
        condition,
        startsOn: '2026-11-23',
        earliestOn: null,
        rule: expect.objectContaining({ standing: 'SOURCED' }),
      })),
    );
    world.clock.set('2026-11-25T09:00:00Z');
    ok(await assess(id, { severe: true }));
    const after = await clocks(r.sectionCoordinator, pathwayId);
    expect(after.unclocked).toEqual([]);
    expect(after.conditions).toEqual([
      { condition: 'SEVERE', holds: true, statedBy: { name: 'Behendig Bever' } },
    ]);
    expect(after.deadlines.nodes).toContainEqual(
      expect.objectContaining({
        kind: 'FIRST_ATTENDANCE',
        startsOn: '2026-11-23',
        dueOn: '2026-11-30',
        dayCount: 'CALENDAR',
      }),
    );
    ok(await state(r.sectionCoordinator, { pathwayId, condition: 'SEVERE', holds: false }));
    const changed = await clocks(r.sectionCoordinator, pathwayId);
    expect(changed.deadlines.nodes).toContainEqual(
      expect.objectContaining({ kind: 'FIRST_ATTENDANCE', dueOn: '2026-12-21' }),
    );
    world.clock.set('2026-11-23T09:00:00Z');
  });

  it('says what it misses: the number, or the care setting; a coordinating unit sees the same, and no condition', async () => {
    const adult = await sentReferral(world, r, (await patientOf(world, r)).patientId);
    const tsb = await sentReferral(world, r, (await patientOf(world, r)).patientId, { pathwayKey: 'TSB' });
    for (const { id, pathwayId } of [adult, tsb]) {
      ok(await assess(id));
      ok(
        await world
          .api(r.sectionCoordinator)
          .run(
            `mutation { recordEvent(input: { pathwayId: "${pathwayId}", kind: "FIRST_ATTENDANCE" }) { id } }`,
          ),
      );
    }
    const missing = async (id: string) =>
      (await clocks(r.keHospital, id)).unclocked.map((each: { kind: string; reason: string }) => [
        each.kind,
        each.reason,
      ]);
    expect(await missing(adult.pathwayId)).toEqual([['CLINICAL_DECISION', 'NUMBER_NOT_FOUND']]);
    expect(await missing(tsb.pathwayId)).toEqual([['CLINICAL_DECISION', 'SETTING_UNKNOWN']]);
    expect((await clocks(r.keHospital, tsb.pathwayId)).conditions).toBeNull();
    ok(
      await world
        .api(r.sectionCoordinator)
        .run(
          `mutation { recordEvent(input: { pathwayId: "${tsb.pathwayId}", kind: "TREATMENT_OPTIONS_EXPLAINED", careSetting: OUTPATIENT }) { id } }`,
        ),
    );
    expect(await missing(tsb.pathwayId)).toEqual([]);
  });

  it('has no ten-day clock at a contract specialist with an intake of their own, and has one through a shared intake', async () => {
    const practice = await world.unit('CONTRACT_SPECIALIST', null, { pathwayKeys: ['PHV_ADULT'] });
    const specialist = await world.staff('CLINICIAN', practice, 'Privat Pelikan');
    const kinds = async (id: string) =>
      (await clocks(specialist, id)).deadlines.nodes.map((each: { kind: string }) => each.kind);
    const direct = await sentReferral(world, r, (await patientOf(world, r)).patientId, {
      toUnitId: practice,
    });
    expect(await kinds(direct.pathwayId)).toEqual([]);
    const shared = await sentReferral(world, r, (await patientOf(world, r)).patientId);
    ok(
      await world
        .api(r.sectionCoordinator)
        .run(`mutation { forwardReferral(input: { id: "${shared.id}", toUnitId: "${practice}" }) { id } }`),
    );
    expect(await kinds(shared.pathwayId)).toEqual(['REFERRAL_ASSESSMENT']);
  });

  it('takes a condition from the specialist alone, one that rules know, and none that follows from the birth date', async () => {
    const { pathwayId } = await sentReferral(world, r, (await patientOf(world, r)).patientId);
    const wrong = await state(r.sectionCoordinator, { pathwayId, condition: 'SEVER', holds: true });
    expect(wrong.errors?.[0]?.extensions.fields).toMatchObject([{ path: 'condition', rule: 'ENUM' }]);
    const derived = await state(r.sectionCoordinator, { pathwayId, condition: 'UNDER_23', holds: true });
    expect(derived.errors?.[0]?.extensions.fields).toMatchObject([
      { path: 'condition', rule: 'NOT_POSSIBLE' },
    ]);
    ok(
      await world
        .api(r.ke)
        .run(
          `mutation { assignCoordinator(input: { pathwayId: "${pathwayId}", side: MUNICIPAL, grantId: "${r.municipalCoordinator.grantId}" }) { id } }`,
        ),
    );
    const municipal = await state(r.municipalCoordinator, { pathwayId, condition: 'SEVERE', holds: true });
    expect(municipal.code).toBe('FORBIDDEN');
    expect(
      (await world.db.sql('select 1 from pathway_condition where pathway_id = $1', [pathwayId])).length,
    ).toBe(0);
  });

  it('warns of a latest start past 65 working days for somebody under 23, with source and standing, and blocks nothing', async () => {
    const warnings = async (birthDate: string, latestStart: string) => {
      const patient = await world.patient('Ung Ugle', { birthDate, gp: r.gp });
      const { id } = await sentReferral(world, r, patient.patientId);
      return ok(await assess(id, { latestStart })).data.assessReferral.assessment.warnings;
    };
    // 65 working days from Monday 23 November 2026, over Christmas.
    expect(await warnings('2003-11-24', '2027-02-24')).toEqual([]);
    expect(await warnings('2003-11-24', '2027-02-25')).toEqual([
      {
        key: 'individual-start.under-23',
        text: expect.stringContaining('65 arbeidsdager'),
        latestOn: '2027-02-24',
        source: expect.arrayContaining([expect.stringContaining('helse-bergen.no')]),
        standing: 'SECONDARY',
      },
    ]);
    // 23 on the day of the decision is not under 23.
    expect(await warnings('2003-11-23', '2027-02-25')).toEqual([]);
  });
});
