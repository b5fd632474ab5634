import { Migration } from '@mikro-orm/migrations';

/** People, units and grants: who works where, as what, from when to when. */
export class M0001Organisation extends Migration {
  override up(): void {
    this.addSql(`
      create table person (
        id uuid primary key default gen_random_uuid(),
        given_name text not null check (given_name <> ''),
        family_name text not null check (family_name <> ''),
        name text not null generated always as (given_name || ' ' || family_name) stored,
        languages text[] not null default '{nb}',
        health_personnel_number text,
        authorisation text,
        active boolean not null default true,
        version int not null default 1,
        created_at timestamptz not null default now()
      );
      -- The number that a login proves. Apart from person, since hardly anyone may read it.
      create table person_identity (
        person_id uuid primary key references person,
        national_id text not null unique
      );

      -- The program itself, where it must say who did something: in its jobs.
      insert into person (id, given_name, family_name, active)
        values ('00000000-0000-4000-8000-000000000000', 'Samløp', 'System', false);

      create table unit (
        id uuid primary key,
        name text not null check (name <> ''),
        kind text not null check (kind in ('MUNICIPALITY','MUNICIPAL_SERVICE','COORDINATING_UNIT','HEALTH_TRUST',
          'DEPARTMENT','SECTION','JOINT_TEAM','PRIVATE_INSTITUTION','CONTRACT_SPECIALIST','GP_OFFICE','ACUTE','NAV',
          'SCHOOL','CHILD_WELFARE','OTHER_PARTNER')),
        parent_id uuid references unit,
        second_parent_id uuid references unit,
        organisation_id uuid not null references unit,
        organisation_number text unique,
        municipality_number text,
        municipality_name text,
        phone text,
        email text,
        website text,
        opening_hours jsonb not null default '[]',
        referral_contact text,
        fallback_contact text,
        pathway_keys text[] not null default '{}',
        listed boolean not null default false,
        source text,
        standing text check (standing in ('SOURCED','SECONDARY','INFERRED','UNVERIFIED','NOT_FOUND')),
        closed_on date,
        version int not null default 1,
        created_at timestamptz not null default now(),
        check (second_parent_id is null or kind = 'JOINT_TEAM')
      );
      create index unit_parent on unit (parent_id);
      create index unit_second_parent on unit (second_parent_id) where second_parent_id is not null;
      create index unit_organisation on unit (organisation_id);
      create index unit_listed on unit (municipality_number) where listed;

      -- A closure table, not ltree: uuid equality is leakproof, so that row policies can use it as an index condition.
      create table unit_closure (
        ancestor_id uuid not null references unit,
        descendant_id uuid not null references unit,
        primary key (ancestor_id, descendant_id)
      );
      create index unit_closure_up on unit_closure (descendant_id, ancestor_id);

      create function unit_closure_refresh() returns trigger language plpgsql as $$
      begin
        delete from unit_closure c using (
          select descendant_id from unit_closure where ancestor_id = new.id union select new.id
        ) moved where c.descendant_id = moved.descendant_id;
        insert into unit_closure (ancestor_id, descendant_id)
        with recursive below as (
          select new.id as id
          union select u.id from unit u join below b on u.parent_id = b.id or u.second_parent_id = b.id
        ), up as (
          select id as descendant, id as ancestor from below
          union select up.descendant, p.id from up join unit u on u.id = up.ancestor
            cross join lateral (values (u.parent_id), (u.second_parent_id)) as p(id) where p.id is not null
        ) select ancestor, descendant from up on conflict do nothing;
        return null;
      end $$;
      create trigger unit_closure_refresh after insert or update of parent_id, second_parent_id on unit
        for each row execute function unit_closure_refresh();

      create table role_grant (
        id uuid primary key,
        person_id uuid not null references person,
        role text not null check (role in ('GP','CASE_WORKER','CLINICIAN','COORDINATOR','UNIT_LEADER',
          'COORDINATING_UNIT','PARTNER','AUDITOR','ADMINISTRATOR')),
        unit_id uuid references unit,
        valid_from timestamptz not null,
        valid_to timestamptz,
        basis text not null check (basis in ('GRANTED','ASSIGNMENT','COMMAND_LINE','DEMO')),
        cause_id uuid,
        phone text,
        opening_hours jsonb not null default '[]',
        capacity int check (capacity >= 0),
        granted_by uuid references person,
        version int not null default 1,
        created_at timestamptz not null default now(),
        check (valid_to is null or valid_to >= valid_from),
        check (unit_id is not null or role = 'ADMINISTRATOR')
      );
      create index role_grant_person on role_grant (person_id);
      create index role_grant_unit on role_grant (unit_id, role);

      create table absence (
        id uuid primary key,
        person_id uuid not null references person,
        starts_on date not null,
        ends_on date not null,
        check (ends_on >= starts_on)
      );
      create index absence_person on absence (person_id);
    `);
  }

  override down(): void {
    this.addSql(`
      drop table absence, role_grant, unit_closure, unit, person_identity, person cascade;
      drop function unit_closure_refresh();
    `);
  }
}
