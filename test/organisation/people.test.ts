import { region, type Region } from '../support/region.js';
import { World, type Actor } from '../support/world.js';

describe('Grants, as a page of people reads them,', () => {
  let world: World;
  let r: Region;
  let admin: Actor;

  beforeAll(async () => {
    world = await World.start();
    r = await region(world);
    admin = await world.staff('ADMINISTRATOR', r.municipality, 'Stødig Steinbukk');
  });
  afterAll(() => world.stop());

  it('are found by the name of who holds them, by name in order, as far as the caller sees them', async () => {
    const named = (q: string, actor: Actor) =>
      world
        .api(actor)
        .run(
          'query($q: String!) { grants(filter: { q: $q }, orderBy: NAME_ASC) { nodes { person { name } } } }',
          { q },
        );
    const names = (answer: Awaited<ReturnType<typeof named>>) =>
      answer.data.grants.nodes.map(({ person }: { person: { name: string } }) => person.name);
    await world.staff('COORDINATOR', r.service, 'Tulla Tang');
    await world.staff('CASE_WORKER', r.service, 'Tuva Alke');
    expect(names(await named('TU', admin))).toEqual(['Tuva Alke', 'Tulla Tang']);
    expect(names(await named('Tulla', r.leader))).toEqual(['Tulla Tang']);
    // Nothing of another organisation, and no wildcard.
    const elsewhere = await world.staff('ADMINISTRATOR', r.trust, 'Ukjent Uer');
    expect(names(await named('Tulla', elsewhere))).toEqual([]);
    expect(names(await named('%%', admin))).toEqual([]);
    expect((await named('T', admin)).errors?.[0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } });
  });

  it('say what the caller may do with them now, and when who holds them is away', async () => {
    const away = await world.staff('COORDINATOR', r.service, 'Fraværende Fjellerke');
    const ask = (actor: Actor) =>
      world
        .api(actor)
        .run(
          'query($p: ID!) { grants(filter: { person: $p }) { nodes { id allowed absences { startsOn endsOn } } } }',
          { p: away.personId },
        );
    const [mine] = (await ask(r.leader)).data.grants.nodes;
    expect([...mine.allowed].sort()).toEqual(['APPOINT_SUBSTITUTE', 'SET_ABSENCE', 'SET_CAPACITY']);
    const days = { startsOn: '2099-07-01', endsOn: '2099-07-14' };
    const said = await world
      .api(r.leader)
      .run('mutation($input: SetAbsenceInput!) { setAbsence(input: $input) { id } }', {
        input: { id: mine.id, ...days },
      });
    expect(said.errors).toBeUndefined();
    const [now] = (await ask(admin)).data.grants.nodes;
    expect(now.allowed).toContain('END');
    expect(now.absences).toEqual([days]);
    await world
      .api(admin)
      .run('mutation($input: EndGrantInput!) { endGrant(input: $input) { id } }', { input: { id: now.id } });
    expect((await ask(admin)).data.grants.nodes[0].allowed).not.toContain('END');
  });
});
