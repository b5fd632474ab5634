import { Migration } from '@mikro-orm/migrations';

/**
 * Exports of the access log become long work, and their files lie in a folder; what verifications of the log have found is
 * kept. The version before goes on beside it: what it makes is a row with its bytes, as before.
 */
export class M0036LongExports extends Migration {
  override up(): void {
    this.addSql(`
      alter table job add column root_id uuid;
      comment on column job.root_id is 'Whose auditors may see it and call it off, beside who asked; null: nobody else.';

      alter table stored_file alter column bytes drop not null;
      alter table stored_file add column length bigint;
      comment on column stored_file.length is 'Bytes of a file that lies in the folder of files; null: it lies in the row, and size says it.';

      alter table log_export alter column shown drop not null;
      alter table log_export alter column count drop not null;
      alter table log_export alter column sha256 drop not null;
      alter table log_export add column sealed_to bigint;
      alter table log_export add column job_id uuid;
      alter table log_export add column manifest_job_id uuid;
      comment on column log_export.sealed_to is 'It holds what matched of the first so many sealed entries.';
    `);
    this.addSql(verifications);
  }

  override down(): void {
    this.addSql(`
      drop table log_verification;
      delete from log_export where sha256 is null or shown is null;
      alter table log_export drop column manifest_job_id, drop column job_id, drop column sealed_to;
      alter table log_export alter column sha256 set not null;
      alter table log_export alter column count set not null;
      alter table log_export alter column shown set not null;
      delete from stored_file where bytes is null;
      alter table stored_file drop column length;
      alter table stored_file alter column bytes set not null;
      -- Policies are compiled whole: the next start makes them again.
      do $$ declare p record; begin
        for p in select schemaname, tablename, policyname from pg_policies where schemaname in ('public', 'audit') loop
          execute format('drop policy %I on %I.%I', p.policyname, p.schemaname, p.tablename);
        end loop;
      end $$;
      comment on schema rules is null;
      alter table job drop column root_id;
    `);
  }
}

const verifications = `
  -- What somebody who verified the log was told. Null of whom: a command at the keyboard.
  create table log_verification (
    id uuid primary key,
    job_id uuid,
    grant_id uuid,
    person_id uuid references person,
    started_at timestamptz not null,
    ended_at timestamptz not null,
    from_time timestamptz,
    to_time timestamptz,
    ok boolean not null,
    entries bigint not null,
    -- How many entries the log had, and how many of them a signature covered that it led to.
    size bigint,
    signed_size bigint,
    signed_at timestamptz,
    damage text,
    place bigint,
    entry_id uuid,
    why text,
    check (ok = (damage is null))
  );
  create index log_verification_ended on log_verification (ended_at);
  alter table log_verification enable row level security;
  alter table log_verification force row level security;
  grant select, insert on log_verification to samlop_app, samlop_worker;
  grant select on log_verification to samlop_reader, samlop_beyond, samlop_lookup;
`;
