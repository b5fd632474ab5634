import { Migration } from '@mikro-orm/migrations';

/** Stays, tasks that rules give, and plans; and what an event tells beside its time. */
export class M0010StaysTasksPlans extends Migration {
  override up(): void {
    this.addSql(`
      create table plan (
        id uuid primary key,
        patient_id uuid not null references patient,
        pathway_id uuid,
        kind text not null check (kind in ('INDIVIDUAL','TREATMENT','CRISIS','FOLLOW_UP')),
        status text not null check (status in ('OFFERED','DECLINED','DRAFT','ACTIVE','CLOSED')),
        owner_id uuid not null references person,
        unit_id uuid references unit,
        side text check (side in ('MUNICIPAL','SPECIALIST')),
        offered_at timestamptz,
        offered_by uuid references person,
        answered_at timestamptz,
        answered_by uuid references person,
        decline_reason text,
        on_behalf jsonb,
        made_at timestamptz,
        opened_by_patient_at timestamptz,
        closed_at timestamptz,
        close_reason text,
        created_at timestamptz not null,
        created_by uuid not null references person,
        changed_at timestamptz not null,
        version int not null default 1,
        unique (id, patient_id),
        foreign key (pathway_id, patient_id) references pathway (id, patient_id),
        check (status <> 'OFFERED' or offered_at is not null),
        check (status <> 'DECLINED' or answered_at is not null),
        check (status <> 'ACTIVE' or made_at is not null),
        check ((status = 'CLOSED') = (closed_at is not null))
      );
      create index plan_patient on plan (patient_id);
      create index plan_pathway on plan (pathway_id);
      -- One individual plan a person, also where several services and levels take part in it.
      create unique index plan_one_individual on plan (patient_id)
        where kind = 'INDIVIDUAL' and status in ('OFFERED','DRAFT','ACTIVE');

      -- Apart from the plan: it has another audience.
      create table plan_content (
        plan_id uuid primary key,
        patient_id uuid not null,
        text text,
        specialist_part text,
        foreign key (plan_id, patient_id) references plan (id, patient_id)
      );

      -- The day that a planned thing is planned for; what was agreed at a drop-out; the plan that it is about.
      alter table pathway_event add if not exists planned_for date;
      alter table pathway_event add agreed text;
      alter table pathway_event add plan_id uuid;
      alter table pathway_event add foreign key (plan_id, patient_id) references plan (id, patient_id);

      create table stay (
        id uuid primary key,
        patient_id uuid not null references patient,
        pathway_id uuid not null,
        unit_id uuid not null references unit,
        care_setting text not null check (care_setting in ('OUTPATIENT','INPATIENT')),
        planned_admission_on date,
        admitted_at timestamptz,
        planned_discharge_on date,
        discharged_at timestamptz,
        suicidal_behaviour boolean,
        called_off_at timestamptz,
        call_off_reason text,
        -- The events that stand for it now; earlier ones are marked as corrected by these.
        admission_event_id uuid references pathway_event,
        planned_discharge_event_id uuid references pathway_event,
        discharge_event_id uuid references pathway_event,
        created_at timestamptz not null,
        created_by uuid not null references person,
        version int not null default 1,
        unique (id, patient_id),
        foreign key (pathway_id, patient_id) references pathway (id, patient_id),
        check (admitted_at is not null or planned_admission_on is not null),
        check (discharged_at is null or admitted_at is not null),
        check (discharged_at >= admitted_at),
        check (called_off_at is null or admitted_at is null),
        exclude using gist (pathway_id with =, tstzrange(admitted_at, discharged_at) with &&)
          where (admitted_at is not null)
      );
      create index stay_patient on stay (patient_id);

      -- National rules that give somebody something to do: data, each with its source and standing.
      create table task_rule (
        id uuid primary key,
        key text not null unique,
        kind text not null,
        texts jsonb not null,
        -- Null: every pathway.
        pathway_keys text[],
        events text[] not null,
        clocks text[] not null,
        conditions text[] not null,
        owners text[] not null,
        met_by text[] not null,
        once text not null check (once in ('EVENT','PATHWAY','OPEN')),
        -- Null: no number was found; the application's default holds, and is shown as such.
        due_days int,
        day_type text not null check (day_type in ('CALENDAR','WORKING')),
        valid_from date,
        valid_to date,
        source text[] not null,
        standing text not null,
        note text
      );

      alter table task add rule_id uuid references task_rule;
      alter table task add event_id uuid references pathway_event;
      alter table task add deadline_id uuid references deadline;
      alter table task add met_by_event_id uuid references pathway_event;
      -- As what the owner has it, so that it follows whoever comes to answer for the side.
      alter table task add held_as text;
      alter table task add due_by_default boolean not null default false;
      alter table task add cancelled_at timestamptz;
      alter table task add cancel_reason text;
      alter table task add foreign key (pathway_id, patient_id) references pathway (id, patient_id);
      alter table task add check (done_at is null or cancelled_at is null);
      alter table task add check ((cancelled_at is null) = (cancel_reason is null));
      create unique index task_once_an_event on task (rule_id, event_id);
      create unique index task_once_a_clock on task (rule_id, deadline_id);
      create index task_pathway on task (pathway_id);
      create index task_root_open on task (root_id) where done_at is null and cancelled_at is null;

      grant select, insert, update on plan, plan_content, stay to samlop_app, samlop_worker;
      grant select on task_rule to samlop_app, samlop_worker;
    `);
  }

  override down(): void {
    this.addSql(`
      drop index task_once_an_event, task_once_a_clock, task_pathway, task_root_open;
      alter table task drop constraint task_pathway_id_patient_id_fkey, drop rule_id, drop event_id, drop deadline_id,
        drop met_by_event_id, drop held_as, drop due_by_default, drop cancelled_at, drop cancel_reason;
      drop table task_rule, stay;
      alter table pathway_event drop planned_for, drop agreed, drop plan_id;
      drop table plan_content, plan;
    `);
  }
}
