import { Migration } from '@mikro-orm/migrations';

/** Every table with rows that somebody may not see; from here on nothing is seen that no policy shows. */
const TABLES = [
  ...['person', 'person_identity', 'unit', 'unit_closure', 'role_grant', 'absence'],
  ...[
    'patient',
    'patient_identifier',
    'patient_contact',
    'patient_registration',
    'relation',
    'block',
    'consent',
  ],
  ...['next_of_kin', 'care_team_member', 'notification', 'notification_profile', 'notification_preference'],
  ...[
    'pathway_definition',
    'deadline_rule',
    'definition_rule',
    'reference_row',
    'national_code',
    'edition_code',
  ],
  ...['definition_draft', 'organisation_rule', 'task_rule', 'job'],
  ...['referral', 'referral_content', 'referral_assessment', 'pathway', 'pathway_event', 'pathway_condition'],
  ...['deadline', 'deadline_audience', 'deadline_unclocked', 'deadline_replan'],
  ...['deadline_reminder', 'deadline_waiver_withdrawn', 'municipal_move'],
  ...['care_case', 'need', 'coverage', 'assignment', 'task', 'stay', 'plan', 'plan_content'],
  ...['organisation_setting', 'outbox_message', 'outbox_entry', 'client_mutation', 'visit'],
  ...['objection', 'withholding', 'parental_opening', 'representation', 'disclosure'],
  ...['address_protection', 'break_glass', 'break_glass_renewal', 'access_finding', 'access_scan'],
  ...['stored_file', 'registration_export', 'audit.access_log'],
];

/**
 * Row-level security, forced. The policies themselves are compiled from the features' rules (schema/row-policies.sql)
 * and applied after the migrations; this lays what they stand on: who asks, and the few questions that are answered
 * beyond what they show.
 */
export class M0021RowPolicies extends Migration {
  override up(): void {
    this.addSql(`
      create schema app;
      create schema rules;
      grant usage on schema app, rules to samlop_app, samlop_reader, samlop_worker, samlop_auditor, samlop_beyond, samlop_lookup;
      grant create on schema app, rules to samlop_lookup;

      -- Who reads as themselves reads every table, as far as its policies show; and writes nothing but the log.
      grant usage on schema public, audit to samlop_reader, samlop_beyond, samlop_lookup;
      grant select on all tables in schema public to samlop_reader, samlop_beyond, samlop_lookup;
      grant insert on audit.access_log to samlop_reader, samlop_beyond;

      -- The patients that a mutation has opened, after its caller was found to have a right to them.
      create function app.opened() returns uuid[] language sql stable as $$
        select coalesce(nullif(current_setting('samlop.patients', true), ''), '{}')::uuid[]
      $$;
      -- Whether somebody may act on a row is being asked: then what they may act on is found, seen or not.
      create function app.deciding() returns boolean language sql stable as $$
        select coalesce(current_setting('samlop.deciding', true), '') = 'on'
      $$;
      -- The owner sees rows only while it migrates or loads what ships with a release.
      create function app.migrating() returns boolean language sql stable as $$
        select coalesce(current_setting('samlop.migrating', true), '') = 'on'
      $$;
      -- A log entry says who acts: nobody writes another's.
      create function app.logged_as() returns uuid language sql stable as $$
        select nullif(current_setting('samlop.principal', true), '')::uuid
      $$;
    `);
    this.addSql(lookUps);
    this.addSql(attempted);
    this.addSql(`
      -- What policies ask of every row: whether an organisation is party, whether a side of a case is vacant for it.
      create index relation_party on relation (subject_id, patient_id) include (kind, valid_from, valid_to) where kind = 'PARTY';
      create index coverage_vacant_case on coverage (case_id, root_id) where status = 'VACANT' and until is null;
    `);
    this.addSql(TABLES.map((table) => `alter table ${table} enable row level security;`).join('\n'));
    this.addSql(TABLES.map((table) => `alter table ${table} force row level security;`).join('\n'));
  }

