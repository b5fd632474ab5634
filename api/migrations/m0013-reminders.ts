import { Migration } from '@mikro-orm/migrations';

/** What an organisation has set for itself, who is reminded of what, and the mail that waits to be sent. */
export class M0013Reminders extends Migration {
  override up(): void {
    this.addSql(`
      -- Only what was changed stands here; the keys and their defaults are the program's.
      create table organisation_setting (
        root_id uuid not null references unit,
        key text not null check (key <> ''),
        value jsonb not null,
        changed_by uuid not null references person,
        changed_at timestamptz not null,
        version int not null default 1,
        primary key (root_id, key)
      );

      -- How somebody at work is reached. Never a patient's: theirs is patient_contact.
      create table notification_profile (
        person_id uuid primary key references person,
        email text check (email ~ '^[^[:space:]@<>,;"()]+@[^[:space:]@<>,;"()]+$' and length(email) <= 254),
        language text not null default 'nb' check (language in ('nb','nn','en')),
        version int not null default 1
      );
      create table notification_preference (
        person_id uuid not null references person,
        topic text not null,
        channel text not null check (channel in ('APPLICATION','EMAIL')),
        choice text not null check (choice in ('AT_ONCE','DIGEST','OFF')),
        primary key (person_id, topic, channel),
        check (channel = 'EMAIL' or choice <> 'DIGEST'),
        check (not (topic = 'STATUTORY_DEADLINE' and channel = 'APPLICATION' and choice = 'OFF'))
      );

      -- That somebody was told of a deadline: the key is what makes it happen once. A date that is moved is told anew.
      -- Without a recipient: the task before a statutory date is broken.
      create table deadline_reminder (
        id uuid primary key,
        deadline_id uuid not null references deadline,
        due_on date not null,
        kind text not null check (kind in ('SOON','BREACHED','ESCALATED','TASK')),
        recipient_id uuid references person,
        recipient_role text check (recipient_role in ('OWNER','COORDINATOR','COORDINATING_UNIT')),
        told_at timestamptz not null,
        check ((recipient_id is null) = (kind = 'TASK')),
        check ((recipient_id is null) = (recipient_role is null))
      );
      create unique index deadline_reminder_once on deadline_reminder (deadline_id, due_on, kind, recipient_id) nulls not distinct;
      -- What may have to be told of today.
      create index deadline_open_due on deadline (due_on)
        where met_on is null and waived_at is null and cancelled_at is null;

      -- A message to one person. It says how many things wait and of whom or what nothing.
      create table outbox_message (
        id uuid primary key,
        message_id text not null unique,
        recipient_id uuid not null references person,
        root_id uuid references unit,
        address text not null check (address !~ '[[:space:]<>,;]'),
        language text not null check (language in ('nb','nn','en')),
        subject text not null,
        text text not null,
        items int not null check (items > 0),
        statutory int not null,
        urgent boolean not null,
        demo boolean not null default false,
        state text not null check (state in ('WAITING','SENT','SHOWN','DEAD')),
        send_after timestamptz not null,
        next_attempt_at timestamptz not null,
        attempts int not null default 0,
        refusals int not null default 0,
        last_error text,
        created_at timestamptz not null,
        sent_at timestamptz,
        check ((sent_at is not null) = (state in ('SENT','SHOWN')))
      );
      create index outbox_message_next on outbox_message (next_attempt_at) where state = 'WAITING';
      create index outbox_message_recipient on outbox_message (recipient_id, created_at desc);
      create index outbox_message_dead on outbox_message (created_at) where state = 'DEAD';
      -- What is told at the same time is told in one message.
      create unique index outbox_message_open on outbox_message (recipient_id, root_id, urgent, send_after) nulls not distinct
        where state = 'WAITING' and attempts = 0;

      -- One thing that a message is to tell of; written in the transaction of what happened.
      create table outbox_entry (
        id uuid primary key,
        recipient_id uuid not null references person,
        root_id uuid references unit,
        notification_id uuid references notification,
        statutory boolean not null,
        urgent boolean not null,
        send_after timestamptz not null,
        created_at timestamptz not null,
        message_id uuid references outbox_message,
        -- Read in the application before it was to be sent, or the address is gone.
        dropped_at timestamptz,
        check (message_id is null or dropped_at is null)
      );
      create index outbox_entry_waiting on outbox_entry (send_after) where message_id is null and dropped_at is null;

      grant select, insert, update on organisation_setting, notification_profile, notification_preference to samlop_app;
      grant select on organisation_setting, notification_profile, notification_preference to samlop_worker;
      grant select, insert on deadline_reminder to samlop_worker;
      grant select on deadline_reminder, outbox_message to samlop_app;
      grant select, insert, update on outbox_message to samlop_worker;
      grant select, insert on outbox_entry to samlop_app;
      grant select, insert, update on outbox_entry to samlop_worker;
    `);
  }

  override down(): void {
    this.addSql(`
      drop table outbox_entry, outbox_message, deadline_reminder, notification_preference, notification_profile,
        organisation_setting;
      drop index deadline_open_due;
    `);
  }
}
