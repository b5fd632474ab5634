import { fallenBetween } from './held.js';
import { hardRules } from './hard-rules.js';
import { vacancies } from './vacancies.js';
import { act, done, problemsOf } from '../support/act.js';
import { region, type Region } from '../support/region.js';
import { World, type Actor, type Answer } from '../support/world.js';

describe('Many vacancies at once', () => {
  let world: World;
  let r: Region;
  let others: Actor[];

  beforeAll(async () => {
    world = await World.start('2026-11-23T09:00:00Z');
    r = await region(world);
    others = [await world.staff('COORDINATOR', r.service), await world.staff('COORDINATOR', r.service)];
  });
  afterAll(() => world.stop());

  const PROPOSE = `query($ids: [ID!]!) { proposedAssignments(vacancyIds: $ids) { vacancyId load capacity grant { id person { id } } reasons { kind text } } }`;
  const propose = (ids: string[], by = r.ke) => world.api(by).run(PROPOSE, { ids });
  const assign = (rows: unknown[], by = r.ke): Promise<Answer> =>
    act(world, { assignCoordinators: 'vacancyId assignmentId code rule' })(by, 'assignCoordinators', {
      rows,
    });

  it('are shown fairly distributed, done as shown, and taken back while nobody has answered', async () => {
    const ids = (await vacancies(world, r, 6)).map(({ vacancyId }) => vacancyId);
    const shown = done(await propose(ids)).proposedAssignments as {
      vacancyId: string;
      load: number;
      grant: { id: string };
      reasons: { text: string }[];
    }[];
    expect(shown.map(({ vacancyId }) => vacancyId)).toEqual(ids);
    const given = new Map<string, number>();
    for (const { grant } of shown) given.set(grant.id, (given.get(grant.id) ?? 0) + 1);
    expect([...given.values()]).toEqual([2, 2, 2]);
    expect(shown.map(({ load }) => load).sort()).toEqual([0, 0, 0, 1, 1, 1]);
    expect(shown.every(({ reasons }) => reasons.length > 0)).toBe(true);
    expect(
      (await world.api(r.ke).run('{ vacancySummary { vacancies } }')).data.vacancySummary.vacancies,
    ).toBe(6);

    const rows = shown.map(({ vacancyId, grant }) => ({ vacancyId, grantId: grant.id }));
    const answers = done(await assign(rows)).assignCoordinators as { assignmentId: string; code: null }[];
    expect(answers.every(({ assignmentId, code }) => assignmentId !== null && code === null)).toBe(true);
    // Whoever got no answer asks again, and nothing is done twice.
    expect(done(await assign(rows)).assignCoordinators).toEqual(answers);
    for (const { assignmentId } of answers)
      done(
        await act(world, {}, { undoAssignment: 'AssignmentActInput' })(r.ke, 'undoAssignment', {
          id: assignmentId,
        }),
      );
    expect(
      (await world.api(r.ke).run('{ vacancySummary { vacancies } }')).data.vacancySummary.vacancies,
    ).toBe(6);
    expect(await fallenBetween(world)).toEqual([]);
  });

  it('are answered row by row: what cannot be done of one is done of the others', async () => {
    const [first, second, third] = await vacancies(world, r, 3);
    const grantId = r.municipalCoordinator.grantId as string;
    await world.db.sql(
      `insert into block (id, patient_id, subject_id, subject_kind, valid_from, created_by) values (gen_random_uuid(), $1, $2, 'PERSON', '2020-01-01', $2)`,
      [second?.patientId, r.municipalCoordinator.personId],
    );
    done(await assign([{ vacancyId: third?.vacancyId, grantId: others[0]?.grantId }]));
    const rows = [first, second, third].map((each) => ({ vacancyId: each?.vacancyId, grantId }));
    const answers = done(await assign(rows)).assignCoordinators as {
      code: string | null;
      rule: string | null;
    }[];
    expect(answers.map(({ code, rule }) => [code, rule])).toEqual([
      [null, null],
      ['BAD_USER_INPUT', 'NOT_POSSIBLE'],
      ['CONFLICT', 'ALREADY_COVERED'],
    ]);
    expect(problemsOf(await assign([rows[1], rows[1]]))).toEqual([['rows[1].vacancyId', 'TWICE']]);
  });

  it('of another organisation are refused whole, and in the log', async () => {
    const [mine, theirs] = await vacancies(world, r, 2);
    const grantId = r.municipalCoordinator.grantId;
    await world.db.sql(`update relation set valid_to = valid_from where patient_id = $1`, [
      theirs?.patientId,
    ]);
    const rows = [mine, theirs].map((each) => ({ vacancyId: each?.vacancyId, grantId }));
    expect((await assign(rows)).code).toBe('NOT_FOUND');
    expect((await propose([mine?.vacancyId as string, theirs?.vacancyId as string])).code).toBe('NOT_FOUND');
    expect((await assign(rows, r.caseWorker)).code).toBe('NOT_FOUND');
    const [row] = await world.db.sql('select 1 from coverage where id = $1 and until is null', [
      mine?.vacancyId,
    ]);
    expect(row).toBeDefined();
  });

  it('that somebody sees, and that are not theirs to fill, are refused as what they see', async () => {
    const [theirs] = await vacancies(world, r, 1);
    await world.db.sql(
      `insert into relation (patient_id, subject_id, kind, side, root_id, basis, cause, cause_id, valid_from)
       select patient_id, $2, kind, 'SPECIALIST', $2, basis, cause, cause_id, valid_from from relation where patient_id = $1`,
      [theirs?.patientId, r.trust],
    );
    const rows = [{ vacancyId: theirs?.vacancyId, grantId: r.sectionCoordinator.grantId }];
    expect((await assign(rows, r.keHospital)).code).toBe('FORBIDDEN');
    expect((await assign(rows, r.leader)).code).toBe('NOT_FOUND');
  });

  it('break no hard rule, whatever stands against whom', () =>
    hardRules(world, r, { cases: 200, at: 100, people: 25, seed: 7 }));
});
