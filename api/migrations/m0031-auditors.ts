import { Migration } from '@mikro-orm/migrations';

/**
 * What auditors do with the log beside reading it: searches that they keep, pseudonyms that two of them lift for a time,
 * and files that they take out of it.
 */
export class M0031Auditors extends Migration {
  override up(): void {
    this.addSql(searches);
    this.addSql(unmaskings);
    this.addSql(names);
    this.addSql(exports_);
    this.addSql(indexes);
  }

  override down(): void {
    this.addSql(`
      drop index audit.entry_actor, audit.entry_unit, audit.entry_request, audit.entry_denied, audit.entry_done, audit.entry_emergency;
      -- Policies refer to what is dropped: all are made again by the next start (api/src/platform/row-policies.ts).
      do $$ declare p record; begin
        for p in select schemaname, tablename, policyname from pg_policies where schemaname in ('public', 'audit') loop
          execute format('drop policy %I on %I.%I', p.policyname, p.schemaname, p.tablename);
        end loop;
      end $$;
      comment on schema rules is null;
      set local role samlop_lookup;
      drop function if exists rules.unmasking_of_patient(unmasking, uuid);
      drop function app.unmasked_name(uuid), app.unmasked(), app.entries_about(uuid), app.subject_named(text, uuid);
      set local role samlop_owner;
      drop table log_export, unmasking, saved_search;
      revoke select on audit.entry from samlop_lookup, samlop_beyond;
    `);
  }
}

const searches = `
  create table saved_search (
    id uuid primary key,
    person_id uuid not null references person,
    root_id uuid not null references unit,
    name text not null check (name <> ''),
    shared boolean not null,
    criteria jsonb not null,
    created_at timestamptz not null,
    changed_at timestamptz not null,
    removed_at timestamptz,
    version int not null default 1
  );
  create index saved_search_root on saved_search (root_id, name) where removed_at is null;
  create unique index saved_search_name on saved_search (person_id, root_id, lower(name)) where removed_at is null;
  alter table saved_search enable row level security;
  alter table saved_search force row level security;
  grant select, insert, update on saved_search to samlop_app, samlop_worker;
  grant select on saved_search to samlop_reader, samlop_beyond, samlop_lookup;
`;

const unmaskings = `
  -- Of a name in the log, and not of a patient: whose it is, this table does not tell whoever reads it.
  create table unmasking (
    id uuid primary key,
    subject_id uuid not null references audit.subject on delete cascade,
    root_id uuid not null references unit,
    pseudonym text not null,
    ground text not null check (ground in ('FINDING','COMPLAINT','SUPERVISION','BREACH','OTHER')),
    reason text not null check (char_length(reason) >= 20),
    days int not null check (days between 1 and 30),
    requested_by uuid not null references person,
    grant_id uuid not null,
    requested_at timestamptz not null,
    answer_by timestamptz not null,
    decided_by uuid references person,
    decided_at timestamptz,
    note text,
    valid_to timestamptz,
    withdrawn_by uuid references person,
    withdrawn_at timestamptz,
    version int not null default 1,
    -- Two different people, whatever they act as.
    check (decided_by <> requested_by),
    check ((decided_at is null) = (decided_by is null)),
    check ((withdrawn_at is null) = (withdrawn_by is null)),
    check (valid_to is null or (decided_at is not null and valid_to > decided_at))
  );
  create index unmasking_root on unmasking (root_id, requested_at);
  create index unmasking_standing on unmasking (requested_by, valid_to) where withdrawn_at is null;
  create index unmasking_subject on unmasking (subject_id);
  alter table unmasking enable row level security;
  alter table unmasking force row level security;
  grant select, insert, update on unmasking to samlop_app;
  grant select on unmasking to samlop_reader, samlop_beyond, samlop_lookup, samlop_worker, samlop_auditor;
  grant select on audit.entry to samlop_lookup, samlop_beyond;
`;

