import { Migration } from '@mikro-orm/migrations';

/** What a thread may be about besides the patient, a pathway and a plan: a referral, a meeting, a deadline, a task. */
export class M0048ThreadSubjects extends Migration {
  override up(): void {
    this.addSql(`
      alter table thread add referral_id uuid;
      alter table thread add meeting_id uuid;
      alter table thread add deadline_id uuid;
      alter table thread add task_id uuid;
      alter table thread add constraint thread_referral
        foreign key (referral_id, patient_id) references referral (id, patient_id) not valid;
      alter table thread add constraint thread_meeting
        foreign key (meeting_id, patient_id) references meeting (id, patient_id) not valid;
      alter table thread add constraint thread_deadline foreign key (deadline_id) references deadline not valid;
      alter table thread add constraint thread_task foreign key (task_id) references task not valid;
      alter table thread drop constraint thread_subject_check;
      alter table thread drop constraint thread_check;
      alter table thread add constraint thread_subject_check
        check (subject in ('PATIENT','PATHWAY','PLAN','REFERRAL','MEETING','DEADLINE','TASK')) not valid;
      -- It names what it is about, and nothing else.
      alter table thread add constraint thread_about check (
        (subject = 'PATHWAY') = (pathway_id is not null) and (subject = 'PLAN') = (plan_id is not null)
        and (subject = 'REFERRAL') = (referral_id is not null) and (subject = 'MEETING') = (meeting_id is not null)
        and (subject = 'DEADLINE') = (deadline_id is not null) and (subject = 'TASK') = (task_id is not null)) not valid;
    `);
  }

  override down(): void {
    this.addSql(`
      delete from attachment where thread_id in (select id from thread where subject in ('REFERRAL','MEETING','DEADLINE','TASK'));
      delete from message where thread_id in (select id from thread where subject in ('REFERRAL','MEETING','DEADLINE','TASK'));
      delete from thread_participant where thread_id in (select id from thread where subject in ('REFERRAL','MEETING','DEADLINE','TASK'));
      delete from thread where subject in ('REFERRAL','MEETING','DEADLINE','TASK');
      alter table thread drop constraint thread_about, drop constraint thread_subject_check;
      alter table thread add constraint thread_subject_check check (subject in ('PATIENT','PATHWAY','PLAN'));
      alter table thread add constraint thread_check
        check ((subject = 'PATHWAY') = (pathway_id is not null) and (subject = 'PLAN') = (plan_id is not null));
      alter table thread drop referral_id cascade, drop meeting_id cascade, drop deadline_id cascade, drop task_id cascade;
      -- Policies are compiled whole: the next start makes them again.
      comment on schema rules is null;
    `);
  }
}
