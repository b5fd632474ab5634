import { Migration } from '@mikro-orm/migrations';

/**
 * The access log as it can be sealed: each entry the exact text that its writer made a code of, in months, appended by
 * one function. Patients, and whoever acts for one, stand in it under names of its own. What stood in audit.access_log is
 * taken over by a job, since the version before this one goes on writing there.
 */
export class M0028SealedLog extends Migration {
  override up(): void {
    this.addSql(tables);
    this.addSql(names);
    this.addSql(append);
    this.addSql(view);
  }

  override down(): void {
    this.addSql(`
      drop view audit.subject_entry;
      drop table audit.entry, audit.subject;
      -- Policies are compiled whole: the next start makes them again.
      comment on schema rules is null;
      set local role samlop_log;
      drop function audit.append(text[], text[], uuid[]), audit.adopt(int);
      set local role samlop_lookup;
      drop function app.party_to(uuid[], uuid, timestamptz), app.subject_found(text, uuid), app.near_ids(), app.subject_id(), app.own_subject(), app.subject_of_person(uuid), app.subjects_of(uuid[]);
      set local role samlop_owner;
      alter table access_finding drop column subject_id;
      revoke select on audit.access_log from samlop_log;
      drop function audit.make_months(date, date);
      revoke usage, create on schema app, audit from samlop_log;
    `);
  }
}

const tables = `
  -- Who a name in the log stands for. Without its row it stands for nobody.
  create table audit.subject (
    id uuid primary key default gen_random_uuid(),
    patient_id uuid unique references patient on delete cascade,
    person_id uuid unique references person on delete cascade,
    check (num_nonnulls(patient_id, person_id) = 1)
  );
  alter table audit.subject enable row level security;
  alter table audit.subject force row level security;

  create table audit.entry (
    id uuid not null,
    at timestamptz not null,
    -- Which transaction wrote it: what is older than all that are under way is seen whole.
    xact xid8 not null default pg_current_xact_id(),
    -- Canonical JSON, exactly as its code was made of it; all that follows the code is taken out of it, to search by.
    entry text not null,
    mac bytea not null,
    -- Of a refused look: whose the object was, as the database found when it was written.
    found_ids uuid[],
    person_id uuid,
    actor_id uuid,
    grant_id uuid,
    role text,
    unit_id uuid,
    root_id uuid,
    client_id text,
    request_id text not null,
    operation text not null,
    action text not null,
    purpose text not null,
    resource_type text not null,
    relation text,
    decision text not null check (decision in ('PERMIT','DENY')),
    rule text,
    break_glass_id uuid,
    details jsonb,
    subject_ids uuid[] not null,
    resource_ids uuid[] not null,
    primary key (id, at),
    check (cardinality(subject_ids) = cardinality(resource_ids))
  ) partition by range (at);
  create index entry_at on audit.entry (at);
  create index entry_xact on audit.entry (xact);
  create index entry_root on audit.entry (root_id, at);
  create index entry_person on audit.entry (person_id, at);
  create index entry_adopted on audit.entry (at) where mac = '';
  create index entry_subjects on audit.entry using gin (subject_ids);
  alter table audit.entry enable row level security;
  alter table audit.entry force row level security;

  -- A month of the log, from the first day of one to the last of another. A partition is reached through the log alone.
  create function audit.make_months(first date, last date) returns int language plpgsql security definer
    set search_path = public, pg_temp as $$
  declare month date := date_trunc('month', first); made int := 0; name text;
  begin
    while month <= last loop
      name := 'entry_' || to_char(month, 'YYYY_MM');
      if to_regclass('audit.' || name) is null then
        execute format('create table audit.%I partition of audit.entry for values from (%L) to (%L)', name,
          month::text || ' 00:00+00', (month + interval '1 month')::date::text || ' 00:00+00');
        execute format('alter table audit.%I enable row level security', name);
        execute format('alter table audit.%I force row level security', name);
        made := made + 1;
      end if;
      month := month + interval '1 month';
    end loop;
    return made;
  end $$;
  revoke execute on function audit.make_months from public;
  grant execute on function audit.make_months to samlop_worker;
  select audit.make_months(current_date - 1, (current_date + interval '3 months')::date);

  grant usage on schema app, rules, audit to samlop_log;
  grant select on audit.access_log to samlop_log;
  grant select, insert on audit.entry to samlop_log;
  alter table access_finding add column subject_id uuid;
  grant create on schema audit to samlop_log;
  grant select, insert on audit.subject to samlop_lookup;
  grant select on audit.entry, audit.subject to samlop_auditor, samlop_worker;
  grant select on audit.subject to samlop_beyond;
`;