const names = `
  set local role samlop_lookup;

  -- Whom the log names by this pseudonym to the auditors of an organisation; of nobody where it tells them nothing of anybody
  -- by that name: the organisation takes or took no part, and nobody acted there.
  create function app.subject_named(pseudonym text, root uuid) returns uuid language plpgsql stable security definer
    set search_path = public, pg_temp as $$
  declare found uuid;
  begin
    if pseudonym !~ '^P-[0-9A-F]{12}$' then return null; end if;
    select s.id into found from audit.subject s
     where substr(sha256(convert_to(s.id::text || root::text, 'UTF8')), 1, 6) = decode(substr(pseudonym, 3), 'hex');
    if found is null then return null; end if;
    if exists (select from audit.subject s join relation r on r.patient_id = s.patient_id
                where s.id = found and r.subject_id = root and r.kind = 'PARTY')
      or exists (select from audit.entry e where e.root_id = root and e.subject_ids @> array[found])
      or exists (select from audit.entry e where e.actor_id = found and (e.root_id = root or app.party_to(e.subject_ids, root, e.at)))
    then return found; end if;
    return null;
  end $$;
  revoke execute on function app.subject_named from public;
  grant execute on function app.subject_named to samlop_auditor, samlop_worker, samlop_beyond;

  -- The rows that name somebody. Which of them whoever asks may read, their policy says; but what a policy guards cannot be
  -- found by what an array holds, since that operator might tell of rows that are not theirs. So it is found here.
  create function app.entries_about(subject uuid) returns table (id uuid, at timestamptz) language plpgsql stable security definer
    set search_path = public, pg_temp as $$
  begin
    return query select e.id, e.at from audit.entry e where e.subject_ids @> array[subject];
  end $$;
  revoke execute on function app.entries_about from public;
  grant execute on function app.entries_about to samlop_auditor, samlop_worker;

  -- Whom two people have unmasked to whoever asks: for a time, in one organisation, to that person.
  create function app.unmasked() returns uuid[] language sql stable security definer set search_path = public, pg_temp as $$
    select array(select u.subject_id from unmasking u where u.requested_by = app.person_id() and u.root_id = app.root_id()
      and u.withdrawn_at is null and u.valid_to > samlop_now())
  $$;

  -- What whoever was unmasked is called.
  create function app.unmasked_name(subject uuid) returns table (name text, birth_date date) language sql stable security definer
    set search_path = public, pg_temp as $$
    select coalesce(t.name, p.name), t.birth_date from audit.subject s
      left join patient t on t.id = s.patient_id left join person p on p.id = s.person_id
     where s.id = subject and subject = any(app.unmasked())
  $$;
  set local role samlop_owner;
`;

const exports_ = `
  create table log_export (
    id uuid primary key,
    file_id uuid references stored_file on delete set null,
    manifest_id uuid references stored_file on delete set null,
    grant_id uuid not null,
    root_id uuid not null references unit,
    person_id uuid not null references person,
    format text not null check (format in ('JSON_LINES','CSV','FHIR')),
    criteria jsonb not null,
    -- Rows of the log, and of each whom its entries in the file are about.
    shown jsonb not null,
    count int not null,
    sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    created_at timestamptz not null
  );
  create index log_export_grant on log_export (grant_id, created_at);
  create index log_export_file on log_export (file_id);
  create index log_export_manifest on log_export (manifest_id);
  alter table log_export enable row level security;
  alter table log_export force row level security;
  grant select, insert, update on log_export to samlop_app, samlop_worker;
  grant select on log_export to samlop_reader, samlop_beyond, samlop_lookup;
`;

/** What is common is found by the time; by itself what is rare, and what belongs together. */
const indexes = `
  create index entry_actor on audit.entry (actor_id, at) where actor_id is not null;
  create index entry_unit on audit.entry (unit_id, at);
  create index entry_request on audit.entry (request_id);
  create index entry_denied on audit.entry (at) where decision = 'DENY';
  create index entry_done on audit.entry (action, at) where action <> 'READ';
  create index entry_emergency on audit.entry (at) where purpose = 'EMERGENCY';
`;
