import { Migration } from '@mikro-orm/migrations';

/** Letters about the assessment of a referral, and what tells the patient that there is one. */
export class M0045Letters extends Migration {
  override up(): void {
    this.addSql(letters);
    for (const table of ['letter', 'letter_notice']) this.addSql(rights(table));
    this.addSql('grant select, update on letter_notice to samlop_worker');
  }

  override down(): void {
    this.addSql(`
      drop table letter_notice, letter cascade;
      drop function letter_stays();
      -- Policies are compiled whole: the next start makes them again.
      comment on schema rules is null;
    `);
  }
}

const rights = (table: string): string => `
  alter table ${table} enable row level security;
  alter table ${table} force row level security;
  grant select on ${table} to samlop_reader, samlop_beyond, samlop_lookup, samlop_worker;
  grant select, insert, update on ${table} to samlop_app;
`;

const letters = `
  create table letter (
    id uuid primary key,
    patient_id uuid not null references patient,
    referral_id uuid not null,
    kind text not null check (kind in ('RIGHT_GRANTED','REJECTION')),
    recipient text not null check (recipient in ('PATIENT','REFERRER','GP')),
    -- Somebody outside the platform, to whom it goes on paper.
    recipient_name text check (recipient_name <> ''),
    language text not null check (language in ('nb','nn','en')),
    title text not null check (title <> ''),
    -- What it says, and apart from it what places the patient: where, and how to reach them.
    sections jsonb not null,
    place_sections jsonb not null,
    delivery text not null check (delivery in ('DIGITAL','PRINT','SMS')),
    made_at timestamptz not null,
    made_by uuid not null references person,
    printed_at timestamptz,
    printed_by uuid references person,
    version int not null default 1,
    unique (id, patient_id),
    foreign key (referral_id, patient_id) references referral (id, patient_id),
    check ((printed_at is null) = (printed_by is null))
  );
  create index letter_patient on letter (patient_id, made_at);
  create index letter_referral on letter (referral_id);

  create function letter_stays() returns trigger language plpgsql as $$
  begin
    if (old.patient_id, old.referral_id, old.kind, old.recipient, old.recipient_name, old.language, old.title, old.sections, old.place_sections, old.made_at)
      is distinct from (new.patient_id, new.referral_id, new.kind, new.recipient, new.recipient_name, new.language, new.title, new.sections, new.place_sections, new.made_at) then
      raise exception 'a letter is never changed' using errcode = 'check_violation';
    end if;
    return new;
  end $$;
  create trigger letter_stays before update on letter for each row execute function letter_stays();

  -- Tells the patient that a letter waits, and nothing else. An SMS stays here until there is something to send it by.
  create table letter_notice (
    id uuid primary key,
    letter_id uuid not null,
    patient_id uuid not null,
    channel text not null check (channel in ('EMAIL','SMS')),
    root_id uuid references unit,
    address text not null check (address <> ''),
    language text not null check (language in ('nb','nn','en')),
    urgent boolean not null default false,
    state text not null check (state in ('WAITING','SENT','SHOWN','DEAD','DROPPED')),
    next_attempt_at timestamptz not null,
    attempts int not null default 0,
    refusals int not null default 0,
    last_error text,
    created_at timestamptz not null,
    sent_at timestamptz,
    foreign key (letter_id, patient_id) references letter (id, patient_id)
  );
  create index letter_notice_next on letter_notice (next_attempt_at) where state = 'WAITING';
  create index letter_notice_letter on letter_notice (letter_id);
  create index letter_notice_patient on letter_notice (patient_id);
`;
