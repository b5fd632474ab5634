import { act, done, problemsOf } from '../support/act.js';
import { patientOf, region, sentReferral, type Region } from '../support/region.js';
import { World, type Actor } from '../support/world.js';

describe('What a coordinator does, and has to carry', () => {
  let world: World;
  let r: Region;
  let patient: Actor & { patientId: string };
  let caseId: string;
  let assignmentId: string;

  beforeAll(async () => {
    world = await World.start('2026-11-23T09:00:00Z');
    r = await region(world);
    patient = await patientOf(world, r);
    ({ pathwayId: caseId } = await sentReferral(world, r, patient.patientId));
    const input = { pathwayId: caseId, side: 'MUNICIPAL', grantId: r.municipalCoordinator.grantId };
    assignmentId = done(await act(world, {})(r.ke, 'assignCoordinator', input)).assignCoordinator
      .id as string;
  });
  afterAll(() => world.stop());

  const record = (input: Record<string, unknown>, by = r.municipalCoordinator) =>
    act(world, {})(by, 'recordCoordinatorTask', { caseId, kind: 'CALL_MEETINGS', ...input });
  const listed = (by: Actor, headers = {}) =>
    world
      .api(by, headers)
      .run(
        `{ coordinatorTasks(caseId: "${caseId}") { kind text source lastDoneOn lastDoneBy lastNote dueOn overdue } }`,
      );

  it('is eight tasks for each patient, with what is done and what is due', async () => {
    const before = done(await listed(r.municipalCoordinator)).coordinatorTasks as {
      kind: string;
      source: string[];
    }[];
    expect(before.map(({ kind }) => kind)).toEqual([
      ...['INFORM_AND_GUIDE', 'WORK_WITH_SPECIALIST', 'FOLLOW_UP_FROM_GOALS', 'SECURE_INTERACTION'],
      ...['COORDINATE_SERVICES', 'CALL_MEETINGS', 'KEEP_PLAN_CURRENT', 'PREPARE_MEASURES'],
    ]);
    expect(before.every(({ source }) => source.length > 0)).toBe(true);
    done(await record({ doneOn: '2026-11-20', dueOn: '2026-12-01', note: 'Møte om oppfølging' }));
    done(await record({ doneOn: '2026-11-18' }));
    done(await record({ dueOn: '2026-11-30' }));
    const told = async (by: Actor) =>
      (done(await listed(by)).coordinatorTasks as { kind: string }[]).find(
        ({ kind }) => kind === 'CALL_MEETINGS',
      );
    const meeting = {
      lastDoneOn: '2026-11-20',
      lastDoneBy: 'Klok Kornblomst',
      lastNote: 'Møte om oppfølging',
    };
    expect(await told(r.municipalCoordinator)).toMatchObject({
      ...meeting,
      dueOn: '2026-11-30',
      overdue: false,
    });
    world.clock.set('2026-12-01T09:00:00Z');
    expect(await told(patient)).toMatchObject({ ...meeting, dueOn: '2026-11-30', overdue: true });
    world.clock.set('2026-11-23T09:00:00Z');
  });

  it('is recorded by who coordinates in the municipality, with a day that can be', async () => {
    expect(problemsOf(await record({ doneOn: '2026-11-24' }))).toEqual([['doneOn', 'FUTURE']]);
    expect(problemsOf(await record({ dueOn: '2026-11-22' }))).toEqual([['dueOn', 'PAST']]);
    expect(problemsOf(await record({}))).toEqual([['doneOn', 'REQUIRED']]);
    expect((await record({ doneOn: '2026-11-20' }, r.sectionCoordinator)).code).toBe('FORBIDDEN');
    expect((await record({ doneOn: '2026-11-20' }, r.caseWorker)).code).toBe('NOT_FOUND');
    for (const other of [r.clinician, r.sectionCoordinator, r.ke])
      expect((await listed(other)).code).toBe('FORBIDDEN');
  });

  it('is told with the organisation’s own words to whoever is asked to accept, and without them where it wrote none', async () => {
    const guide = async (by: Actor, of = '') =>
      done(
        await world
          .api(by)
          .run(`{ coordinatorGuide${of} { role expectations training tasks { kind text } } }`),
      ).coordinatorGuide;
    expect(await guide(r.municipalCoordinator)).toMatchObject({
      role: null,
      expectations: null,
      training: null,
    });
    const settings = [{ key: 'coordination.role', value: 'Du er **navet**.', expectedVersion: 0 }];
    const saved = await world
      .api(r.ke)
      .run('mutation($input: UpdateSettingsInput!) { updateSettings(input: $input) { key } }', {
        input: { settings },
      });
    expect(saved.errors).toBeUndefined();
    const asked = await guide(r.municipalCoordinator, `(assignmentId: "${assignmentId}")`);
    expect(asked).toMatchObject({ role: 'Du er **navet**.', training: null });
    expect(asked.tasks).toHaveLength(8);
    expect(await guide(r.sectionCoordinator)).toMatchObject({ role: null });
    const others = `{ coordinatorGuide(assignmentId: "${assignmentId}") { role } }`;
    expect((await world.api(r.caseWorker).run(others)).code).toMatch(/NOT_FOUND|FORBIDDEN/);
  });

  it('is counted month by month, for each coordinator and each unit', async () => {
    done(
      await act(world, {}, { acceptAssignment: 'AssignmentActInput' })(
        r.municipalCoordinator,
        'acceptAssignment',
        { id: assignmentId },
      ),
    );
    const over = async (by: string, who = r.ke) =>
      done(await world.api(who).run(`{ workloadOverTime(months: 3, by: ${by}) { month name patients } }`))
        .workloadOverTime;
    expect(await over('COORDINATOR')).toEqual([
      { month: '2026-11-01', name: 'Klok Kornblomst', patients: 1 },
    ]);
    world.clock.set('2027-01-10T09:00:00Z');
    const unit = { name: 'Mestringsenheten', patients: 1 };
    expect(await over('UNIT', r.leader)).toEqual([
      { month: '2026-11-01', ...unit },
      { month: '2026-12-01', ...unit },
      { month: '2027-01-01', ...unit },
    ]);
    expect((await world.api(r.caseWorker).run('{ workloadOverTime(by: UNIT) { month } }')).code).toBe(
      'FORBIDDEN',
    );
  });
});
