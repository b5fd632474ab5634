import { testDatabase, type TestDatabase } from '../support/database.js';

describe('The database', () => {
  let db: TestDatabase;
  beforeAll(async () => {
    db = await testDatabase();
  });
  afterAll(() => db.drop());

  it('is owned by a role that nobody logs in as', async () => {
    const owners = await db.sql<{ tableowner: string }>(
      `select distinct tableowner from pg_tables where schemaname in ('public', 'audit', 'edge')`,
    );
    expect(owners.map((row) => row.tableowner)).toEqual(['samlop_owner']);
    const [owner] = await db.sql<{ rolcanlogin: boolean; rolsuper: boolean; rolbypassrls: boolean }>(
      `select rolcanlogin, rolsuper, rolbypassrls from pg_roles where rolname = 'samlop_owner'`,
    );
    expect(owner).toEqual({ rolcanlogin: false, rolsuper: false, rolbypassrls: false });
  });

  it('lets the app change nothing in the access log, and not even read it', async () => {
    const rights = await db.sql<{ privilege_type: string }>(
      `select privilege_type from information_schema.role_table_grants where grantee = 'samlop_app' and table_schema = 'audit'`,
    );
    expect(rights.map((row) => row.privilege_type)).toEqual(['INSERT']);
  });

  it('lets the auditor’s role read nothing clinical', async () => {
    const tables = await db.sql<{ table_name: string }>(
      `select distinct table_name from information_schema.role_table_grants where grantee = 'samlop_auditor' and privilege_type = 'SELECT'`,
    );
    const clinical = [
      'referral',
      'referral_content',
      'referral_assessment',
      'pathway',
      'pathway_event',
      'deadline',
      'deadline_unclocked',
      'pathway_condition',
      'need',
      'task',
    ];
    expect(tables.map((row) => row.table_name).filter((name) => clinical.includes(name))).toEqual([]);
  });

  it('lets no role of the program delete or truncate what somebody wrote', async () => {
    const rights = await db.sql<{ table_name: string }>(
      `select distinct table_name from information_schema.role_table_grants
        where grantee in ('samlop_app', 'samlop_worker', 'samlop_auditor') and privilege_type in ('DELETE', 'TRUNCATE')
          and table_schema in ('public', 'audit', 'edge')`,
    );
    // Three are derived; a count of requests is nobody's record; an absence is a plan of one's own, and no history; a file expires by its own date.
    expect(rights.map((row) => row.table_name).sort()).toEqual([
      'absence',
      'deadline_audience',
      'deadline_unclocked',
      'rate_limit',
      'stored_file',
      'unit_closure',
    ]);
  });

  it('has no view that goes around the reader’s own rights, and no function that runs as its owner', async () => {
    const views = await db.sql(
      `select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
        where n.nspname in ('public', 'audit', 'edge') and (c.relkind = 'm' or (c.relkind = 'v'
          and not coalesce(c.reloptions::text[] @> array['security_invoker=true'], false)))`,
    );
    const functions = await db.sql(
      `select p.proname from pg_proc p join pg_namespace n on n.oid = p.pronamespace
        where n.nspname in ('public', 'audit', 'edge') and p.prosecdef`,
    );
    expect({ views, functions }).toEqual({ views: [], functions: [] });
  });
});