  override down(): void {
    this.addSql(`
      do $$ declare p record; begin
        for p in select schemaname, tablename, policyname from pg_policies where schemaname in ('public', 'audit') loop
          execute format('drop policy %I on %I.%I', p.policyname, p.schemaname, p.tablename);
        end loop;
      end $$;
    `);
    this.addSql(TABLES.map((table) => `alter table ${table} no force row level security;`).join('\n'));
    this.addSql(TABLES.map((table) => `alter table ${table} disable row level security;`).join('\n'));
    this.addSql(`
      drop index coverage_vacant_case, relation_party;
      drop trigger attempted on audit.access_log;
      drop schema rules cascade;
      drop schema app cascade;
      revoke all on all tables in schema public, audit from samlop_reader, samlop_beyond, samlop_lookup;
      revoke usage on schema public, audit from samlop_reader, samlop_beyond, samlop_lookup;
    `);
  }
}

/** As it was first; a later migration replaces it, and puts it back when it is taken back itself. */
export const actAs = `
  create function app.act_as(asked uuid, at timestamptz) returns void language plpgsql security definer
    set search_path = public, pg_temp as $$
  declare found record; subjects uuid[] := '{}'; closed uuid[] := '{}'; kept uuid[] := '{}';
  begin
    select x.* into found from (
      select g.id, g.person_id, g.role, g.unit_id, u.organisation_id as root_id, null::uuid as patient_id,
             case when o.kind in ('HEALTH_TRUST', 'DEPARTMENT', 'SECTION', 'PRIVATE_INSTITUTION', 'CONTRACT_SPECIALIST', 'ACUTE') then 'SPECIALIST'
                  when g.unit_id is not null then 'MUNICIPAL' end as side
        from role_grant g join person p on p.id = g.person_id and p.active
        left join unit u on u.id = g.unit_id left join unit o on o.id = u.organisation_id
       where g.id = asked and g.valid_from <= at and (g.valid_to is null or g.valid_to > at)
         and not (g.role in ('CLINICIAN', 'GP') and coalesce(p.authorisation_withdrawn_at <= at, false))
      union all
      select r.id, r.subject_id, case r.kind when 'SELF' then 'PATIENT' when 'PARENT' then 'PARENT' else 'NEXT_OF_KIN' end,
             null, null, r.patient_id, null
        from relation r join person p on p.id = r.subject_id and p.active
       where r.id = asked and r.kind in ('SELF', 'PARENT', 'KIN')
         and r.valid_from <= at and (r.valid_to is null or r.valid_to > at)
         and (r.kind <> 'PARENT' or r.basic_until is null or r.basic_until > at or r.open_until > at)) x;
    if found.id is not null then
      subjects := array_remove(array[found.person_id, found.root_id] || array(
        select c.descendant_id from unit_closure c where c.ancestor_id = found.unit_id), null);
    end if;
    -- A block reaches down: on a department it closes out those of its sections, on a section not its leader above.
    closed := array(select b.id from block b
      where b.subject_id = any(array(select c.ancestor_id from unit_closure c where c.descendant_id = found.unit_id) || found.person_id)
        and b.valid_from <= at and (b.valid_to is null or b.valid_to > at));
    -- From whom health personnel may keep something, and whose that is (api/src/read/withheld.ts says why).
    if found.role in ('PATIENT', 'PARENT', 'NEXT_OF_KIN', 'PARTNER') then
      kept := array(select w.id from withholding w where w.ended_at is null and w.valid_from <= at and case found.role
        when 'PATIENT' then w.audience = 'PATIENT' and w.patient_id = found.patient_id
        when 'PARENT' then w.audience = 'PARENTS' and w.patient_id = found.patient_id
        when 'NEXT_OF_KIN' then w.patient_id = found.patient_id and exists (
          select from relation r where r.id = asked and r.cause = 'consent')
        else w.patient_id in (select r.patient_id from relation r where r.subject_id = any(subjects) and r.kind = 'PARTNER') end);
    end if;
    perform set_config('samlop.principal', coalesce(asked::text, ''), true), set_config('samlop.now', at::text, true),
      set_config('samlop.as', case when found.id is null then ''
        when found.role = 'ADMINISTRATOR' and found.unit_id is null then 'samlop_as_installation'
        when found.role = 'COORDINATOR' and found.side is not null then 'samlop_as_coordinator_' || lower(found.side)
        else 'samlop_as_' || lower(found.role) end, true),
      set_config('samlop.grant', coalesce(found.id::text, ''), true),
      set_config('samlop.person', coalesce(found.person_id::text, ''), true),
      set_config('samlop.unit', coalesce(found.unit_id::text, ''), true),
      set_config('samlop.root', coalesce(found.root_id::text, ''), true),
      set_config('samlop.patient', coalesce(found.patient_id::text, ''), true),
      set_config('samlop.side', coalesce(found.side, ''), true),
      set_config('samlop.role', coalesce(found.role, ''), true),
      set_config('samlop.subjects', subjects::text, true),
      set_config('samlop.few', case when found.role in ('COORDINATING_UNIT', 'UNIT_LEADER') then ((select count(*) from (
        select from relation r where r.subject_id = found.root_id and r.kind = 'PARTY' limit 2001) x) <= 2000)::text else '' end, true),
      set_config('samlop.closed_to_acts', closed::text, true),
      -- Break-glass opens what is closed to a unit or an organisation, to be read; what is closed to a person stays closed.
      set_config('samlop.closed', (case when closed = '{}' or found.role not in ('GP', 'CLINICIAN', 'COORDINATOR') then closed
        else array(select b.id from block b where b.id = any(closed) and not (b.subject_kind <> 'PERSON' and exists (
          select from relation g where g.patient_id = b.patient_id and g.subject_id = found.person_id and g.kind = 'BREAK_GLASS'
             and g.root_id = found.root_id and g.valid_from <= at and g.valid_to > at))) end)::text, true),
      set_config('samlop.kept', kept::text, true);
  end $$;
`;

