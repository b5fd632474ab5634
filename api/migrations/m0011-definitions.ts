import { Migration } from '@mikro-orm/migrations';

const SYSTEM_PERSON = '00000000-0000-4000-8000-000000000000';

/** Drafts of definitions and of an organisation's own rules, what is published and then kept, and long work. */
export class M0011Definitions extends Migration {
  override up(): void {
    this.addSql(`
      alter table pathway_definition
        add edition_key text,
        add edition text,
        add carries text[] not null default '{}',
        add code_standing text,
        add validity_standing text,
        -- Which event starts a pathway: beside the ordinary one, after an emergency assessment and at a transfer.
        add start_emergency text,
        add start_transfer text,
        add start_source text[] not null default '{}',
        add start_standing text,
        -- What is known to be missing and no empty column shows.
        add gaps text[] not null default '{}',
        add note text,
        add published_at timestamptz,
        add published_by uuid references person,
        -- The edition whose publication ended this one.
        add closed_by uuid references pathway_definition deferrable initially deferred,
        add check (valid_from is null or valid_to is null or valid_from <= valid_to),
        -- One edition of a pathway in force on a day. Deferrable: a release may move two at once.
        add constraint definition_in_force exclude using gist
          (pathway_key with =, daterange(valid_from, valid_to, '[]') with &&) deferrable;
      alter table deadline_rule add check (valid_from is null or valid_to is null or valid_from <= valid_to);

      create table definition_draft (
        id uuid primary key,
        pathway_key text not null,
        based_on_id uuid references pathway_definition,
        -- The whole definition, in the form of the file that can be imported.
        definition jsonb not null,
        published_as_id uuid references pathway_definition,
        created_at timestamptz not null,
        created_by uuid not null references person,
        changed_at timestamptz not null,
        changed_by uuid not null references person,
        version int not null default 1
      );
      create index definition_draft_pathway on definition_draft (pathway_key, created_at);

      -- A published one has a deadline_rule with the same id, which is what the clocks read.
      create table organisation_rule (
        id uuid primary key,
        organisation_id uuid not null references unit,
        kind text not null,
        setting text check (setting in ('OUTPATIENT','INPATIENT')),
        condition text,
        min_days int check (min_days >= 0),
        max_days int check (max_days >= 0),
        day_type text not null check (day_type in ('CALENDAR','WORKING')),
        due_soon_days int not null check (due_soon_days between 0 and 365),
        note text,
        created_at timestamptz not null,
        created_by uuid not null references person,
        published_at timestamptz,
        published_by uuid references person,
        version int not null default 1,
        check (published_at is null or max_days is not null),
        check (min_days <= max_days)
      );
      create index organisation_rule_organisation on organisation_rule (organisation_id, kind);
      insert into organisation_rule (id, organisation_id, kind, setting, condition, min_days, max_days, day_type, due_soon_days,
          created_at, created_by, published_at, published_by)
        select id, organisation_id, kind, setting, condition, min_days, max_days, day_type, due_soon_days,
               now(), '${SYSTEM_PERSON}', now(), '${SYSTEM_PERSON}' from deadline_rule where organisation_id is not null;

      -- Work that takes longer than a request. Its input and result name no patient.
      create table job (
        id uuid primary key,
        kind text not null,
        status text not null check (status in ('QUEUED','RUNNING','DONE','FAILED','CANCELLED')),
        progress int not null default 0 check (progress between 0 and 100),
        input jsonb not null,
        result jsonb,
        error text,
        created_at timestamptz not null,
        created_by uuid not null references person,
        started_at timestamptz,
        ended_at timestamptz,
        -- The worker that has it says so with every step; one that falls silent has lost it.
        heartbeat_at timestamptz,
        attempts int not null default 0,
        version int not null default 1,
        check ((ended_at is not null) = (status in ('DONE','FAILED','CANCELLED')))
      );
      create index job_running on job (heartbeat_at) where status = 'RUNNING';
      create index pathway_of_key on pathway (pathway_key, id);

      -- What is published is never changed; it can be closed, once. A release corrects the reference data that it
      -- ships as the owner of the tables, and says so; no role of the program is or becomes that owner.
      create function correcting_reference() returns boolean language sql stable as $$
        select current_user = 'samlop_owner' and coalesce(current_setting('samlop.correcting', true), '') = 'reference'
      $$;
      create function kept_as_published() returns trigger language plpgsql as $$
      begin
        if correcting_reference() then return coalesce(new, old); end if;
        if tg_op = 'UPDATE' and old.valid_to is null and new.valid_to is not null
           and to_jsonb(new) - array['valid_to', 'closed_by'] = to_jsonb(old) - array['valid_to', 'closed_by'] then
          return new;
        end if;
        raise exception 'what is published is never changed' using errcode = 'SL002';
      end $$;
      create trigger kept_as_published before update or delete on pathway_definition
        for each row execute function kept_as_published();
      create trigger kept_as_published before update or delete on deadline_rule
        for each row execute function kept_as_published();

      -- An edition gets its rules in the transaction that publishes it, and never again.
      create function rules_as_published() returns trigger language plpgsql as $$
      begin
        if correcting_reference() then return coalesce(new, old); end if;
        if tg_op = 'INSERT' and exists (select from pathway_definition d
             where d.id = new.definition_id and d.xmin = pg_current_xact_id()::xid) then
          return new;
        end if;
        raise exception 'the rules of a published edition are never changed' using errcode = 'SL002';
      end $$;
      create trigger rules_as_published before insert or update or delete on definition_rule
        for each row execute function rules_as_published();

      create function published_is_kept() returns trigger language plpgsql as $$
      begin
        raise exception 'what is published is never changed' using errcode = 'SL002';
      end $$;
      create trigger published_is_kept before update or delete on organisation_rule
        for each row when (old.published_at is not null) execute function published_is_kept();
      create trigger published_is_kept before update or delete on definition_draft
        for each row when (old.published_as_id is not null) execute function published_is_kept();

      grant insert on pathway_definition, deadline_rule, definition_rule to samlop_app;
      grant update (valid_to, closed_by) on pathway_definition to samlop_app;
      grant update (valid_to) on deadline_rule to samlop_app;
      grant select, insert, update on definition_draft, organisation_rule to samlop_app;
      grant select on definition_draft, organisation_rule to samlop_worker;
      grant select, insert, update on job to samlop_app, samlop_worker;
    `);
  }

  override down(): void {
    this.addSql(`
      revoke insert, update (valid_to, closed_by) on pathway_definition from samlop_app;
      revoke insert, update (valid_to) on deadline_rule from samlop_app;
      revoke insert on definition_rule from samlop_app;
      drop index pathway_of_key;
      drop table job, organisation_rule, definition_draft;
      drop trigger kept_as_published on pathway_definition;
      drop trigger kept_as_published on deadline_rule;
      drop trigger rules_as_published on definition_rule;
      drop function kept_as_published(), rules_as_published(), published_is_kept(), correcting_reference();
      alter table pathway_definition drop constraint definition_in_force, drop edition_key, drop edition, drop carries,
        drop code_standing, drop validity_standing, drop start_emergency, drop start_transfer, drop start_source,
        drop start_standing, drop gaps, drop note, drop published_at, drop published_by, drop closed_by;
    `);
  }
}
