import { Migration } from '@mikro-orm/migrations';

/** What coordinators in the municipality have done of their eight tasks, and whom staff think should be referred. */
export class M0041bCoordinatorTasks extends Migration {
  override up(): void {
    this.addSql(coordinatorTasks);
    this.addSql(toRefer);
  }

  override down(): void {
    this.addSql('drop table referral_suggestion, coordinator_task_entry;');
  }
}

const coordinatorTasks = `
  create table coordinator_task_entry (
    id uuid primary key,
    patient_id uuid not null references patient,
    case_id uuid not null,
    kind text not null check (kind in ('INFORM_AND_GUIDE','WORK_WITH_SPECIALIST','FOLLOW_UP_FROM_GOALS','SECURE_INTERACTION',
      'COORDINATE_SERVICES','CALL_MEETINGS','KEEP_PLAN_CURRENT','PREPARE_MEASURES')),
    done_on date,
    due_on date,
    note text check (note <> ''),
    recorded_by uuid not null references person,
    recorded_at timestamptz not null,
    check (done_on is not null or due_on is not null),
    foreign key (case_id, patient_id) references care_case (id, patient_id)
  );
  create index coordinator_task_entry_case on coordinator_task_entry (case_id, recorded_at);
  create index coordinator_task_entry_patient on coordinator_task_entry (patient_id);
  alter table coordinator_task_entry enable row level security;
  alter table coordinator_task_entry force row level security;
  grant select on coordinator_task_entry to samlop_reader, samlop_beyond, samlop_lookup;
  grant select, insert on coordinator_task_entry to samlop_app;
  grant select on coordinator_task_entry to samlop_worker;
`;

/** Staff who are not the GP think of a referral, and the GP answers. */
const toRefer = `
  create table referral_suggestion (
    id uuid primary key,
    patient_id uuid not null references patient,
    gp_id uuid not null references person,
    suggested_by uuid not null references person,
    unit_id uuid not null references unit,
    root_id uuid not null references unit,
    pathway_key text,
    reason text not null check (reason <> ''),
    suggested_at timestamptz not null,
    status text not null check (status in ('SUGGESTED','TAKEN_UP','NOT_TAKEN_UP')),
    answer text check (answer <> ''),
    answered_at timestamptz,
    answered_by uuid references person,
    version int not null default 1,
    check ((status = 'SUGGESTED') = (answered_at is null))
  );
  create index referral_suggestion_patient on referral_suggestion (patient_id);
  create index referral_suggestion_gp on referral_suggestion (gp_id, suggested_at) where status = 'SUGGESTED';
  alter table referral_suggestion enable row level security;
  alter table referral_suggestion force row level security;
  grant select on referral_suggestion to samlop_reader, samlop_beyond, samlop_lookup;
  grant select, insert, update on referral_suggestion to samlop_app;
  grant select, update on referral_suggestion to samlop_worker;
`;
