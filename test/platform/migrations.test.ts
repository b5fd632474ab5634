import { patientOf, region, sentReferral } from '../support/region.js';
import { World } from '../support/world.js';
import { CATALOGUE } from './catalogue.js';
import { migrate, withMigrator } from '../../api/src/platform/migrate.js';

describe('The migrations', () => {
  let world: World;

  beforeAll(async () => {
    world = await World.start();
    const r = await region(world);
    await sentReferral(world, r, (await patientOf(world, r)).patientId);
    await world.api(r.ke).run(
      `mutation { updateSettings(input: { settings: [
          { key: "deadlines.saturdayCounts", value: true }, { key: "deadlines.dueSoonDays", value: 3 },
          { key: "deadlines.dueSoonDaysByKind", value: { MUNICIPAL_CONTACT: 9 } }] }) { key } }`,
    );
  });
  afterAll(() => world.stop());

  const catalogue = async () => (await world.db.sql<{ line: string }>(CATALOGUE)).map((row) => row.line);
  const last = async () =>
    (await withMigrator(world.db.url, (migrator) => migrator.getExecuted())).at(-1)?.name;
  const settings = () =>
    world.db.sql(`select key, value from organisation_setting where key like 'deadlines.%' order by key`);

  it('can each be taken back from a database in use, and made again: the same schema, to the right', async () => {
    const before = await catalogue();
    expect(before.length).toBeGreaterThan(1000);
    const set = await settings();
    // What a migration moved is where it was; then all of them, one after the other.
    while ((await last()) !== 'M0016Codes') await withMigrator(world.db.url, (migrator) => migrator.down());
    await migrate(world.db.url);
    expect(await settings()).toEqual(set);
    const done = await withMigrator(world.db.url, (migrator) => migrator.getExecuted());
    for (const _ of done) await withMigrator(world.db.url, (migrator) => migrator.down());
    const left = (await catalogue()).filter(
      (line) => !/^(column|constraint|index|rows|right)[^ ]* .*\bmigration\b/.test(line),
    );
    expect(left).toEqual([]);
    await migrate(world.db.url);
    expect(await catalogue()).toEqual(before);
  });

  it('say which of them failed', async () => {
    // What it makes is there already.
    await world.db.sql(`update migration set name = 'M0000Away' where name = 'M0001Organisation'`);
    const said: string[] = [];
    await expect(migrate(world.db.url, (line) => said.push(line))).rejects.toThrow(/exists/);
    expect(said).toEqual(['M0001Organisation failed; what was migrated before it stands']);
    await world.db.sql(`update migration set name = 'M0001Organisation' where name = 'M0000Away'`);
  });
});
