import { Migration } from '@mikro-orm/migrations';

/** Cooperation meetings, who is called to them, what came of them; and calendars outside the platform that follow them. */
export class M0042Meetings extends Migration {
  override up(): void {
    this.addSql(meeting);
    this.addSql(outside);
    this.addSql(`
      grant select, insert, update on ${TABLES} to samlop_app, samlop_worker;
      grant select on ${TABLES} to samlop_reader, samlop_beyond, samlop_lookup;
    `);
  }

  override down(): void {
    this.addSql(`
      drop table ${TABLES};
      -- Policies are compiled whole, and their functions of these tables with them: the next start makes them again.
      comment on schema rules is null;
    `);
  }
}

const TABLES =
  'meeting_mail, meeting_link, calendar_feed, meeting_decision, meeting_minutes, meeting_participant, meeting_content, meeting';

const forced = (table: string): string => `
  alter table ${table} enable row level security;
  alter table ${table} force row level security;`;

const meeting = `
  create table meeting (
    id uuid primary key,
    patient_id uuid not null references patient,
    pathway_id uuid,
    kind text not null check (kind in ('COOPERATION','EVALUATION','RESPONSIBILITY_GROUP','DISCHARGE','OTHER')),
    status text not null check (status in ('REQUESTED','SCHEDULED','HELD','CANCELLED')),
    -- Whose it is: who called it, or is asked to.
    root_id uuid not null references unit,
    unit_id uuid references unit,
    side text not null check (side in ('MUNICIPAL','SPECIALIST')),
    organiser_id uuid references person,
    starts_at timestamptz,
    ends_at timestamptz,
    -- Counts what calendars outside have been told.
    sequence int not null default 0,
    requested_by uuid references person,
    requested_at timestamptz,
    called_at timestamptz,
    held_at timestamptz,
    minutes_at timestamptz,
    cancelled_at timestamptz,
    cancelled_by uuid references person,
    -- The deadline that it is called for, and the event by which it is registered.
    deadline_id uuid references deadline,
    event_id uuid references pathway_event,
    -- What asks for it to be called.
    task_id uuid references task,
    created_at timestamptz not null,
    created_by uuid not null references person,
    changed_at timestamptz not null,
    version int not null default 1,
    unique (id, patient_id),
    foreign key (pathway_id, patient_id) references pathway (id, patient_id),
    check (ends_at > starts_at),
    check (status not in ('SCHEDULED','HELD') or (starts_at is not null and ends_at is not null and organiser_id is not null and called_at is not null)),
    check (status <> 'REQUESTED' or requested_at is not null),
    check ((status = 'HELD') = (held_at is not null)),
    check ((status = 'CANCELLED') = (cancelled_at is not null)),
    check (minutes_at is null or held_at is not null)
  );
  create index meeting_patient on meeting (patient_id, starts_at);
  create index meeting_pathway on meeting (pathway_id);
  create index meeting_root on meeting (root_id, starts_at);
  ${forced('meeting')}

  -- Apart from the meeting: it has another audience.
  create table meeting_content (
    meeting_id uuid primary key,
    patient_id uuid not null,
    agenda text,
    place text,
    request_reason text,
    cancel_reason text,
    foreign key (meeting_id, patient_id) references meeting (id, patient_id)
  );
  ${forced('meeting_content')}

  create table meeting_participant (
    id uuid primary key,
    meeting_id uuid not null,
    patient_id uuid not null,
    -- The meeting's, which never change: who sees the row is asked of the row alone.
    pathway_id uuid,
    root_id uuid not null references unit,
    side text not null check (side in ('MUNICIPAL','SPECIALIST')),
    kind text not null check (kind in ('PATIENT','PARENT','NEXT_OF_KIN','PROFESSIONAL','OUTSIDE')),
    -- A patient without a login has none, and nobody outside.
    person_id uuid references person,
    unit_id uuid references unit,
    -- Of an outside party alone, as whoever calls writes it.
    name text,
    organisation text,
    email text check (email ~ '^[^[:space:]@<>,;"()]+@[^[:space:]@<>,;"()]+$' and length(email) <= 254),
    language text check (language in ('nb','nn','en')),
    link_expires_at timestamptz,
    invited_at timestamptz not null,
    invited_by uuid not null references person,
    removed_at timestamptz,
    answer text check (answer in ('YES','NO','ANOTHER_TIME')),
    answered_at timestamptz,
    answer_words text,
    on_behalf jsonb,
    -- Had another meeting at that time when this one was called.
    busy boolean not null default false,
    attended boolean,
    version int not null default 1,
    foreign key (meeting_id, patient_id) references meeting (id, patient_id),
    check ((kind = 'OUTSIDE') = (name is not null)),
    check (kind = 'PATIENT' or (kind = 'OUTSIDE') = (person_id is null)),
    check ((answer is null) = (answered_at is null))
  );
  create unique index meeting_participant_once on meeting_participant (meeting_id, person_id) where removed_at is null;
  create index meeting_participant_person on meeting_participant (person_id, meeting_id) where removed_at is null;
  ${forced('meeting_participant')}

  -- What was written is kept when it is written anew; the newest holds.
  create table meeting_minutes (
    id uuid primary key,
    meeting_id uuid not null,
    patient_id uuid not null,
    text text not null check (text <> ''),
    written_at timestamptz not null,
    written_by uuid not null references person,
    foreign key (meeting_id, patient_id) references meeting (id, patient_id)
  );
  create index meeting_minutes_newest on meeting_minutes (meeting_id, written_at desc);
  ${forced('meeting_minutes')}

  create table meeting_decision (
    id uuid primary key,
    meeting_id uuid not null,
    patient_id uuid not null,
    pathway_id uuid,
    root_id uuid not null references unit,
    side text not null check (side in ('MUNICIPAL','SPECIALIST')),
    text text not null check (text <> ''),
    responsible_id uuid references meeting_participant,
    due_on date,
    task_id uuid references task,
    decided_at timestamptz not null,
    version int not null default 1,
    foreign key (meeting_id, patient_id) references meeting (id, patient_id)
  );
  create index meeting_decision_meeting on meeting_decision (meeting_id);
  ${forced('meeting_decision')}
`;

