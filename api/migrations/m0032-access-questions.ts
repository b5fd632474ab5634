import { Migration } from '@mikro-orm/migrations';

/** What patients ask organisations about accesses, and what they are answered. */
export class M0032AccessQuestions extends Migration {
  override up(): void {
    this.addSql(`
      create table access_question (
        id uuid primary key,
        patient_id uuid not null references patient,
        -- Of a row of the log with the patient's place in it. The log's rows are put away in time: what the answer needs is kept here.
        entry_id uuid not null,
        accessed_at timestamptz not null,
        actor_id uuid not null references person,
        actor_role text not null,
        unit_id uuid references unit,
        root_id uuid not null references unit,
        action text not null,
        resource_type text not null,
        relation text,
        decision text not null check (decision in ('PERMIT','DENY')),
        text text not null check (text <> ''),
        asked_as text not null check (asked_as in ('PATIENT','PARENT')),
        asked_by uuid not null references person,
        asked_at timestamptz not null,
        due_on date not null,
        escalated_at timestamptz,
        withdrawn_at timestamptz,
        answered_at timestamptz,
        answered_by uuid references person,
        outcome text check (outcome in ('JUSTIFIED','NOT_JUSTIFIED')),
        answer text check (answer <> ''),
        version int not null default 1,
        check ((answered_at is null) = (answered_by is null) and (answered_at is null) = (outcome is null)
          and (answered_at is null) = (answer is null)),
        check (answered_at is null or withdrawn_at is null),
        -- Nobody asks about what they did, and nobody answers for it.
        check (asked_by <> actor_id and answered_by <> actor_id)
      );
      create unique index access_question_once on access_question (patient_id, entry_id) where withdrawn_at is null;
      create index access_question_root on access_question (root_id, asked_at);
      create index access_question_waiting on access_question (due_on)
        where answered_at is null and withdrawn_at is null and escalated_at is null;
      alter table access_question enable row level security;
      alter table access_question force row level security;
      grant select on access_question to samlop_reader, samlop_beyond, samlop_lookup, samlop_auditor;
      grant select, insert, update on access_question to samlop_app;
      grant select, update on access_question to samlop_worker;
    `);
  }

  override down(): void {
    this.addSql('drop table access_question;');
  }
}
