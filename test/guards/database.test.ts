import { testDatabase, type TestDatabase } from '../support/database.js';

describe('The database', () => {
  let db: TestDatabase;
  beforeAll(async () => {
    db = await testDatabase();
  });
  afterAll(() => db.drop());

  it('is owned by a role that nobody logs in as', async () => {
    const owners = await db.sql<{ tableowner: string }>(
      `select distinct tableowner from pg_tables where schemaname in ('public', 'audit', 'edge', 'running')`,
    );
    expect(owners.map((row) => row.tableowner)).toEqual(['samlop_owner']);
    const [owner] = await db.sql<{ rolcanlogin: boolean; rolsuper: boolean; rolbypassrls: boolean }>(
      `select rolcanlogin, rolsuper, rolbypassrls from pg_roles where rolname = 'samlop_owner'`,
    );
    expect(owner).toEqual({ rolcanlogin: false, rolsuper: false, rolbypassrls: false });
  });

  it('lets the app change nothing in the access log, and not even read it', async () => {
    const rights = await db.sql<{ table_name: string; privilege_type: string }>(
      `select table_name, privilege_type from information_schema.role_table_grants where grantee = 'samlop_app' and table_schema = 'audit'`,
    );
    // What the version before this one still does.
    expect(rights).toEqual([{ table_name: 'access_log', privilege_type: 'INSERT' }]);
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

  it('calls what its policies ask rather than writing it into every statement, and sees for them as whoever asks', async () => {
    const asked = `exists (select from pg_policies where coalesce(qual, '') || coalesce(with_check, '') ~ ('\\m' || p.proname || '\\('))`;
    // The planner would put the text of a function in SQL in the place of each call (m0052, adr/0052).
    const inlined = await db.sql<{ name: string }>(
      `select p.oid::regprocedure::text as name from pg_proc p join pg_language l on l.oid = p.prolang
        where l.lanname = 'sql' and not p.prosecdef and p.pronamespace in ('app'::regnamespace, 'public'::regnamespace) and ${asked}`,
    );
    expect(inlined).toEqual([]);
    const sees = await db.sql<{ definer: boolean; used: boolean }>(
      `select p.prosecdef as definer, ${asked} as used from pg_proc p
        where p.pronamespace = 'rules'::regnamespace and p.proname like '%\\_sees\\_%'`,
    );
    expect(sees.length).toBeGreaterThan(10);
    expect(sees.filter(({ definer, used }) => definer || !used)).toEqual([]);
  });

  it('forces row policies on every table, and each has some', async () => {
    const tables = await db.sql<{ name: string; enabled: boolean; forced: boolean; policies: number }>(
      `select n.nspname || '.' || c.relname as name, c.relrowsecurity as enabled, c.relforcerowsecurity as forced,
              (select count(*)::int from pg_policy p where p.polrelid = c.oid) as policies
         from pg_class c join pg_namespace n on n.oid = c.relnamespace
        where n.nspname not in ('pg_catalog', 'information_schema', 'graphile_worker') and n.nspname !~ '^pg_' and c.relkind in ('r', 'p') and not c.relispartition`,
    );
    const bare = tables.filter(({ enabled, forced, policies }) => !enabled || !forced || policies === 0);
    // The list of what was migrated says nothing of anybody. Any other table: say who sees it (api/src/read/rows.ts, or a
    // Resource with rules), `npm run schema`, and spell out `force row level security` in its migration.
    // Nor do the counts of the rate limits: whoever asks for anything is counted, before it is known who that is.
    expect(bare.map(({ name }) => name).sort()).toEqual(['edge.rate_limit', 'public.migration']);
  });

  it('shows every row to no role but the worker, what counts or looks up beyond the rules, and the owner while it migrates', async () => {
    const open = await db.sql<{ name: string; roles: string[]; tables: string[] }>(
      `select policyname as name, roles::text[] as roles, array_agg(tablename order by tablename)::text[] as tables
         from pg_policies where schemaname in ('public', 'audit') and qual = 'true' and permissive = 'PERMISSIVE'
          and not roles <@ array(select rolname from pg_roles where rolname ~ '^samlop_as_') group by 1, 2 order by 1`,
    );
    expect(open.map(({ name, roles }) => [name, roles.sort()])).toEqual([
      ['adopting', ['samlop_log']],
      ['beyond', ['samlop_beyond', 'samlop_lookup']],
      ['effects', ['samlop_effects']],
      ['log_reader', ['samlop_auditor']],
      ['session', ['samlop_app']],
      ['signer', ['samlop_signer']],
      ['worker', ['samlop_worker']],
    ]);
    const ofPatients = await db.sql<{ name: string }>(
      `select distinct table_name as name from information_schema.columns where table_schema = 'public' and column_name = 'patient_id'`,
    );
    const names = [...ofPatients.map(({ name }) => name), 'patient'];
    for (const { name, tables } of open.filter((each) =>
      ['effects', 'log_reader', 'session'].includes(each.name),
    )) {
      expect([name, tables.filter((table) => names.includes(table))]).toEqual([name, []]);
    }
  });

  it('has no role that goes past row policies, or that owns or is a member of what it should not', async () => {
    const roles = await db.sql<{ rolname: string }>(
      `select rolname from pg_roles where rolname like 'samlop%' and (rolbypassrls or rolsuper or rolcanlogin or rolcreaterole)`,
    );
    expect(roles).toEqual([]);
    const owners = await db.sql<{ owner: string }>(
      `select distinct pg_get_userbyid(c.relowner) as owner from pg_class c join pg_namespace n on n.oid = c.relnamespace
        where n.nspname in ('public', 'audit') union
       select distinct pg_get_userbyid(p.proowner) from pg_proc p join pg_namespace n on n.oid = p.pronamespace
        where n.nspname in ('public', 'audit', 'app', 'rules') and not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e')`,
    );
    expect(owners.map(({ owner }) => owner).sort()).toEqual(['samlop_log', 'samlop_lookup', 'samlop_owner']);
    const members = await db.sql<{ role: string; member: string }>(
      `select r.rolname as role, m.rolname as member from pg_auth_members x join pg_roles r on r.oid = x.roleid
         join pg_roles m on m.oid = x.member where m.rolname like 'samlop%' and r.rolname <> 'samlop_reader'`,
    );
    expect(members).toEqual([{ role: 'samlop_app', member: 'samlop_effects' }]);
  });

  it('lets those who read as themselves write nothing but the log', async () => {
    const rights = await db.sql<{ name: string; privilege: string }>(
      `select distinct table_name as name, privilege_type as privilege from information_schema.role_table_grants
        where (grantee in ('samlop_reader', 'samlop_beyond', 'samlop_lookup') or grantee ~ '^samlop_as_') and privilege_type <> 'SELECT'
          and table_schema in ('public', 'audit')`,
    );
    // Names in the log are given as the log is written, by functions.
    expect(rights.sort((a, b) => a.name.localeCompare(b.name))).toEqual([
      { name: 'access_log', privilege: 'INSERT' },
      { name: 'subject', privilege: 'INSERT' },
    ]);
  });

  it('lets no role of the program delete or truncate what somebody wrote', async () => {
    const rights = await db.sql<{ table_name: string }>(
      `select distinct table_name from information_schema.role_table_grants
        where grantee in ('samlop_app', 'samlop_worker', 'samlop_auditor') and privilege_type in ('DELETE', 'TRUNCATE')
          and table_schema in ('public', 'audit', 'edge')`,
    );
    // Four are derived; a count of requests is nobody's record; an absence is a plan of one's own, and no history; a file expires by its own date;
    // and what was typed and not done is a draft.
    expect(rights.map((row) => row.table_name).sort()).toEqual([
      'absence',
      'deadline_audience',
      'deadline_unclocked',
      'draft',
      'log_finding_reason',
      'rate_limit',
      'stored_file',
      'unit_closure',
    ]);
  });

  it('has no view that goes around the reader’s own rights, and no function that runs as another but those of the list', async () => {
    const views = await db.sql(
      `select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
        where n.nspname in ('public', 'audit', 'app', 'rules', 'edge') and (c.relkind = 'm' or (c.relkind = 'v'
          and not coalesce(c.reloptions::text[] @> array['security_invoker=true'], false)))`,
    );
    expect(views).toEqual([]);
    const functions = await db.sql<{ name: string; result: string; path: string | null }>(
      `select n.nspname || '.' || p.proname as name, pg_get_function_result(p.oid) as result, p.proconfig::text as path
         from pg_proc p join pg_namespace n on n.oid = p.pronamespace
        where n.nspname not in ('pg_catalog', 'information_schema', 'graphile_worker') and p.prosecdef order by 1`,
    );
    // Why each of them is there stands in docs/security.md.
    const listed = functions.filter(({ name }) => name.startsWith('app.')).map(({ name }) => name);
    expect(listed).toEqual([
      'app.act_as',
      'app.attempted',
      'app.caller',
      'app.closed_by',
      'app.coordinators_at',
      'app.entries_about',
      'app.kept_by',
      'app.name_kept',
      'app.near_ids',
      'app.note_page',
      'app.objected',
      'app.opening_of',
      'app.own_subject',
      'app.party_to',
      'app.reach',
      'app.sides_held',
      'app.stands_in',
      'app.subject_found',
      'app.subject_id',
      'app.subject_named',
      'app.subject_of_person',
      'app.subjects_of',
      'app.subjects_of_people',
      'app.unmasked',
      'app.unmasked_name',
    ]);
    // A question of a rule about one row is answered yes or no; whose an object is, only the log's own function may ask.
    const rules = functions.filter(({ name }) => !name.startsWith('app.'));
    expect(rules.filter(({ name, result }) => !name.startsWith('rules.') || result !== 'boolean')).toEqual([
      // The log is added to by one function, has months made for it, and takes over what the version before it wrote.
      expect.objectContaining({ name: 'audit.adopt', result: 'integer' }),
      // In two forms: whole texts are the version before's.
      expect.objectContaining({ name: 'audit.append', result: 'void' }),
      expect.objectContaining({ name: 'audit.append', result: 'void' }),
      expect.objectContaining({ name: 'audit.make_months', result: 'integer' }),
      expect.objectContaining({ name: 'rules.patient_of', result: 'uuid' }),
    ]);
    expect(functions.filter(({ path }) => path !== '{"search_path=public, pg_temp"}')).toEqual([]);
    const [asked] = await db.sql<{ may: boolean }>(
      `select bool_or(has_function_privilege(rolname, 'rules.patient_of(text, uuid)', 'execute')) as may from pg_roles
        where rolname like 'samlop%' and rolname not in ('samlop_lookup', 'samlop_log')`,
    );
    expect(asked?.may).toBe(false);
  });
});
