import { Migration } from '@mikro-orm/migrations';

/** One entry for each patient of a row of the log, with what the row says beside. */
const entryView = (more = ''): string => `view audit.access_log_entry with (security_invoker = true) as
      select encode(set_byte(set_byte(uuid_send(l.id), 14, p.place / 256), 15, p.place % 256), 'hex')::uuid as id,
             l.id as row_id, l.at, l.person_id, l.grant_id, l.role, l.unit_id, l.root_id, l.client_id, l.request_id,
             l.operation, l.action, l.purpose, l.resource_type, l.relation, l.decision, l.rule,
             p.patient_id, p.resource_ids${more}
        from audit.access_log l
        cross join lateral (
          select u.patient_id, array_agg(u.resource_id) filter (where u.resource_id is not null) as resource_ids,
                 min(u.place)::int as place
            from unnest(l.patient_ids, l.resource_ids) with ordinality as u(patient_id, resource_id, place)
           group by u.patient_id
        ) p;`;

/** National codes as data, the register of what is to be registered, files that are fetched, and exports in the log. */
export class M0016Codes extends Migration {
  override up(): void {
    this.addSql(`
      create table national_code (
        id uuid primary key,
        key text not null unique,
        code text,
        combined_code text,
        code_system text,
        type text check (type in ('PATHWAY_TYPE','EVENT','OUTCOME')),
        text_nb text not null,
        pathway_keys text[] not null check (cardinality(pathway_keys) > 0),
        event_kind text,
        requirement text check (requirement in ('MUST','SHOULD','MAY')),
        only_if_done boolean not null default false,
        due_text text not null,
        due_by_event text,
        edition_key text not null,
        edition text not null,
        note text,
        source text[] not null,
        standing text not null,
        check ((code is null) = (standing = 'NOT_FOUND'))
      );
      delete from reference_row where list = 'code';

      -- Which codes a definition has: those of its edition's list; one that was published without a list keeps its
      -- predecessor's. What an earlier edition coded, and of which this one says nothing that was found, is carried:
      -- known to have been coded, with no code and no requirement of this edition.
      create table edition_code (
        definition_id uuid not null references pathway_definition,
        code_id uuid not null references national_code,
        carried boolean not null,
        -- The code of an event of its kind with which none was told. An outcome is none where the event has its own.
        sole boolean not null,
        primary key (definition_id, code_id)
      );
      create function edition_of(definition uuid) returns text language sql stable as $$
        select e.edition_key from pathway_definition d
          join pathway_definition e on e.pathway_key = d.pathway_key and e.edition_key is not null
           and (e.id = d.id or coalesce(e.valid_from, '-infinity') < coalesce(d.valid_from, '-infinity'))
         where d.id = definition order by e.id = d.id desc, e.valid_from desc nulls last limit 1
      $$;
      create function codes_of(definition uuid) returns table (code_id uuid, carried boolean, sole boolean) language sql stable as $$
        with d as materialized (
          select pathway_key, coalesce(valid_from, '-infinity') as since, edition_of(id) as edition
            from pathway_definition where id = definition
        ), own as materialized (
          select c.* from national_code c, d where d.pathway_key = any(c.pathway_keys) and c.edition_key = d.edition
        ), earlier as (
          select distinct on (c.event_kind) c.* from national_code c, d
           where d.pathway_key = any(c.pathway_keys) and c.event_kind is not null and c.edition_key <> d.edition
             and c.edition_key in (select e.edition_key from pathway_definition e
                                    where e.pathway_key = d.pathway_key and coalesce(e.valid_from, '-infinity') < d.since)
             and not exists (select from own o where o.event_kind = c.event_kind)
           order by c.event_kind, c.type is not distinct from 'OUTCOME', c.requirement nulls last, c.key
        ), every as (
          select id, key, type, event_kind, code, requirement, false as carried from own
          union all select id, key, type, event_kind, null, null, true from earlier
        ), weighed as (
          select id, count(*) over same as fit, count(code) over same as known,
                 row_number() over (partition by event_kind order by requirement = 'MUST' desc nulls last, key) as place
            from every x where event_kind is not null and (type is distinct from 'OUTCOME' or not exists (
              select from every y where y.event_kind = x.event_kind and y.type is distinct from 'OUTCOME'))
          window same as (partition by event_kind)
        )
        select e.id, e.carried, coalesce(w.place = 1 and (w.fit = 1 or w.known = 0), false)
          from every e left join weighed w on w.id = e.id
      $$;
      create function codes_of_definition() returns trigger language plpgsql as $$
      begin
        insert into edition_code select new.id, c.code_id, c.carried, c.sole from codes_of(new.id) c;
        return null;
      end $$;
      create trigger codes_of_definition after insert on pathway_definition
        for each row execute function codes_of_definition();

      create view definition_code with (security_invoker = true) as
      select x.definition_id, c.id as code_id, c.key, c.type, c.event_kind, c.text_nb, c.only_if_done, c.due_text,
             c.due_by_event, c.edition, c.source, x.carried, x.sole,
             case when not x.carried then c.code_system end as code_system,
             case when not x.carried then c.code end as code,
             case when not x.carried then c.combined_code end as combined_code,
             case when not x.carried then c.requirement end as requirement,
             case when not x.carried then c.standing else 'NOT_FOUND' end as standing
        from edition_code x join national_code c on c.id = x.code_id;

      -- What is to be registered in a pathway that has started, and the event that did it.
      create view registration with (security_invoker = true) as
      select p.id as pathway_id, p.patient_id, p.unit_id, p.pathway_key, p.started_on, p.ended_on,
             c.code_id, c.key, c.type, c.event_kind, c.text_nb, c.code_system, c.code, c.combined_code, c.requirement,
             c.due_text, c.due_by_event, c.edition, c.source, c.standing, c.carried,
             e.id as event_id, e.occurred_at,
             case when e.id is not null then 'REGISTERED'
                  when c.requirement is null or c.requirement = 'MAY' or c.only_if_done then 'OPTIONAL'
                  when case when c.due_by_event is null then p.started_on is not null
                            when c.due_by_event = 'PATHWAY_ENDED' then p.status = 'ENDED' or p.phase = 'FOLLOW_UP'
                            else exists (select from pathway_event x where x.pathway_id = p.id and x.kind = c.due_by_event
                                          and x.corrected_at is null and x.corrected_by_id is null) end
                  then 'MISSING' else 'EXPECTED' end as status
        from pathway p
        join definition_code c on c.definition_id = p.definition_id
         and (c.event_kind is not null or (c.type = 'PATHWAY_TYPE' and c.due_by_event is not null))
        left join lateral (
          select x.id, x.occurred_at from pathway_event x
           where x.pathway_id = p.id and x.corrected_at is null and x.corrected_by_id is null
             and x.kind = coalesce(c.event_kind, c.due_by_event)
             and (c.type is distinct from 'OUTCOME' or x.code in (c.combined_code, c.code) or (x.code is null and c.sole))
           order by x.occurred_at, x.id limit 1
        ) e on true;

      -- A file that somebody fetches: made here, given out by its id to whoever may have it.
      create table stored_file (
        id uuid primary key,
        grant_id uuid not null,
        person_id uuid not null references person,
        purpose text not null check (purpose in ('EXPORT')),
        name text not null check (name <> ''),
        media_type text not null,
        size int not null,
        sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
        bytes bytea not null check (octet_length(bytes) = size),
        -- Whose data it holds, and as what: whoever fetches it must still be allowed to read that of all of them.
        patient_ids uuid[] not null default '{}',
        holds text not null,
        created_at timestamptz not null,
        expires_at timestamptz not null
      );
      create index stored_file_expires on stored_file (expires_at);

      create table registration_export (
        id uuid primary key,
        file_id uuid references stored_file on delete set null,
        grant_id uuid not null,
        unit_id uuid not null references unit,
        from_day date not null,
        to_day date not null,
        format text not null check (format in ('CSV','JSON_LINES')),
        report jsonb not null,
        created_at timestamptz not null,
        check (from_day <= to_day)
      );
      create index registration_export_file on registration_export (file_id);

      -- What an entry says beside who, whom and when: of an export its size, its filter and the hash of the file.
      alter table audit.access_log add column details jsonb;
      create or replace ${entryView(', l.details')}

      grant select on national_code, edition_code, definition_code, registration to samlop_app, samlop_worker;
      -- A definition that is published here gets its codes in the same transaction.
      grant insert on edition_code to samlop_app;
      grant select, insert on stored_file, registration_export to samlop_app, samlop_worker;
      -- Only what has expired is deleted, by the worker.
      grant delete on stored_file to samlop_worker;
    `);
  }

  override down(): void {
    this.addSql(`
      drop table registration_export, stored_file;
      drop view registration;
      drop view definition_code, audit.access_log_entry;
      drop trigger codes_of_definition on pathway_definition;
      drop function codes_of_definition(), codes_of(uuid), edition_of(uuid);
      drop table edition_code, national_code;
      alter table audit.access_log drop column details;
      create ${entryView()}
      grant select on audit.access_log_entry to samlop_auditor;
    `);
  }
}