const outside = `
  -- What opens the page of an outside party: of a secret its hash, as long as it holds. It names no patient.
  create table meeting_link (
    id uuid primary key,
    participant_id uuid not null references meeting_participant,
    secret_hash bytea not null unique check (length(secret_hash) = 32),
    created_at timestamptz not null,
    expires_at timestamptz not null,
    revoked_at timestamptz
  );
  create index meeting_link_participant on meeting_link (participant_id);
  ${forced('meeting_link')}

  -- An invitation that waits to be sent. What it says is written when it is sent, of the meeting as it is then.
  create table meeting_mail (
    id uuid primary key,
    participant_id uuid not null references meeting_participant,
    patient_id uuid not null references patient,
    method text not null check (method in ('REQUEST','CANCEL')),
    sequence int not null,
    root_id uuid references unit,
    address text not null check (address !~ '[[:space:]<>,;]'),
    language text not null check (language in ('nb','nn','en')),
    urgent boolean not null default false,
    state text not null check (state in ('WAITING','SENT','SHOWN','DEAD','DROPPED')),
    next_attempt_at timestamptz not null,
    attempts int not null default 0,
    refusals int not null default 0,
    last_error text,
    created_at timestamptz not null,
    sent_at timestamptz
  );
  create index meeting_mail_next on meeting_mail (next_attempt_at) where state = 'WAITING';
  create index meeting_mail_participant on meeting_mail (participant_id);
  ${forced('meeting_mail')}

  -- A calendar outside follows somebody's meetings as they act under one grant; of the secret in its address the hash.
  create table calendar_feed (
    id uuid primary key,
    grant_id uuid not null,
    person_id uuid not null references person,
    secret_hash bytea not null unique check (length(secret_hash) = 32),
    created_at timestamptz not null,
    revoked_at timestamptz,
    version int not null default 1
  );
  create unique index calendar_feed_one on calendar_feed (grant_id) where revoked_at is null;
  ${forced('calendar_feed')}
`;
