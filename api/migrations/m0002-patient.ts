import { Migration } from '@mikro-orm/migrations';

/**
 * The patient, split by who may see what (row policies hide rows, not columns), and the one table
 * that opens a patient's data. Its index is laid out for the lookups of every read:
 * one subject column (a person, a unit or an organisation's root), so that no OR is needed.
 */
export class M0002Patient extends Migration {
  override up(): void {
    this.addSql(`
      create table patient (
        id uuid primary key default gen_random_uuid(),
        person_id uuid unique references person,
        given_name text not null check (given_name <> ''),
        family_name text not null check (family_name <> ''),
        name text not null generated always as (given_name || ' ' || family_name) stored,
        birth_date date not null,
        deceased_on date,
        preferred_channel text not null default 'DIGITAL' check (preferred_channel in ('DIGITAL','LETTER','PHONE','SMS')),
        protected_address boolean not null default false,
        language text not null default 'nb',
        municipality_number text,
        municipality_id uuid references unit,
        gp_id uuid references person,
        gp_external text,
        version int not null default 1,
        created_by uuid references person,
        created_at timestamptz not null default now()
      );
      create index patient_gp on patient (gp_id);
      create table patient_identifier (
        patient_id uuid primary key references patient,
        national_id text not null unique
      );
      create table patient_contact (
        patient_id uuid primary key references patient,
        phone text,
        email text,
        address text,
        version int not null default 1
      );

      create table relation (
        id uuid primary key default gen_random_uuid(),
        patient_id uuid not null references patient,
        subject_id uuid not null,
        kind text not null check (kind in ('SELF','PARENT','KIN','GP_OF','REFERRER_OF','ADDRESSED','TREATS','SERVES',
          'COORDINATES','REGISTERS','PARTNER','PARTY')),
        side text check (side in ('MUNICIPAL','SPECIALIST')),
        -- What the subject acts through; a person's relation opens nothing under a grant in another organisation.
        root_id uuid references unit,
        contents text[],
        basis text not null,
        cause text not null,
        cause_id uuid not null,
        valid_from timestamptz not null,
        valid_to timestamptz,
        full_until timestamptz,
        created_at timestamptz not null default now(),
        check (valid_to is null or valid_to >= valid_from)
      );
      create index relation_subject on relation (subject_id, patient_id) include (kind, valid_from, valid_to);
      create index relation_patient on relation (patient_id);
      create index relation_cause on relation (cause_id);
      create unique index relation_once on relation (cause_id, subject_id, patient_id, kind) where valid_to is null;

      create table block (
        id uuid primary key,
        patient_id uuid not null references patient,
        subject_id uuid not null,
        subject_kind text not null check (subject_kind in ('PERSON','UNIT','ORGANISATION')),
        contents text[],
        reason text,
        valid_from timestamptz not null,
        valid_to timestamptz,
        created_by uuid not null references person,
        on_behalf jsonb,
        version int not null default 1
      );
      create index block_subject on block (subject_id) where valid_to is null;
      create index block_patient on block (patient_id);

      create table consent (
        id uuid primary key,
        patient_id uuid not null references patient,
        person_id uuid references person,
        unit_id uuid references unit,
        contents text[] not null check (cardinality(contents) > 0),
        valid_from timestamptz not null,
        valid_to timestamptz,
        withdrawn_at timestamptz,
        on_behalf jsonb,
        created_by uuid not null references person,
        version int not null default 1,
        check ((person_id is null) <> (unit_id is null))
      );
      create index consent_patient on consent (patient_id);

      create table next_of_kin (
        id uuid primary key,
        patient_id uuid not null references patient,
        person_id uuid references person,
        name text not null,
        phone text,
        relationship text not null,
        basis text not null,
        parental_responsibility boolean not null default false,
        registered_by uuid not null references person,
        created_at timestamptz not null default now(),
        version int not null default 1
      );
      create index next_of_kin_patient on next_of_kin (patient_id);

      create table care_team_member (
        id uuid primary key,
        patient_id uuid not null references patient,
        person_id uuid not null references person,
        unit_id uuid not null references unit,
        side text not null check (side in ('MUNICIPAL','SPECIALIST')),
        contact_person boolean not null default false,
        reason text,
        starts_at timestamptz not null,
        ends_at timestamptz,
        added_by uuid not null references person,
        version int not null default 1
      );
      create index care_team_patient on care_team_member (patient_id);
      create index care_team_person on care_team_member (person_id);
      create unique index care_team_once on care_team_member (patient_id, person_id, unit_id) where ends_at is null;

      create table notification (
        id uuid primary key,
        recipient_id uuid not null references person,
        patient_id uuid references patient,
        kind text not null,
        subject_type text,
        subject_id uuid,
        created_at timestamptz not null,
        read_at timestamptz
      );
      create index notification_recipient on notification (recipient_id, created_at desc);
    `);
  }

  override down(): void {
    this.addSql(`drop table notification, care_team_member, next_of_kin, consent, block, relation,
      patient_contact, patient_identifier, patient cascade;`);
  }
}
