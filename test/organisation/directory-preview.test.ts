import { done, problemsOf } from '../support/act.js';
import { region, type Region } from '../support/region.js';
import { World, type Actor } from '../support/world.js';

const ENTRY =
  'id name phone email website referralContact openingHours { weekday opens closes } coordinators { name phone }';
const PREVIEW = `mutation($input: UpdateUnitInput!) { previewDirectoryEntry(input: $input) { ${ENTRY} } }`;
const UPDATE = 'mutation($input: UpdateUnitInput!) { updateUnit(input: $input) { id version } }';

describe('What the public directory would say of a unit', () => {
  let world: World;
  let r: Region;
  let admin: Actor;
  beforeAll(async () => {
    world = await World.start();
    r = await region(world);
    admin = await world.staff('ADMINISTRATOR', r.trust);
  });
  afterAll(() => world.stop());

  const preview = (input: object, by = admin) =>
    world.api(by).run(PREVIEW, { input: { id: r.section, ...input } });
  const update = (input: object) => world.api(admin).run(UPDATE, { input: { id: r.section, ...input } });
  const asPublic = async () =>
    done(
      await world
        .api()
        .run(`query($unit: ID!) { directory(filter: { unit: $unit }) { nodes { ${ENTRY} } } }`, {
          unit: r.section,
        }),
    ).directory.nodes as unknown[];
  const FACTS = {
    listed: true,
    phone: '33 00 00 44',
    openingHours: [{ weekday: 1, opens: '08:00', closes: '15:30' }],
  };

  it('is what it says once that is published, to the letter, and until then says nothing', async () => {
    const before = await world.db.sql('select * from unit where id = $1', [r.section]);
    const shown = done(await preview(FACTS)).previewDirectoryEntry as object;
    expect(shown).toMatchObject({
      name: 'DPS Elvestad',
      phone: '33 00 00 44',
      coordinators: [{ name: 'Samlet Saks', phone: '33 00 00 44' }],
    });
    expect(await asPublic()).toEqual([]);
    expect(await world.db.sql('select * from unit where id = $1', [r.section])).toEqual(before);
    done(await update(FACTS));
    expect(await asPublic()).toEqual([shown]);
    // Taken out again: nobody would read it.
    expect(done(await preview({ listed: false })).previewDirectoryEntry).toBeNull();
    expect(await asPublic()).toEqual([shown]);
    const listed = `query($of: ID!, $listed: Boolean!) { units(filter: { organisation: $of, listed: $listed }) { nodes { name } }
      directory(filter: { organisation: $of }) { totalCount } }`;
    const answer = done(await world.api(admin).run(listed, { of: r.trust, listed: true }));
    expect(answer).toEqual({ units: { nodes: [{ name: 'DPS Elvestad' }] }, directory: { totalCount: 1 } });
  });

  it('is shown to those who may change it, by the same rules, and logged as no change', async () => {
    for (const by of [r.clinician, r.ke, r.leader]) expect((await preview({}, by)).code).toBe('FORBIDDEN');
    expect((await preview({ phone: '1' }, r.keHospital)).code).toBe('BAD_USER_INPUT');
    expect(problemsOf(await preview({ email: 'ikke en adresse' }))).toEqual([['email', 'EMAIL']]);
    expect((await preview({ expectedVersion: 0 })).code).toBe('CONFLICT');
    done(await preview({ phone: '33 00 00 45' }));
    const logged = await world.log<{ action: string; details: unknown; resource_ids: string[] }>();
    expect(logged.at(-1)).toMatchObject({
      ...{ action: 'UPDATE', resource_ids: [r.section], details: { written: false } },
    });
    expect(JSON.stringify(logged)).not.toContain('33 00 00 45');
  });
});
