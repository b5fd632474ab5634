import { region, type Region } from '../support/region.js';
import { World, type Actor } from '../support/world.js';

const SAVE = `mutation($input: SaveSearchInput!) { saveSearch(input: $input) { id name shared version
  criteria { decision lastDays from pseudonym action } person { name } } }`;

describe('A saved search of the access log', () => {
  let world: World;
  let r: Region;
  let [colleague, elsewhere] = [] as Actor[] as [Actor, Actor];
  beforeAll(async () => {
    world = await World.start();
    r = await region(world);
    colleague = await world.staff('AUDITOR', r.municipality, 'Annen Alke');
    elsewhere = await world.staff('AUDITOR', r.trust, 'Fjern Fiskeørn');
  });
  afterAll(() => world.stop());
  afterEach(() => world.db.sql('delete from saved_search'));

  const save = (input: Record<string, unknown>, as: Actor = r.auditor) =>
    world
      .api(as)
      .run(SAVE, { input: { name: 'Avslag', shared: false, filter: { decision: 'DENY' }, ...input } });
  const names = async (as: Actor): Promise<string[]> => {
    const { data } = await world.api(as).run('{ savedSearches { nodes { name } } }');
    return (data.savedSearches.nodes as { name: string }[]).map(({ name }) => name);
  };
  const rules = async (input: Record<string, unknown>) =>
    (await save(input)).errors?.[0]?.extensions.fields?.map(({ path, rule }) => `${path} ${rule}`);

  it('is kept as it was said, changed, and removed by whose it is', async () => {
    const { data } = await save({
      lastDays: 7,
      filter: { decision: 'DENY', action: ['READ'], pseudonym: 'P-0123456789AB' },
    });
    const { id, version } = data.saveSearch;
    expect(data.saveSearch).toMatchObject({
      criteria: { decision: 'DENY', lastDays: 7, from: null, pseudonym: 'P-0123456789AB', action: ['READ'] },
      person: { name: 'Innsiktsfull Isbre' },
    });
    const changed = await save({ id, name: 'Avslag i dag', lastDays: 1, expectedVersion: version });
    expect(changed.data.saveSearch).toMatchObject({ id, name: 'Avslag i dag', version: version + 1 });
    expect((await save({ id, expectedVersion: version })).code).toBe('CONFLICT');
    const removed = await world
      .api(r.auditor)
      .run(`mutation { removeSavedSearch(input: { id: "${id}" }) { id } }`);
    expect(removed.errors).toBeUndefined();
    expect(await names(r.auditor)).toEqual([]);
    expect((await save({ id })).code).toBe('ILLEGAL_TRANSITION');
  });

  it('is one’s own, or shared within the organisation, to be read', async () => {
    await save({ name: 'Min' });
    const { data } = await save({ name: 'Vår', shared: true });
    expect(await names(r.auditor)).toEqual(['Min', 'Vår']);
    expect(await names(colleague)).toEqual(['Vår']);
    expect(await names(elsewhere)).toEqual([]);
    const { id } = data.saveSearch;
    expect((await save({ id, name: 'Overtatt' }, colleague)).code).toBe('FORBIDDEN');
    expect((await save({ id, name: 'Overtatt' }, elsewhere)).code).toBe('NOT_FOUND');
    expect((await save({}, r.caseWorker)).code).toBe('FORBIDDEN');
  });

  it('has a name that names nobody, a period that can be looked for, and pseudonyms alone', async () => {
    const at = (days: number): string =>
      new Date(world.clock.now().getTime() + days * 86_400_000).toISOString();
    expect(await rules({ name: 'Om 01017012345' })).toEqual(['name NO_NUMBER']);
    expect(await rules({ lastDays: 0 })).toEqual(['lastDays RANGE']);
    expect(await rules({ lastDays: 7, filter: { from: at(-3) } })).toEqual(['lastDays NOT_BOTH']);
    expect(await rules({ filter: { from: at(1) } })).toEqual(['filter.from FUTURE']);
    expect(await rules({ filter: { from: at(-1), to: at(-2) } })).toEqual(['filter.to PERIOD_ORDER']);
    expect(await rules({ filter: { pseudonym: 'Sindig Bjørk' } })).toEqual(['filter.pseudonym PSEUDONYM']);
    await save({});
    expect(await rules({ name: 'avslag' })).toEqual(['name NAME_TAKEN']);
  });

  it('comes to an end at a hundred', async () => {
    await world.db.sql(
      `insert into saved_search (id, person_id, root_id, name, shared, criteria, created_at, changed_at)
       select gen_random_uuid(), $1, $2, 'nr ' || n, false, '{}', now(), now() from generate_series(1, 100) n`,
      [r.auditor.personId, r.municipality],
    );
    expect((await save({})).errors?.[0]?.extensions).toMatchObject({ code: 'CONFLICT', max: 100 });
  });
});