const names = `
  set local role samlop_lookup;

  -- What the log calls these patients, for whoever was shown them. Who has no name there yet gets one, in one order, so that
  -- no two wait for each other.
  create function app.subjects_of(asked uuid[]) returns table (patient uuid, subject uuid) language plpgsql volatile
    security definer set search_path = public, pg_temp as $$
  declare n bigint; unnamed uuid[];
  begin
    return query select s.patient_id, s.id from audit.subject s where s.patient_id = any(asked);
    get diagnostics n = row_count;
    if n = cardinality(asked) then return; end if;
    unnamed := array(select a from unnest(asked) a where not exists (select from audit.subject s where s.patient_id = a));
    insert into audit.subject (patient_id) select p.id from patient p where p.id = any(unnamed) order by p.id on conflict do nothing;
    return query select s.patient_id, s.id from audit.subject s where s.patient_id = any(unnamed);
  end $$;

  -- What the log calls somebody who acts for a patient or for themselves.
  create function app.subject_of_person(who uuid) returns uuid language plpgsql volatile security definer set search_path = public, pg_temp as $$
  declare found uuid;
  begin
    select s.id into found from audit.subject s where s.person_id = who;
    if found is null and who is not null then
      insert into audit.subject (person_id) values (who) on conflict do nothing;
      select s.id into found from audit.subject s where s.person_id = who;
    end if;
    return found;
  end $$;
  revoke execute on function app.subject_of_person from public;
  grant execute on function app.subject_of_person to samlop_log;
  create function app.own_subject() returns uuid language plpgsql volatile security definer set search_path = public, pg_temp as $$
  begin
    return app.subject_of_person(app.person_id());
  end $$;

  -- What the log calls the patient that somebody acts for.
  create function app.subject_id() returns uuid language sql stable security definer set search_path = public, pg_temp as $$
    select s.id from audit.subject s where s.patient_id = app.patient_id()
  $$;

  -- Who acts, or has acted, for the patient of whoever asks.
  create function app.near_ids() returns uuid[] language sql stable security definer set search_path = public, pg_temp as $$
    select array(select distinct r.subject_id from relation r where r.patient_id = app.patient_id() and r.kind in ('SELF', 'PARENT', 'KIN'))
  $$;

  -- Whose the object was that somebody was refused; asked as the log is written, and told to nobody else.
  create function app.subject_found(type text, object uuid) returns uuid language plpgsql volatile security definer
    set search_path = public, pg_temp as $$
  begin
    return (select s.subject from app.subjects_of(array_remove(array[rules.patient_of(type, object)], null)) s);
  end $$;
  revoke execute on function app.subject_found from public;
  grant execute on function app.subject_found to samlop_log;

  -- Whether the organisation is, or was at that time, party to one of them.
  create function app.party_to(subjects uuid[], root uuid, at timestamptz) returns boolean language sql stable security definer
    set search_path = public, pg_temp as $$
    select exists (select from audit.subject s join relation r on r.patient_id = s.patient_id
      where s.id = any($1) and r.subject_id = $2 and r.kind = 'PARTY' and r.valid_from <= $3 and (r.valid_to is null or r.valid_to > $3))
  $$;
  set local role samlop_owner;
`;

