import { act, done, problemsOf } from '../support/act.js';
import { patientOf, region, sentReferral, type Region } from '../support/region.js';
import { World, type Actor } from '../support/world.js';

describe('Somebody who stands in', () => {
  let world: World;
  let r: Region;
  let colleague: Actor;
  let me: Actor;
  let patient: Actor & { patientId: string };

  const FIELDS = 'id version startsOn endsOn covered leftOut endedAt person { name } substitute { name }';
  beforeAll(async () => {
    world = await World.start('2026-11-23T09:00:00Z');
    r = await region(world);
    colleague = await world.staff('COORDINATOR', r.service, 'Villig Vipe');
  });
  beforeEach(async () => {
    world.clock.set('2026-11-23T09:00:00Z');
    me = await world.staff('COORDINATOR', r.service, 'Borte Bjørk');
    patient = await answered();
  });
  afterAll(() => world.stop());

  /** A patient whom I answer for. */
  const answered = async () => {
    const somebody = await patientOf(world, r);
    const { pathwayId } = await sentReferral(world, r, somebody.patientId);
    const input = { pathwayId, side: 'MUNICIPAL', grantId: me.grantId };
    done(await act(world, {})(r.ke, 'assignCoordinator', input));
    return somebody;
  };
  const appoint = (input: Record<string, unknown>, by: Actor = me) =>
    act(world, { appointSubstitute: FIELDS })(by, 'appointSubstitute', {
      ...{ startsOn: '2026-11-25', endsOn: '2026-11-27', substituteGrantId: colleague.grantId },
      ...input,
    });
  const sees = async (actor: Actor, { patientId } = patient) =>
    (await world.api(actor).run(`{ patient(id: "${patientId}") { name } }`)).code === undefined;

  it('answers for all of the coordinator’s patients from the first day to the end of the last, by itself', async () => {
    const made = done(await appoint({})).appointSubstitute;
    expect(made).toMatchObject({ covered: 1, leftOut: 0, substitute: { name: 'Villig Vipe' } });
    const standing: Record<string, boolean> = {};
    for (const at of [
      '2026-11-24T22:59:00Z',
      '2026-11-24T23:01:00Z',
      '2026-11-27T22:59:00Z',
      '2026-11-27T23:01:00Z',
    ]) {
      world.clock.set(at);
      standing[at] = await sees(colleague);
    }
    expect(Object.values(standing)).toEqual([false, true, true, false]);
    expect(await sees(me)).toBe(true);
  });

  it('is shown to the patient while it lasts, and the absence with it', async () => {
    done(await appoint({}));
    const shown = async () => {
      const { data } = await world
        .api(patient)
        .run('{ assignments(filter: { side: MUNICIPAL }) { nodes { substitute { name } } } }');
      return data.assignments.nodes as unknown[];
    };
    expect(await shown()).toEqual([{ substitute: null }]);
    world.clock.set('2026-11-26T12:00:00Z');
    expect(await shown()).toEqual([{ substitute: { name: 'Villig Vipe' } }]);
    const away = await world.db.sql(
      'select starts_on::text as "startsOn", ends_on::text as "endsOn" from absence where person_id = $1',
      [me.personId],
    );
    expect(away).toEqual([{ startsOn: '2026-11-25', endsOn: '2026-11-27' }]);
  });

  it('is told of what happens meanwhile, beside who is away', async () => {
    done(await appoint({ startsOn: '2026-11-23' }));
    const [pathway] = await world.db.sql<{ id: string }>('select id from pathway where patient_id = $1', [
      patient.patientId,
    ]);
    done(
      await act(world, {})(r.sectionCoordinator, 'recordDropout', {
        ...{ pathwayId: pathway?.id, reason: 'Kom ikke til timen' },
      }),
    );
    for (const somebody of [me, colleague]) {
      const { data } = await world.api(somebody).run('{ notifications { nodes { kind } } }');
      expect(data.notifications.nodes).toContainEqual({ kind: 'DROPOUT' });
    }
  });

  it('covers a patient who comes meanwhile, and loses one whom the coordinator no longer answers for', async () => {
    done(await appoint({ grantId: me.grantId }, r.ke));
    world.clock.set('2026-11-26T12:00:00Z');
    const another = await answered();
    expect(await sees(colleague, another)).toBe(true);
    const [mine] = (
      await world
        .api(me)
        .run(
          `{ assignments(filter: { patient: "${patient.patientId}", accountable: true, side: MUNICIPAL }) { nodes { id } } }`,
        )
    ).data.assignments.nodes as { id: string }[];
    done(await act(world, {})(me, 'endAssignment', { id: mine?.id, reason: 'Flytter til annen enhet' }));
    expect([await sees(colleague), await sees(colleague, another)]).toEqual([false, true]);
  });

  it('has one period at a time: another that overlaps is refused, by field and rule', async () => {
    done(await appoint({}));
    const other = await world.staff('COORDINATOR', r.service);
    const more = { substituteGrantId: other.grantId };
    expect(problemsOf(await appoint({ ...more, startsOn: '2026-11-27', endsOn: '2026-12-01' }))).toEqual([
      ['startsOn', 'OVERLAPS'],
    ]);
    expect(problemsOf(await appoint({ ...more, startsOn: '2026-11-24', endsOn: '2026-11-25' }))).toEqual([
      ['endsOn', 'OVERLAPS'],
    ]);
    done(await appoint({ ...more, startsOn: '2026-11-28', endsOn: '2026-12-01' }));
    await expect(
      world.db.sql(
        `insert into substitution select gen_random_uuid(), person_id, role, substitute_id, unit_id, root_id, '2026-11-26', '2026-11-26',
        0, 0, created_by, created_at from substitution where person_id = $1 limit 1`,
        [me.personId],
      ),
    ).rejects.toMatchObject({ code: '23P01' });
  });

  it('is refused who is away then, works elsewhere, or is the one who is away', async () => {
    const away = await world.staff('COORDINATOR', r.service);
    await world.db.sql(
      `insert into absence (id, person_id, starts_on, ends_on) values (gen_random_uuid(), $1, '2026-11-27', '2026-11-30')`,
      [away.personId],
    );
    const tried = async (input: Record<string, unknown>) => problemsOf(await appoint(input))[0];
    expect(await tried({ substituteGrantId: away.grantId })).toEqual(['substituteGrantId', 'ABSENT']);
    expect(await tried({ substituteGrantId: r.sectionCoordinator.grantId })).toEqual([
      'substituteGrantId',
      'WRONG_ORGANISATION',
    ]);
    expect(await tried({ substituteGrantId: me.grantId })).toEqual(['substituteGrantId', 'NOT_POSSIBLE']);
    expect(await tried({ endsOn: '2026-11-24' })).toEqual(['endsOn', 'BEFORE_START']);
    expect(await tried({ startsOn: '2026-11-01', endsOn: '2026-11-22' })).toEqual(['endsOn', 'PAST']);
    expect((await appoint({ grantId: me.grantId }, colleague)).code).toMatch(/FORBIDDEN|NOT_FOUND/);
  });

  it('leaves out whoever closed the record to them, or is near to them, and says for how many', async () => {
    const [closed, near] = [await answered(), await answered()];
    await world.db.sql(
      `insert into block (id, patient_id, subject_id, subject_kind, valid_from, created_by) values (gen_random_uuid(), $1, $2, 'PERSON', '2020-01-01', $3)`,
      [closed.patientId, colleague.personId, closed.personId],
    );
    done(
      await act(world, {})(colleague, 'declareRelation', {
        kind: 'FAMILY',
        nationalId: near.nationalId,
        label: 'Min søster',
      }),
    );
    const made = done(await appoint({ startsOn: '2026-11-23' })).appointSubstitute;
    expect(made).toMatchObject({ covered: 1, leftOut: 2 });
    expect([await sees(colleague), await sees(colleague, closed), await sees(colleague, near)]).toEqual([
      true,
      false,
      false,
    ]);
  });

  it('with another role has the coordinator’s for the time, and is called off with what it opened', async () => {
    const made = done(
      await appoint({ substituteGrantId: r.caseWorker.grantId, startsOn: '2026-11-23' }),
    ).appointSubstitute;
    const { data } = await world.api(r.caseWorker).run('{ me { grants { id role } } }');
    const [theirs] = (data.me.grants as { id: string; role: string }[]).filter(
      ({ role }) => role === 'COORDINATOR',
    );
    const standingIn = { ...r.caseWorker, grantId: theirs?.id as string };
    expect(await sees(standingIn)).toBe(true);
    done(await act(world, {})(me, 'endSubstitution', { id: made.id }));
    world.clock.set('2026-11-23T09:10:00Z');
    expect((await world.api(standingIn).run('{ patients { totalCount } }')).code).toBe('FORBIDDEN');
    expect((await act(world, {})(me, 'endSubstitution', { id: made.id })).code).toBe('ILLEGAL_TRANSITION');
  });

  it('of a GP sees the GP’s list for the time, and not a patient who has another GP by then', async () => {
    const substitute = await world.staff('GP', r.gpOffice, 'Vikar Vade');
    const [stays, leaves] = [await patientOf(world, r), await patientOf(world, r)];
    const period = { startsOn: '2026-11-25', endsOn: '2026-11-27', substituteGrantId: substitute.grantId };
    done(await appoint(period, r.gp));
    const elsewhere = await world.staff('GP', await world.unit('GP_OFFICE', null));
    done(await act(world, {})(r.gp, 'updateGp', { id: leaves.patientId, gpId: elsewhere.personId }));
    expect(await sees(substitute, stays)).toBe(false);
    world.clock.set('2026-11-26T12:00:00Z');
    expect([await sees(substitute, stays), await sees(substitute, leaves)]).toEqual([true, false]);
    world.clock.set('2026-11-28T12:00:00Z');
    expect(await sees(substitute, stays)).toBe(false);
  });
});
