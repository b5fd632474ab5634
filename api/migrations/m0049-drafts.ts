import { Migration } from '@mikro-orm/migrations';

/** What somebody typed in a form and has not done yet. */
export class M0049Drafts extends Migration {
  override up(): void {
    this.addSql(`
      create table draft (
        id uuid primary key,
        patient_id uuid not null references patient,
        -- Under which it was typed, and is read: nobody else has it. Of those near to the patient it is their relation.
        grant_id uuid not null,
        role text not null,
        root_id uuid references unit,
        form text not null check (form <> ''),
        case_id uuid,
        plan_id uuid,
        meeting_id uuid,
        thread_id uuid,
        about_id uuid not null generated always as (coalesce(case_id, plan_id, meeting_id, thread_id, patient_id)) stored,
        content jsonb not null check (jsonb_typeof(content) = 'object'),
        created_at timestamptz not null,
        saved_at timestamptz not null,
        dropped_at timestamptz,
        version int not null default 1,
        foreign key (case_id, patient_id) references care_case (id, patient_id),
        foreign key (plan_id, patient_id) references plan (id, patient_id),
        foreign key (meeting_id, patient_id) references meeting (id, patient_id),
        foreign key (thread_id, patient_id) references thread (id, patient_id),
        check (num_nonnulls(case_id, plan_id, meeting_id, thread_id) <= 1),
        -- What was dropped says nothing any more, although its row is deleted a little later.
        check (dropped_at is null or content = '{}')
      );
      create unique index draft_of_form on draft (grant_id, form, about_id) where dropped_at is null;
      create index draft_patient on draft (patient_id);
      create index draft_saved on draft (saved_at);
      alter table draft enable row level security;
      alter table draft force row level security;
      grant select on draft to samlop_reader, samlop_beyond, samlop_lookup;
      grant select, insert, update on draft to samlop_app;
      grant select, delete on draft to samlop_worker;
    `);
  }

  override down(): void {
    this.addSql(`
      drop table draft;
      -- Policies are compiled whole: the next start makes them again.
      comment on schema rules is null;
    `);
  }
}