const append = `
  set local role samlop_log;
  -- The only way in. Everything but the codes stands in the text; nobody says it in another's name.
  create function audit.append(entries text[], macs text[], tried uuid[]) returns void language plpgsql volatile security definer
    set search_path = public, pg_temp as $$
  begin
    if exists (select from unnest(macs) mac where length(mac) <> 64) then
      raise exception 'an entry without its code' using errcode = 'check_violation';
    end if;
    insert into audit.entry (id, at, entry, mac, found_ids, person_id, actor_id, grant_id, role, unit_id, root_id, client_id,
      request_id, operation, action, purpose, resource_type, relation, decision, rule, break_glass_id, details, subject_ids, resource_ids)
    select (e->>'id')::uuid, (e->>'at')::timestamptz, x.entry, decode(x.mac, 'hex'), f.found, (e->>'person')::uuid, (e->>'actor')::uuid,
      (e->>'grant')::uuid, e->>'role', (e->>'unit')::uuid, (e->>'root')::uuid, e->>'client', e->>'request', e->>'operation',
      e->>'action', e->>'purpose', e->>'type', e->>'relation', e->>'decision', e->>'rule', (e->>'opening')::uuid, e->'details',
      coalesce(f.found, translate(e->>'subjects', '[]"', '{}')::uuid[]), translate(e->>'objects', '[]"', '{}')::uuid[]
    from unnest(entries, macs, tried) x(entry, mac, tried)
    -- Parsed once: without the offset it would be again for each of the columns.
    cross join lateral (select x.entry::jsonb as e offset 0) j
    cross join lateral (select case when x.tried is not null
      then nullif(array_remove(array[app.subject_found(e->>'type', x.tried)], null), '{}') end as found) f;
  end $$;

  -- Takes over entries that the version before wrote: without a code, since nobody made one, and of version 0.
  create function audit.adopt(most int) returns int language plpgsql volatile security definer
    set search_path = public, pg_temp as $$
  declare since timestamptz; n int;
  begin
    select max(e.at) - interval '10 minutes' into since from audit.entry e where e.mac = '';
    insert into audit.entry (id, at, entry, mac, person_id, actor_id, grant_id, role, unit_id, root_id, client_id, request_id, operation,
      action, purpose, resource_type, relation, decision, rule, break_glass_id, details, subject_ids, resource_ids)
    select l.id, l.at, jsonb_strip_nulls(jsonb_build_object('action', l.action, 'actor', who.actor, 'at',
        to_char(l.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), 'client', l.client_id, 'decision', l.decision, 'details', l.details,
        'grant', who.grant_id, 'id', l.id, 'objects', o.ids, 'opening', l.break_glass_id, 'operation', l.operation, 'person', who.person,
        'purpose', l.purpose, 'relation', l.relation, 'request', l.request_id, 'role', l.role, 'root', l.root_id, 'rule', l.rule,
        'subjects', s.ids, 'type', l.resource_type, 'unit', l.unit_id, 'v', 0))::text, '', who.person, who.actor, who.grant_id,
      l.role, l.unit_id, l.root_id, l.client_id, l.request_id, l.operation, l.action, l.purpose, l.resource_type, l.relation, l.decision,
      l.rule, l.break_glass_id, l.details, s.ids, o.ids
    from (select * from audit.access_log a where (since is null or a.at > since)
           and not exists (select from audit.entry e where e.id = a.id and e.at = a.at) order by a.at limit most) l
    cross join lateral (select array(select n.subject from unnest(l.patient_ids) with ordinality u(patient, place)
      left join app.subjects_of(array(select distinct p from unnest(l.patient_ids) p where p is not null)) n on n.patient = u.patient
      order by u.place) as ids) s
    cross join lateral (select case when l.resource_type = 'Patient' then s.ids else l.resource_ids end as ids) o
    cross join lateral (select coalesce(l.role in ('PATIENT', 'PARENT', 'NEXT_OF_KIN'), false) as acting) a
    cross join lateral (select case when a.acting then app.subject_of_person(l.person_id) end as actor,
      case when not a.acting then l.person_id end as person, case when not a.acting then l.grant_id end as grant_id) who;
    get diagnostics n = row_count;
    return n;
  end $$;
  revoke execute on function audit.adopt from public;
  grant execute on function audit.adopt to samlop_worker;
  set local role samlop_owner;
  revoke create on schema audit from samlop_log;
`;

const view = `
  -- One entry for each subject of a row. The reader's own rights apply, also to whom a name stands for.
  create view audit.subject_entry with (security_invoker = true) as
  select encode(set_byte(set_byte(uuid_send(l.id), 14, p.place / 256), 15, p.place % 256), 'hex')::uuid as id,
         l.id as row_id, l.at, l.person_id, coalesce(l.person_id, a.person_id) as known_person_id, l.actor_id, l.grant_id, l.role, l.unit_id, l.root_id,
         l.client_id, l.request_id, l.operation, l.action, l.purpose, l.resource_type, l.relation, l.decision, l.rule,
         p.subject_id, s.patient_id, p.resource_ids, l.details, l.break_glass_id
    from audit.entry l
    cross join lateral (
      select u.subject_id, array_agg(u.resource_id) filter (where u.resource_id is not null) as resource_ids,
             min(u.place)::int as place
        from unnest(l.subject_ids, l.resource_ids) with ordinality as u(subject_id, resource_id, place)
       group by u.subject_id
    ) p
    left join audit.subject s on s.id = p.subject_id
    left join audit.subject a on a.id = l.actor_id;
  grant select on audit.subject_entry to samlop_auditor;
`;
