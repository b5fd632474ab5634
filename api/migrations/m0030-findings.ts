import { Migration } from '@mikro-orm/migrations';
import { SHIPPED_RULES } from './m0030-finding-rules.js';

const quoted = (value: unknown): string => `'${JSON.stringify(value).replaceAll("'", "''")}'`;
const rows = SHIPPED_RULES.map(
  (r) =>
    `('${r.kind}', 1, ${r.rank}, '${r.standing}', array['${r.standings.join(`','`)}'], ${r.serious}, ${quoted(r.thresholds)}, ${quoted(r.bounds)}, ${quoted(r.names)}, ${quoted(r.sentences)})`,
).join(',\n');
const STANDING = `check (standing in ('ALONE','UNEXPLAINED','STRENGTHENS'))`;
const DONE = `'CLOSED','WITHDRAWN','GATHERED'`;

/**
 * What is found in the access log: rules as data, what they rest on, and the review. What the version before this one found
 * (access_finding) stays where that version looks; here all of the log is gone through anew.
 */
export class M0030Findings extends Migration {
  override up(): void {
    this.addSql(`
      create table access_rule (
        kind text primary key,
        version int not null,
        rank int not null unique check (rank between 1 and 99),
        standing text not null ${STANDING},
        standings text[] not null,
        serious boolean not null,
        thresholds jsonb not null,
        bounds jsonb not null,
        names jsonb not null,
        sentences jsonb not null
      );
      insert into access_rule values ${rows};
      -- An organisation's own; the newest of a kind holds, and what was found names the one that held.
      create table access_rule_change (
        id uuid primary key,
        root_id uuid not null references unit,
        kind text not null references access_rule,
        version int not null,
        standing text not null ${STANDING},
        thresholds jsonb not null,
        reason text not null check (reason <> ''),
        changed_by uuid not null references person,
        changed_at timestamptz not null,
        unique (root_id, kind, version)
      );

      -- Who is on duty for what, where no relation says it (vakt, vikariat, inntak, administrative oppgaver).
      create table duty (
        id uuid primary key,
        person_id uuid not null references person,
        unit_id uuid not null references unit,
        root_id uuid not null references unit,
        kind text not null check (kind in ('ON_CALL','SUBSTITUTE','INTAKE','ADMINISTRATION')),
        for_person_id uuid references person,
        starts_at timestamptz not null,
        ends_at timestamptz not null,
        registered_by uuid not null references person,
        registered_at timestamptz not null,
        ended_at timestamptz,
        version int not null default 1,
        check (ends_at > starts_at),
        check ((kind = 'SUBSTITUTE') = (for_person_id is not null))
      );
      create index duty_person on duty (person_id, ends_at);
      create index duty_root on duty (root_id, starts_at);

      -- Whom somebody on the staff has declared to be near to (egenerklæring om habilitet).
      create table declared_relation (
        id uuid primary key,
        person_id uuid not null references person,
        kind text not null check (kind in ('FAMILY','COLLEAGUE','OTHER')),
        label text not null check (label <> ''),
        national_id text not null,
        declared_at timestamptz not null,
        ended_at timestamptz,
        version int not null default 1
      );
      create unique index declared_relation_once on declared_relation (person_id, national_id) where ended_at is null;

      create table log_finding (
        id uuid primary key,
        root_id uuid not null references unit,
        person_id uuid not null references person,
        unit_id uuid references unit,
        role text not null,
        -- Null: of many patients, one person's.
        subject_id uuid,
        kinds text[] not null default '{}',
        -- The ranks of the rules that it rests on, in order: what the list is sorted by.
        priority text collate "C" not null default '~',
        serious boolean not null default false,
        status text not null check (status in ('WAITING','OPEN','UNDER_REVIEW','SECOND_READING',${DONE})),
        -- Rows came that it was not yet judged by.
        stale boolean not null default true,
        day date not null,
        first_at timestamptz not null,
        last_at timestamptz not null,
        count int not null,
        found_at timestamptz not null,
        ready_at timestamptz not null,
        opened_at timestamptz,
        due_at timestamptz,
        taken_by uuid references person,
        taken_at timestamptz,
        outcome text check (outcome in ('EXPLAINED','BREACH','HANDED_ON')),
        note text,
        reviewed_by uuid references person,
        reviewed_at timestamptz,
        second_note text,
        second_by uuid references person,
        second_at timestamptz,
        closed_at timestamptz,
        reminded_at timestamptz,
        gathered_into uuid references log_finding,
        version int not null default 1,
        check (reviewed_by <> person_id and second_by <> person_id and second_by <> reviewed_by),
        check ((status = 'CLOSED') <= (outcome is not null and reviewed_by is not null)),
        check ((closed_at is not null) = (status in (${DONE})))
      );
      -- While one is open, what comes of the same person and patient belongs to it.
      create unique index log_finding_open on log_finding (person_id, root_id, subject_id) nulls not distinct
        where closed_at is null;
      create index log_finding_list on log_finding (root_id, (closed_at is not null), priority, day, id);
      create index log_finding_stale on log_finding (id) where stale;
      create index log_finding_waiting on log_finding (ready_at) where status = 'WAITING';
      create index log_finding_subject on log_finding (subject_id, last_at);
      create index log_finding_gathered on log_finding (gathered_into) where gathered_into is not null;

      create table log_finding_row (
        row_id uuid not null,
        subject_id uuid not null,
        finding_id uuid not null references log_finding,
        person_id uuid not null,
        root_id uuid not null,
        at timestamptz not null,
        resource_type text not null,
        -- Something gave a reason for it: a care relation, a duty, a referral.
        explained boolean not null,
        emergency boolean not null,
        primary key (row_id, subject_id)
      );
      create index log_finding_row_finding on log_finding_row (finding_id);
      create index log_finding_row_person on log_finding_row (person_id, at) where not explained;
      create index log_finding_row_subject on log_finding_row (subject_id, at) where not explained;

      create table log_finding_reason (
        id uuid primary key default gen_random_uuid(),
        finding_id uuid not null references log_finding,
        kind text not null references access_rule,
        -- The rule's version, and after a point the organisation's change of it.
        rule_version text not null,
        standing text not null ${STANDING},
        thresholds jsonb not null,
        facts jsonb not null,
        row_ids uuid[] not null,
        unique (finding_id, kind)
      );

      -- How often a role reads a kind of data, by month.
      create table access_usage (
        root_id uuid not null,
        role text not null,
        resource_type text not null,
        month date not null,
        looks bigint not null,
        primary key (root_id, role, month, resource_type)
      );
      -- How far the log was gone through: every transaction before this one is over, and its entries were seen.
      create table log_scan (
        only_one boolean primary key default true check (only_one),
        scanned_at timestamptz not null,
        horizon xid8 not null
      );
      insert into log_scan (scanned_at, horizon) values ('-infinity', '0');

      create function access_rules_of(root uuid) returns table (kind text, rank int, standing text, serious boolean,
        thresholds jsonb, version text) language sql stable as $$
        select r.kind, r.rank, coalesce(c.standing, r.standing), r.serious, r.thresholds || coalesce(c.thresholds, '{}'),
               r.version || coalesce('.' || c.version, '')
          from access_rule r left join lateral (
            select c.* from access_rule_change c where c.root_id = $1 and c.kind = r.kind order by c.version desc limit 1) c on true
      $$;
      -- A sentence, its facts filled in.
      create function access_words(template text, facts jsonb) returns text language plpgsql immutable as $$
      declare fact record;
      begin
        for fact in select * from jsonb_each_text(facts) loop
          template := replace(template, '{' || fact.key || '}', fact.value);
        end loop;
        return template;
      end $$;

      grant select on access_rule, access_rule_change, duty, log_finding, log_finding_row, log_finding_reason,
        declared_relation to samlop_app, samlop_reader, samlop_beyond, samlop_lookup, samlop_worker;
      grant insert on access_rule_change to samlop_app;
      grant insert, update on duty, declared_relation to samlop_app;
      grant update on log_finding to samlop_app;
      grant select, insert, update on log_finding, log_finding_row, access_usage to samlop_worker;
      grant select, insert, update, delete on log_finding_reason to samlop_worker;
      grant select, update on log_scan to samlop_worker;
    `);
    for (const table of TABLES)
      this.addSql(
        `alter table ${table} enable row level security; alter table ${table} force row level security;`,
      );
  }

  override down(): void {
    this.addSql(`
      drop table log_scan, access_usage, log_finding_reason, log_finding_row, log_finding, declared_relation,
        duty, access_rule_change, access_rule cascade;
      -- Policies are compiled whole: the next start makes them again.
      comment on schema rules is null;
      drop function access_rules_of, access_words;
    `);
  }
}

const TABLES = [
  ...['access_rule', 'access_rule_change', 'duty', 'declared_relation', 'log_finding', 'log_finding_row'],
  ...['log_finding_reason', 'access_usage', 'log_scan'],
];
