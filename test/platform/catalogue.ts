/** Everything of the schema that a migration makes, as text: two that are equal are the same to whoever uses them. */
export const CATALOGUE = `
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
