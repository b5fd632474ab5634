import { patientOf, region, sentReferral } from '../support/region.js';
import { World } from '../support/world.js';
import { migrate, withMigrator } from '../../api/src/platform/migrate.js';

/** Everything of the schema that a migration makes, as text: two that are equal are the same to whoever uses them. */
const CATALOGUE = `
  select 'column ' || table_schema || '.' || table_name || '.' || column_name || ' ' || data_type || ' ' || is_nullable || ' '
         || coalesce(column_default, '') || coalesce(generation_expression, '') as line
    from information_schema.columns where table_schema in ('public', 'audit', 'edge', 'running')
  union all select 'constraint ' || conrelid::regclass || ' ' || pg_get_constraintdef(oid)
    from pg_constraint where connamespace in (select oid from pg_namespace where nspname in ('public', 'audit', 'edge', 'running'))
  union all select 'index ' || indexdef from pg_indexes where schemaname in ('public', 'audit', 'edge', 'running')
  union all select 'trigger ' || pg_get_triggerdef(oid) from pg_trigger where not tgisinternal
  union all select 'function ' || pg_get_functiondef(p.oid) from pg_proc p
    where p.pronamespace in (select oid from pg_namespace where nspname in ('public', 'audit', 'edge', 'running')) and p.prokind = 'f'
      and not exists (select 1 from pg_depend d where d.objid = p.oid and d.deptype = 'e')
  union all select 'view ' || c.oid::regclass || ' ' || pg_get_viewdef(c.oid) from pg_class c
    where c.relkind = 'v' and c.relnamespace in (select oid from pg_namespace where nspname in ('public', 'audit', 'edge', 'running'))
  union all select 'rows ' || c.oid::regclass || ' ' || c.relrowsecurity || ' ' || c.relforcerowsecurity from pg_class c
    where c.relkind in ('r', 'p') and c.relnamespace in (select oid from pg_namespace where nspname in ('public', 'audit', 'edge', 'running'))
  union all select 'policy ' || tablename || ' ' || policyname || ' ' || permissive || ' ' || roles::text || ' ' || cmd || ' '
         || coalesce(qual, '') || ' ' || coalesce(with_check, '') from pg_policies where schemaname in ('public', 'audit', 'edge', 'running')
  union all select 'right ' || grantee || ' ' || privilege_type || ' ' || table_name || '.' || column_name
    from information_schema.column_privileges where table_schema in ('public', 'audit', 'edge', 'running') and grantee like 'samlop%'
  order by 1`;

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
});
