import { Migration } from '@mikro-orm/migrations';

/** Message threads with attachments, what patients say with feedback tools, children as next of kin, and health checks. */
export class M0043Threads extends Migration {
  override up(): void {
    this.addSql(threads);
    this.addSql(files);
    this.addSql(feedback);
    this.addSql(followedUp);
    for (const table of TABLES) this.addSql(rights(table));
  }

  override down(): void {
    this.addSql(`
      drop table health_check, child, children_asked, feedback_score cascade;
      drop table attachment, message, thread_participant, thread cascade;
      drop function message_stays();
      revoke update on stored_file from samlop_app;
      alter table stored_file no force row level security;
      delete from stored_file where purpose <> 'EXPORT';
      alter table stored_file force row level security;
      alter table stored_file alter column expires_at set not null;
      alter table stored_file drop constraint stored_file_purpose, drop constraint stored_file_kept;
      alter table stored_file add constraint stored_file_purpose_check check (purpose in ('EXPORT'));
      -- Policies are compiled whole: the next start makes them again.
      comment on schema rules is null;
    `);
  }
}

const TABLES = [
  ...['thread', 'thread_participant', 'message', 'attachment', 'feedback_score'],
  ...['children_asked', 'child', 'health_check'],
];

const rights = (table: string): string => `
  alter table ${table} enable row level security;
  alter table ${table} force row level security;
  grant select on ${table} to samlop_reader, samlop_beyond, samlop_lookup, samlop_worker;
  grant select, insert, update on ${table} to samlop_app;
`;

const threads = `
  create table thread (
    id uuid primary key,
    patient_id uuid not null references patient,
    subject text not null check (subject in ('PATIENT','PATHWAY','PLAN')),
    pathway_id uuid,
    plan_id uuid,
    topic text not null check (topic <> ''),
    opened_by uuid not null references person,
    opened_at timestamptz not null,
    last_message_at timestamptz not null,
    closed_at timestamptz,
    closed_by uuid references person,
    version int not null default 1,
    unique (id, patient_id),
    foreign key (pathway_id, patient_id) references pathway (id, patient_id),
    foreign key (plan_id, patient_id) references plan (id, patient_id),
    check ((subject = 'PATHWAY') = (pathway_id is not null) and (subject = 'PLAN') = (plan_id is not null)),
    check ((closed_at is null) = (closed_by is null))
  );
  create index thread_patient on thread (patient_id, last_message_at);

  create table thread_participant (
    id uuid primary key,
    thread_id uuid not null,
    patient_id uuid not null,
    person_id uuid not null references person,
    role text not null,
    added_by uuid not null references person,
    added_at timestamptz not null,
    left_at timestamptz,
    -- Has read what was sent up to then.
    read_to timestamptz,
    unique (thread_id, person_id),
    foreign key (thread_id, patient_id) references thread (id, patient_id)
  );
  create index thread_participant_person on thread_participant (person_id) where left_at is null;
  create index thread_participant_patient on thread_participant (patient_id);

  -- Never changed, but for that its author takes it back: what it said stays, and is shown to nobody.
  create table message (
    id uuid primary key,
    thread_id uuid not null,
    patient_id uuid not null,
    author_id uuid not null references person,
    author_role text not null,
    text text check (text <> ''),
    sent_at timestamptz not null,
    retracted_at timestamptz,
    retraction_reason text,
    unique (id, patient_id),
    foreign key (thread_id, patient_id) references thread (id, patient_id),
    check (retraction_reason is null or retracted_at is not null)
  );
  create index message_thread on message (thread_id, sent_at);
  create index message_patient on message (patient_id);

  create function message_stays() returns trigger language plpgsql as $$
  begin
    if (old.text, old.author_id, old.sent_at, old.thread_id) is distinct from (new.text, new.author_id, new.sent_at, new.thread_id)
      or old.retracted_at is not null then
      raise exception 'a message is never changed' using errcode = 'check_violation';
    end if;
    return new;
  end $$;
  create trigger message_stays before update on message for each row execute function message_stays();

  -- A stored file that a message holds, by its id.
  create table attachment (
    id uuid primary key references stored_file,
    message_id uuid not null,
    thread_id uuid not null,
    patient_id uuid not null,
    name text not null check (name <> ''),
    media_type text not null,
    size int not null,
    sha256 text not null,
    foreign key (message_id, patient_id) references message (id, patient_id),
    foreign key (thread_id, patient_id) references thread (id, patient_id)
  );
  create index attachment_message on attachment (message_id);
  create index attachment_patient on attachment (patient_id);
`;

/** What people send in waits until something holds it; then it has no day of its own on which it goes. */
const files = `
  alter table stored_file drop constraint stored_file_purpose_check;
  alter table stored_file add constraint stored_file_purpose check (purpose in ('EXPORT','UPLOAD','ATTACHMENT')) not valid;
  alter table stored_file alter column expires_at drop not null;
  alter table stored_file add constraint stored_file_kept check ((expires_at is null) = (purpose = 'ATTACHMENT')) not valid;
  grant update on stored_file to samlop_app;
`;

const feedback = `
  -- Never changed: what the patient said then.
  create table feedback_score (
    id uuid primary key,
    patient_id uuid not null references patient,
    pathway_id uuid,
    instrument_code text not null,
    value float8 not null,
    given_at timestamptz not null,
    submitted_by uuid not null references person,
    on_behalf jsonb,
    foreign key (pathway_id, patient_id) references pathway (id, patient_id)
  );
  create index feedback_score_patient on feedback_score (patient_id, given_at);
  create index feedback_score_pathway on feedback_score (pathway_id);
`;

const followedUp = `
  create table children_asked (
    id uuid primary key,
    patient_id uuid not null references patient,
    answer text not null check (answer in ('HAS_CHILDREN','NONE','NOT_ANSWERED')),
    asked_at timestamptz not null,
    asked_by uuid not null references person
  );
  create index children_asked_patient on children_asked (patient_id, asked_at);

  create table child (
    id uuid primary key,
    patient_id uuid not null references patient,
    relation text not null check (relation in ('CHILD','SIBLING')),
    name text,
    birth_year int not null,
    needs text,
    cooperation text[] not null default '{}' check (cooperation <@ array['SCHOOL','KINDERGARTEN','HEALTH_STATION']),
    cooperation_agreed boolean,
    followed_up_by uuid references person,
    followed_up_outside text,
    due_on date,
    done_at timestamptz,
    done_note text,
    registered_at timestamptz not null,
    registered_by uuid not null references person,
    version int not null default 1,
    check (followed_up_by is null or followed_up_outside is null),
    check ((followed_up_by is null and followed_up_outside is null) or due_on is not null),
    check ((done_at is null) = (done_note is null))
  );
  create index child_patient on child (patient_id);

  create table health_check (
    id uuid primary key,
    patient_id uuid not null references patient,
    pathway_id uuid,
    area text not null check (area in ('SOMATIC_HEALTH','DENTAL_HEALTH','LIVING_HABITS')),
    what text not null check (what <> ''),
    checked_on date not null,
    checked_outside text,
    result text,
    follow_up text,
    follow_up_by text,
    due_on date,
    done_at timestamptz,
    registered_at timestamptz not null,
    registered_by uuid not null references person,
    version int not null default 1,
    foreign key (pathway_id, patient_id) references pathway (id, patient_id),
    check (follow_up is null or (follow_up_by is not null and due_on is not null)),
    check (done_at is null or follow_up is not null)
  );
  create index health_check_patient on health_check (patient_id, checked_on);
  create index health_check_pathway on health_check (pathway_id);
`;
