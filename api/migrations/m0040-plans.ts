import { Migration } from '@mikro-orm/migrations';

/** Whose a part of a plan is, and of what kind of plan: what its rules ask for, beside the row itself. */
const part = (own: string): string => `
  id uuid primary key,
  plan_id uuid not null,
  patient_id uuid not null,
  pathway_id uuid,
  plan_kind text not null check (plan_kind in ('INDIVIDUAL','TREATMENT','CRISIS','FOLLOW_UP')),
  ${own},
  version int not null default 1,
  unique (id, plan_id),
  foreign key (plan_id, patient_id) references plan (id, patient_id)`;

const TABLES = [
  ...['plan_words', 'plan_goal', 'plan_measure', 'plan_participant', 'plan_evaluation', 'plan_signature'],
  ...['plan_version', 'plan_link', 'plan_reminder'],
];

/** What makes a plan a plan: the patient's own words, goals, measures, who takes part, versions, signatures, evaluations. */
export class M0040Plans extends Migration {
  override up(): void {
    this.addSql(`
      alter table plan add period_from date;
      alter table plan add period_to date;
      alter table plan add next_evaluation_on date;
      alter table plan add consent_ended_at timestamptz;
      alter table plan add consent_ended_by uuid;
      alter table plan add consent_ended_on_behalf jsonb;
      alter table plan_content add contributions text;
      alter table plan_content add implementation text;
      alter table plan_content add cooperation text;
      alter table plan_content add contacts text;
      alter table task add plan_id uuid;
    `);
    this.addSql(`
      -- The patient's own, apart from what others write: it has another author, another audience and a version of its own.
      create table plan_words (
        plan_id uuid primary key,
        patient_id uuid not null,
        what_matters text,
        resources text,
        needs text,
        wishes text,
        on_behalf jsonb,
        written_by uuid not null references person,
        written_at timestamptz not null,
        version int not null default 1,
        foreign key (plan_id, patient_id) references plan (id, patient_id)
      );
      create table plan_goal (${part(`
        kind text not null check (kind in ('GOAL','WARNING_SIGN')),
        text text not null check (text <> ''),
        patients_own boolean not null,
        on_behalf jsonb,
        written_by uuid not null references person,
        written_at timestamptz not null,
        created_at timestamptz not null,
        removed_at timestamptz`)});
      create index plan_goal_plan on plan_goal (plan_id);
      create table plan_measure (${part(`
        goal_id uuid,
        text text not null check (text <> ''),
        extent text,
        responsible_id uuid references person,
        responsible_name text check (responsible_name <> ''),
        responsible_role text,
        responsible_is_patient boolean not null default false,
        due_on date,
        status text not null check (status in ('PLANNED','ONGOING','DONE','DROPPED')),
        written_by uuid not null references person,
        written_at timestamptz not null,
        created_at timestamptz not null,
        removed_at timestamptz`)},
        foreign key (goal_id, plan_id) references plan_goal (id, plan_id),
        -- Somebody answers for it: a person, a party outside, or the patient.
        check (num_nonnulls(responsible_id, responsible_name) + responsible_is_patient::int = 1)
      );
      create index plan_measure_plan on plan_measure (plan_id);
      create table plan_participant (${part(`
        person_id uuid references person,
        name text check (name <> ''),
        role text,
        parts text[] not null check (parts <@ '{WORDS,TEXT,GOALS,MEASURES,PARTICIPANTS,EVALUATIONS}'),
        added_by uuid not null references person,
        added_at timestamptz not null,
        ended_at timestamptz`)},
        check (num_nonnulls(person_id, name) = 1)
      );
      create unique index plan_participant_once on plan_participant (plan_id, person_id) where ended_at is null;
      create table plan_evaluation (${part(`
        held_on date not null,
        note text,
        patient_took_part boolean not null,
        results jsonb not null,
        recorded_by uuid not null references person,
        recorded_at timestamptz not null`)});
      create index plan_evaluation_plan on plan_evaluation (plan_id, held_on);
      create table plan_version (${part(`
        number int not null check (number > 0),
        content jsonb not null,
        restored_from int,
        made_by uuid not null references person,
        made_at timestamptz not null,
        unique (plan_id, number)`)});
      create table plan_signature (${part(`
        number int not null,
        signed_as text not null check (signed_as in ('PATIENT','OWNER')),
        signed_by uuid not null references person,
        signed_at timestamptz not null,
        on_behalf jsonb,
        unique (plan_id, number, signed_as),
        foreign key (plan_id, number) references plan_version (plan_id, number)`)});
      -- Plans that belong together, each with its own words.
      create table plan_link (
        id uuid primary key,
        whole_id uuid not null,
        part_id uuid not null,
        patient_id uuid not null,
        linked_by uuid not null references person,
        linked_at timestamptz not null,
        ended_at timestamptz,
        foreign key (whole_id, patient_id) references plan (id, patient_id),
        foreign key (part_id, patient_id) references plan (id, patient_id),
        check (whole_id <> part_id)
      );
      create unique index plan_link_once on plan_link (whole_id, part_id) where ended_at is null;
      -- Who was told of which date for an evaluation: told once, however often the job runs.
      create table plan_reminder (
        plan_id uuid not null,
        patient_id uuid not null,
        due_on date not null,
        kind text not null check (kind in ('SOON','OVERDUE')),
        told_at timestamptz not null,
        primary key (plan_id, due_on, kind),
        foreign key (plan_id, patient_id) references plan (id, patient_id)
      );
    `);
    this.addSql(
      TABLES.map(
        (table) => `
      alter table ${table} enable row level security;
      alter table ${table} force row level security;
      grant select on ${table} to samlop_reader, samlop_beyond, samlop_lookup;
      grant select, insert, update on ${table} to samlop_app, samlop_worker;`,
      ).join(''),
    );
  }

  override down(): void {
    this.addSql(`
      drop table plan_reminder, plan_link, plan_signature, plan_version, plan_evaluation, plan_participant, plan_measure, plan_goal, plan_words cascade;
      alter table task drop plan_id;
      alter table plan_content drop contributions, drop implementation, drop cooperation, drop contacts;
      alter table plan drop period_from, drop period_to, drop next_evaluation_on, drop consent_ended_at, drop consent_ended_by,
        drop consent_ended_on_behalf;
    `);
  }
}