/**
 * Who asks, of the grant's id alone: looked up once in the transaction by a function that runs as a role of its own, which
 * nobody becomes, because its caller may not look it up. A grant that does not hold is nobody's. What it found stands in
 * settings of the transaction, so that a policy asks them for nothing; they hold for the one role that the grant makes.
 */
const lookUps = `
  create function app.holds() returns boolean language sql stable as $$
    select coalesce(current_setting('role') in (current_setting('samlop.as', true), 'samlop_effects', 'samlop_beyond', 'samlop_auditor'), false)
      and coalesce(current_setting('samlop.as', true), '') <> ''
  $$;
  create function app.said(name text) returns text language sql stable as $$
    select case when app.holds() then nullif(current_setting('samlop.' || name, true), '') end
  $$;
  create function app.grant_id() returns uuid language sql stable as $$ select app.said('grant')::uuid $$;
  create function app.person_id() returns uuid language sql stable as $$ select app.said('person')::uuid $$;
  create function app.unit_id() returns uuid language sql stable as $$ select app.said('unit')::uuid $$;
  create function app.root_id() returns uuid language sql stable as $$ select app.said('root')::uuid $$;
  create function app.patient_id() returns uuid language sql stable as $$ select app.said('patient')::uuid $$;
  create function app.side() returns text language sql stable as $$ select app.said('side') $$;
  create function app.role() returns text language sql stable as $$ select app.said('role') $$;
  -- Whom a relation may name to concern whoever asks: the person, the units, the organisation.
  create function app.subjects() returns uuid[] language sql stable as $$ select coalesce(app.said('subjects'), '{}')::uuid[] $$;

  -- An organisation's patients are few enough to be looked up all at once rather than one after the other.
  create function app.few() returns boolean language sql stable as $$ select coalesce(app.said('few')::boolean, false) $$;

  set local role samlop_lookup;

${actAs}
  create function app.closed_by(content text, blocks uuid[]) returns uuid[] language plpgsql stable security definer
    set search_path = public, pg_temp as $$
  begin
    return coalesce((select array_agg(b.patient_id) from block b
      where b.id = any(blocks) and (b.contents is null or content = any(b.contents))), '{}');
  end $$;
  -- The patients who closed a kind of content to whoever asks; whose blocks they are, nobody reads.
  create function app.blocked(content text, acting boolean) returns uuid[] language sql stable as $$
    select case when coalesce(app.said(case when acting then 'closed_to_acts' else 'closed' end), '{}') = '{}' then '{}'::uuid[]
                else app.closed_by(content, app.said(case when acting then 'closed_to_acts' else 'closed' end)::uuid[]) end
  $$;

  create function app.kept_by(content text, kept uuid[]) returns uuid[] language plpgsql stable security definer
    set search_path = public, pg_temp as $$
  begin
    return coalesce((select array_agg(case when content is null then w.object_id else w.patient_id end) from withholding w
      where w.id = any(kept) and case when content is null then w.object_id is not null else content = any(w.contents) end), '{}');
  end $$;
  -- The patients of whom a kind of content, and the objects that, somebody keeps from whoever asks; why, nobody reads.
  create function app.withheld(content text) returns uuid[] language sql stable as $$
    select case when coalesce(app.said('kept'), '{}') = '{}' then '{}'::uuid[] else app.kept_by(content, app.said('kept')::uuid[]) end
  $$;
  create function app.withheld_objects() returns uuid[] language sql stable as $$ select app.withheld(null) $$;

  -- The person who has this number, and the grants that hold, with whom they act for: before there is any grant to read under.
  create function app.caller(number text, at timestamptz) returns table (person_id uuid, active boolean, granted json, derived json)
    language plpgsql stable security definer set search_path = public, pg_temp as $$
  begin
    return query select p.id, p.active,
      (select coalesce(json_agg(json_build_object(
          'id', g.id, 'role', g.role, 'kind', null, 'unit_id', g.unit_id, 'root_id', u.organisation_id, 'root_kind', o.kind,
          'unit_ids', (select json_agg(c.descendant_id order by c.descendant_id) from unit_closure c where c.ancestor_id = g.unit_id),
          'patient_id', null, 'patient_name', null, 'valid_from', g.valid_from, 'valid_to', g.valid_to, 'basis', g.basis)
          order by g.basis = 'ASSIGNMENT', g.valid_from, g.id), '[]'::json)
        from role_grant g left join unit u on u.id = g.unit_id left join unit o on o.id = u.organisation_id
       where g.person_id = p.id and g.valid_from <= at and (g.valid_to is null or g.valid_to > at)
         and not (g.role in ('CLINICIAN', 'GP') and coalesce(p.authorisation_withdrawn_at <= at, false))),
      (select coalesce(json_agg(json_build_object(
          'id', r.id, 'role', null, 'kind', r.kind, 'unit_id', null, 'root_id', null, 'root_kind', null, 'unit_ids', null,
          'patient_id', r.patient_id, 'patient_name', t.name, 'valid_from', r.valid_from, 'valid_to', r.valid_to, 'basis', 'RELATION')
          order by r.kind = 'SELF' desc, r.valid_from, r.id), '[]'::json)
        from relation r join patient t on t.id = r.patient_id
       where r.subject_id = p.id and r.kind in ('SELF', 'PARENT', 'KIN')
         and r.valid_from <= at and (r.valid_to is null or r.valid_to > at)
         and (r.kind <> 'PARENT' or r.basic_until is null or r.basic_until > at or r.open_until > at))
      from person_identity i join person p on p.id = i.person_id
     where i.national_id = number;
  end $$;

  -- Whether a patient does not want this kind of content shared with those who cooperate; why and since when is not told.
  create function app.objected(patient uuid, content text) returns boolean language plpgsql stable security definer
    set search_path = public, pg_temp as $$
  begin
    return exists (select from objection o where o.patient_id = patient and o.withdrawn_at is null and content = any(o.contents));
  end $$;

  -- Whom the public directory names at a unit.
  create function app.coordinators_at(unit uuid, at timestamptz) returns table (name text, phone text, opening_hours jsonb)
    language plpgsql stable security definer set search_path = public, pg_temp as $$
  begin
    return query select p.name, g.phone, g.opening_hours from role_grant g join person p on p.id = g.person_id
     where g.unit_id = coordinators_at.unit and g.role = 'COORDINATOR' and p.active and g.basis <> 'ASSIGNMENT'
       and g.valid_from <= at and (g.valid_to is null or g.valid_to > at);
  end $$;

  set local role samlop_owner;
`;

/**
 * What somebody tried to see and may not, the log knows the patient of, and whoever tried does not: so it is found as
 * the entry is written. Which tables it looks into is compiled with the policies.
 */
const attempted = `
  set local role samlop_lookup;
  create function app.attempted() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
  begin
    new.patient_ids := array(select coalesce(u.patient, rules.patient_of(new.resource_type, u.resource))
      from unnest(new.patient_ids, new.resource_ids) with ordinality u(patient, resource, place) order by u.place);
    return new;
  end $$;
  create function rules.patient_of(type text, id uuid) returns uuid language sql stable as $$ select null::uuid $$;
  set local role samlop_owner;
  create trigger attempted before insert on audit.access_log for each row when (new.decision = 'DENY')
    execute function app.attempted();
`;
