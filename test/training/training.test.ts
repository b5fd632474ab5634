import { act, done, rulesOf } from '../support/act.js';
import { region, type Region } from '../support/region.js';
import { World, type Actor } from '../support/world.js';

const COURSE = 'id version name heldOn hours participations { person { id } } allowed';

describe('Training of coordinators', () => {
  let world: World;
  let r: Region;
  let run: ReturnType<typeof act>;

  beforeEach(async () => {
    world = await World.start('2026-11-23T09:00:00Z');
    r = await region(world);
    run = act(world, { saveTrainingCourse: COURSE, recordTraining: COURSE });
  });
  afterEach(() => world.stop());

  const course = async (more: object = {}, by = r.ke) =>
    done(
      await run(by, 'saveTrainingCourse', {
        name: 'Koordinatorskole',
        heldOn: '2026-03-10',
        hours: 6,
        ...more,
      }),
    ).saveTrainingCourse;
  const take = (courseId: string, people: Actor[], more: object = {}, by = r.ke) =>
    run(by, 'recordTraining', { courseId, personIds: people.map(({ personId }) => personId), ...more });
  const ask = (settings: object[]) =>
    world
      .api(r.ke)
      .run('mutation($s: [SettingInput!]!) { updateSettings(input: { settings: $s }) { key value } }', {
        s: settings,
      });
  const standing = async () =>
    done(
      await world
        .api(r.ke)
        .run('{ coordinatorTraining { personId name lacks asked { name before tookPartOn } } }'),
    ).coordinatorTraining;
  const courses = async (by: Actor) =>
    done(await world.api(by).run(`{ trainingCourses { nodes { ${COURSE} } } }`)).trainingCourses.nodes;

  it('is offered for everybody in the organisation to see, with oneself among those who took part', async () => {
    const { id, version } = await course();
    await take(id, [r.municipalCoordinator, r.caseWorker]);
    const took = async (by: Actor) =>
      (await courses(by))[0]?.participations.map(({ person }: { person: { id: string } }) => person.id);
    expect(await took(r.ke)).toEqual([r.municipalCoordinator.personId, r.caseWorker.personId]);
    expect(await took(r.caseWorker)).toEqual([r.caseWorker.personId]);
    expect(await took(r.leader)).toEqual([]);
    expect(await courses(r.clinician)).toEqual([]);
    const moved = await course({ id, name: 'Koordinatorskolen', hours: 7.5, expectedVersion: version });
    expect(moved).toMatchObject({ name: 'Koordinatorskolen', hours: 7.5, allowed: ['UPDATE'] });
    const late = await run(r.ke, 'saveTrainingCourse', {
      ...{ id, name: 'x', heldOn: '2026-03-10', hours: 1, expectedVersion: version },
    });
    expect(late.code).toBe('CONFLICT');
  });

  it('is registered once, and taken back where it was a mistake', async () => {
    const { id } = await course();
    await take(id, [r.municipalCoordinator, r.caseWorker]);
    await take(id, [r.municipalCoordinator]);
    await take(id, [r.caseWorker], { tookPart: false });
    const [held] = await courses(r.ke);
    expect(held.participations).toEqual([{ person: { id: r.municipalCoordinator.personId } }]);
    await take(id, [r.caseWorker]);
    expect((await courses(r.ke))[0].participations).toHaveLength(2);
  });

  it('is asked of coordinators as the organisation sets it, and the unit sees who lacks what', async () => {
    const { id } = await course();
    await course({ name: 'Individuell plan i praksis', heldOn: '2026-12-10', hours: 3 });
    expect((await standing())[0]).toMatchObject({ lacks: [], asked: [] });
    const unknown = await ask([{ key: 'training.beforeAccepting', value: ['Ukjent'] }]);
    expect(rulesOf(unknown)).toEqual(['settings[0].value.Ukjent UNKNOWN']);
    done(
      await ask([
        { key: 'training.beforeAccepting', value: ['koordinatorskole'] },
        { key: 'training.afterAccepting', value: ['Individuell plan i praksis'] },
      ]),
    );
    const other = await world.staff('COORDINATOR', r.service, 'Ny Nøtteskrike');
    await take(id, [r.municipalCoordinator]);
    expect(await standing()).toEqual([
      {
        ...{ personId: other.personId, name: 'Ny Nøtteskrike' },
        lacks: ['koordinatorskole', 'Individuell plan i praksis'],
        asked: expect.any(Array),
      },
      {
        ...{ personId: r.municipalCoordinator.personId, name: 'Klok Kornblomst' },
        lacks: ['Individuell plan i praksis'],
        asked: [
          { name: 'koordinatorskole', before: true, tookPartOn: '2026-03-10' },
          { name: 'Individuell plan i praksis', before: false, tookPartOn: null },
        ],
      },
    ]);
  });

  it('is shown to whoever is asked to coordinate, with the organisation’s own words as HTML', async () => {
    await course({ heldOn: '2026-12-10' });
    done(
      await ask([
        { key: 'training.beforeAccepting', value: ['Koordinatorskole'] },
        { key: 'coordination.training', value: 'Se **kursene** <script>x</script>' },
      ]),
    );
    const { coordinatorGuide } = done(
      await world
        .api(r.municipalCoordinator)
        .run(
          '{ coordinatorGuide { trainingHtml roleHtml askedTraining { name before tookPartOn } courses { name heldOn hours } } }',
        ),
    );
    expect(coordinatorGuide).toEqual({
      trainingHtml: '<p>Se <strong>kursene</strong> &lt;script&gt;x&lt;/script&gt;</p>\n',
      roleHtml: null,
      askedTraining: [{ name: 'Koordinatorskole', before: true, tookPartOn: null }],
      courses: [{ name: 'Koordinatorskole', heldOn: '2026-12-10', hours: 6 }],
    });
  });

  it('says what is wrong with which field', async () => {
    const save = { name: 'Kurs', heldOn: '2026-03-10' };
    for (const hours of [0, -1, 1001])
      expect(rulesOf(await run(r.ke, 'saveTrainingCourse', { ...save, hours }))).toEqual(['hours RANGE']);
    const later = await course({ heldOn: '2026-12-10' });
    expect(rulesOf(await take(later.id, [r.caseWorker]))).toEqual(['courseId FUTURE']);
    const { id } = await course();
    expect(rulesOf(await take(id, [r.caseWorker, r.clinician]))).toEqual(['personIds[1] UNKNOWN']);
    expect(rulesOf(await take(id, []))).toEqual(['personIds EMPTY']);
    await take(id, [r.caseWorker]);
    const moved = await run(r.ke, 'saveTrainingCourse', { ...save, id, heldOn: '2026-12-10', hours: 6 });
    expect(rulesOf(moved)).toEqual(['heldOn FUTURE']);
  });

  it('is kept by the coordinating unit and the administrator, of their own organisation', async () => {
    const { id } = await course({}, await world.staff('ADMINISTRATOR', r.municipality));
    expect((await take(id, [r.caseWorker], {}, r.leader)).code).toBe('FORBIDDEN');
    expect((await take(id, [r.caseWorker], {}, r.keHospital)).code).toBe('NOT_FOUND');
    expect((await world.api(r.leader).run('{ coordinatorTraining { name } }')).code).toBe('FORBIDDEN');
  });
});
