import { LOG } from '../support/log.js';
import { region, type Region } from '../support/region.js';
import { World, type Actor } from '../support/world.js';

const SAVE = `mutation($input: SaveViewInput!) { saveView(input: $input) {
  id resource name sharing filter orderBy columns version allowed unit { id } person { name } } }`;
const ID = '0190a000-0000-7000-8000-000000000001';

describe('A saved view of a list', () => {
  let world: World;
  let r: Region;
  let [colleague, neighbour, installation] = [] as Actor[] as [Actor, Actor, Actor];
  beforeAll(async () => {
    world = await World.start();
    r = await region(world);
    colleague = await world.staff('COORDINATOR', r.service, 'Kvass Kattugle');
    // Of the same organisation, at another unit.
    neighbour = r.ke;
    installation = await world.staff('ADMINISTRATOR', null, 'Øverst Ørn');
  });
  afterAll(() => world.stop());
  afterEach(() => world.db.sql('delete from saved_view'));

  const save = (input: Record<string, unknown> = {}, as: Actor = r.municipalCoordinator) =>
    world.api(as).run(SAVE, {
      input: {
        ...{ resource: 'DEADLINES', name: 'Forfalte', sharing: 'PRIVATE' },
        ...{ filter: { status: ['OVERDUE'] }, ...input },
      },
    });
  const remove = (id: string, as: Actor = r.municipalCoordinator) =>
    world.api(as).run('mutation($input: DeleteViewInput!) { deleteView(input: $input) { id removedAt } }', {
      input: { id },
    });
  const names = async (as: Actor, filter = {}): Promise<string[]> => {
    const { data } = await world
      .api(as)
      .run('query($filter: SavedViewFilter) { savedViews(filter: $filter) { nodes { name } } }', { filter });
    return (data.savedViews.nodes as { name: string }[]).map(({ name }) => name);
  };
  const one = (id: string, as: Actor) =>
    world.api(as).run('query($id: ID!) { savedView(id: $id) { name filter removedAt allowed } }', { id });
  const rules = async (input: Record<string, unknown>) => {
    const answer = await save(input);
    expect(answer.code).toBe('BAD_USER_INPUT');
    return answer.errors?.[0]?.extensions.fields?.map(({ path, rule }) => `${path} ${rule}`);
  };

  it('is kept as it was said, changed as a whole, and deleted by whose it is', async () => {
    const filter = { status: ['OVERDUE', 'DUE_SOON'], unit: r.service, dueBefore: '2026-12-24', side: null };
    const columns = ['patient', 'dueOn'];
    const { data } = await save({ filter, orderBy: 'DUE_ON_DESC', columns });
    const { side: _nothing, ...given } = filter;
    expect(data.saveView).toMatchObject({
      ...{ filter: given, orderBy: 'DUE_ON_DESC', columns, sharing: 'PRIVATE', unit: null },
      ...{ allowed: ['UPDATE', 'END'], person: { name: 'Klok Kornblomst' } },
    });
    const { id, version } = data.saveView;
    const changed = await save({ id, name: 'Haster', sharing: 'UNIT', filter: {}, expectedVersion: version });
    expect(changed.data.saveView).toMatchObject({
      ...{ id, name: 'Haster', filter: {}, orderBy: null, columns: null },
      ...{ version: version + 1, unit: { id: r.service } },
    });
    expect((await save({ id, expectedVersion: version })).errors?.[0]?.extensions).toMatchObject({
      ...{ code: 'CONFLICT', currentVersion: version + 1 },
    });
    expect(await rules({ id, resource: 'TASKS', filter: {} })).toEqual(['resource OTHER_LIST']);
    expect((await remove(id)).errors).toBeUndefined();
    expect(await names(r.municipalCoordinator)).toEqual([]);
    expect((await one(id, r.municipalCoordinator)).data.savedView).toMatchObject({
      ...{ removedAt: expect.any(String) as string, allowed: [] },
    });
    expect((await save({ id })).code).toBe('ILLEGAL_TRANSITION');
    expect((await remove(id)).code).toBe('ILLEGAL_TRANSITION');
  });

  it('is one’s own, or is read by the unit or the organisation; nobody else changes it', async () => {
    await save({ name: 'Min' });
    const unit = (await save({ name: 'Enhetens', sharing: 'UNIT' })).data.saveView.id as string;
    const { id } = (await save({ name: 'Alles', sharing: 'ORGANISATION' })).data.saveView;
    expect(await names(r.municipalCoordinator)).toEqual(['Alles', 'Enhetens', 'Min']);
    expect(await names(colleague)).toEqual(['Alles', 'Enhetens']);
    expect(await names(neighbour)).toEqual(['Alles']);
    expect(await names(r.sectionCoordinator)).toEqual([]);
    expect(await names(colleague, { mine: true })).toEqual([]);
    expect(await names(colleague, { resource: ['TASKS'] })).toEqual([]);
    expect((await one(id, colleague)).data.savedView).toMatchObject({ name: 'Alles', allowed: [] });
    expect((await one(unit, neighbour)).code).toBe('NOT_FOUND');
    for (const [as, code] of [
      [colleague, 'FORBIDDEN'],
      [r.sectionCoordinator, 'NOT_FOUND'],
    ] as const) {
      expect((await save({ id, name: 'Overtatt' }, as)).code).toBe(code);
      expect((await remove(id, as)).code).toBe(code);
    }
    await save({ id, name: 'Alles', sharing: 'PRIVATE' });
    expect(await names(colleague)).toEqual(['Enhetens']);
  });

  it('is nobody’s who is of no organisation, nor a patient’s', async () => {
    expect((await save({}, installation)).code).toBe('FORBIDDEN');
    const patient = await world.patient('Våken Vårsang');
    expect((await save({}, patient)).code).toBe('FORBIDDEN');
  });

  it('holds what the list takes, and no word that somebody typed', async () => {
    const of = (filter: unknown) => rules({ filter });
    expect(await of({ q: 'Våken Vårsang' })).toEqual(['filter.q NO_SEARCH_TEXT']);
    expect(await of({ patient: ID })).toEqual(['filter.patient ONE_PATIENT']);
    expect(await rules({ resource: 'TASKS', filter: { pathway: ID } })).toEqual([
      'filter.pathway ONE_PATIENT',
    ]);
    expect(await of({ status: ['OVERDUE', 'Våken Vårsang'] })).toEqual(['filter.status[1] ENUM']);
    expect(await of({ status: 'OVERDUE' })).toEqual(['filter.status LIST']);
    expect(await of({ unit: '01817012345' })).toEqual(['filter.unit UUID']);
    expect(await of({ kind: ['Våken Vårsang'] })).toEqual(['filter.kind[0] CODE_ONLY']);
    expect(await of({ kind: ['P01817012345'] })).toEqual(['filter.kind[0] CODE_ONLY']);
    expect(await of({ kind: [{ name: 'Våken' }] })).toEqual(['filter.kind[0] CODE_ONLY']);
    expect(await of({ dueBefore: 'i morgen' })).toEqual(['filter.dueBefore DAY']);
    expect(await of({ name: 'Våken' })).toEqual(['filter.name UNKNOWN_FILTER']);
    expect(await of({ __proto__x: 1, constructor: 'x' })).toEqual([
      ...['filter.__proto__x UNKNOWN_FILTER', 'filter.constructor UNKNOWN_FILTER'],
    ]);
    expect(await of(['q'])).toEqual(['filter OBJECT']);
    expect(await of('{}')).toEqual(['filter OBJECT']);
    expect(await of({ kind: Array.from({ length: 101 }, () => 'X') })).toEqual(['filter.kind TOO_MANY']);
    expect(await rules({ orderBy: 'name; drop table' })).toEqual(['orderBy ENUM']);
    expect(await rules({ columns: ['patient', 'vårsang', 'patient'] })).toEqual([
      ...['columns[1] UNKNOWN_FIELD', 'columns[2] SAME_COLUMN'],
    ]);
    // The database holds it too.
    await save({});
    for (const key of ['q', 'patient', 'pathway'])
      await expect(
        world.db.sql('update saved_view set filter = jsonb_build_object($1::text, 1)', [key]),
      ).rejects.toThrow(/saved_view/);
  });

  it('is called what names nobody by number, once, and not at length', async () => {
    for (const name of [
      'Om 01817012345',
      '01.81.70',
      '010 170-12345',
      '０１８１７０',
      'f. 1.8.70',
      '2026-01-17',
    ])
      expect([name, await rules({ name })]).toEqual([name, ['name NO_NUMBER']]);
    expect((await save({ name: 'Uke 48 2026' })).errors).toBeUndefined();
    expect(await rules({ name: 'a'.repeat(81) })).toEqual(['name TOO_LONG']);
    expect(await rules({ name: ' ' })).toEqual(['name EMPTY']);
    const decomposed = 'A\u030Apne';
    expect((await save({ name: decomposed })).data.saveView.name).toBe('Åpne');
    expect(await rules({ name: 'åpne' })).toEqual(['name VIEW_NAME_TAKEN']);
    // Of another list, or another person's, the name is free.
    expect((await save({ name: 'Åpne', resource: 'TASKS', filter: {} })).errors).toBeUndefined();
    expect((await save({ name: 'Åpne' }, colleague)).errors).toBeUndefined();
  });

  it('asked for twice is one, and comes to an end at a hundred', async () => {
    const [a, b] = [await save({ clientMutationId: 'x' }), await save({ clientMutationId: 'x' })];
    expect(b.data.saveView.id).toBe(a.data.saveView.id);
    await world.db.sql(
      `insert into saved_view (id, person_id, root_id, resource, name, sharing, filter, created_at, changed_at)
       select gen_random_uuid(), $1, $2, 'TASKS', 'nr ' || n, 'PRIVATE', '{}', now(), now() from generate_series(1, 99) n`,
      [r.municipalCoordinator.personId, r.municipality],
    );
    expect((await save({ name: 'Én til' })).errors?.[0]?.extensions).toMatchObject({
      ...{ code: 'CONFLICT', max: 100 },
    });
  });

  it('shows nobody what they may not see: it is a filter, and theirs is the list', async () => {
    const patient = await world.patient('Skjult Skogsdue');
    const { id } = (await save({ name: 'Alle', sharing: 'ORGANISATION', filter: {} })).data.saveView;
    const view = (await one(id, r.caseWorker)).data.savedView as { filter: object };
    const { data } = await world
      .api(r.caseWorker)
      .run('query($filter: DeadlineFilter) { deadlines(filter: $filter) { totalCount } }', view);
    expect(data.deadlines.totalCount).toBe(0);
    expect(JSON.stringify(view)).not.toContain(patient.patientId);
  });

  it('is an act in the log, and no patient’s', async () => {
    await save({});
    const entries = await world.db.sql(
      `select action, resource_type, decision, patient_ids from ${LOG} l where operation = 'saveView' order by at desc limit 1`,
    );
    expect(entries).toEqual([
      { action: 'CREATE', resource_type: 'SavedView', decision: 'PERMIT', patient_ids: [null] },
    ]);
  });
});
