import { Migration } from '@mikro-orm/migrations';

/** What keeps the access log: months made ahead without anybody's waiting, months put away, and the erasure of a patient. */
export class M0033KeepingTheLog extends Migration {
  override up(): void {
    this.addSql(archived);
    this.addSql(months);
    this.addSql(erasure);
  }

  override down(): void {
    this.addSql(`
      drop table erasure;
      drop function audit.made_until();
      ${monthsBefore}
      drop table audit.archived;
      -- Policies are compiled whole: the next start makes them again.
      comment on schema rules is null;
    `);
  }
}

const archived = `
  -- Months of the log that were put away into a file, and put back from it. What the file must hold stands in the seals.
  create table audit.archived (
    month date primary key check (month = date_trunc('month', month)),
    entries bigint not null,
    first_seq bigint,
    last_seq bigint,
    sha256 text not null,
    put_away_at timestamptz not null,
    put_back_at timestamptz
  );
  alter table audit.archived enable row level security;
  alter table audit.archived force row level security;
  grant select on audit.archived to samlop_reader, samlop_auditor, samlop_worker, samlop_beyond;
`;

const months = `
  -- As before, but that a month is made beside the log and then joined to it: nobody who reads or writes the log waits. One
  -- that was put away is not made again.
  create or replace function audit.make_months(first date, last date) returns int language plpgsql security definer
    set search_path = public, pg_temp as $$
  declare due date := date_trunc('month', first); made int := 0; name text; away date[];
    said text := coalesce(current_setting('samlop.migrating', true), '');
  begin
    -- What was put away is looked up as the owner, who sees rows only while it says so.
    perform set_config('samlop.migrating', 'on', true);
    away := array(select a.month from audit.archived a where a.put_back_at is null);
    perform set_config('samlop.migrating', said, true);
    -- Two that make the same month at once: the second finds it made.
    perform pg_advisory_xact_lock(hashtext('samlop log months'));
    while due <= last loop
      name := 'entry_' || to_char(due, 'YYYY_MM');
      if to_regclass('audit.' || name) is null and due <> all(away) then
        execute format('create table audit.%I (like audit.entry including all)', name);
        execute format('alter table audit.%I enable row level security', name);
        execute format('alter table audit.%I force row level security', name);
        execute format('alter table audit.entry attach partition audit.%I for values from (%L) to (%L)', name,
          due::text || ' 00:00+00', (due + interval '1 month')::date::text || ' 00:00+00');
        made := made + 1;
      end if;
      due := due + interval '1 month';
    end loop;
    return made;
  end $$;

  -- The first day on which nothing could be logged, and so nothing be read.
  create function audit.made_until() returns date language sql stable as $$
    select m::date from generate_series(date_trunc('month', current_date), current_date + interval '3 years', '1 month') m
     where to_regclass('audit.entry_' || to_char(m, 'YYYY_MM')) is null order by m limit 1
  $$;
`;

const erasure = `
  -- What was decided about whom; when it was done, whom is forgotten, and that it was done stays.
  create table erasure (
    id uuid primary key,
    patient_id uuid references patient,
    ground text not null,
    case_reference text not null,
    requested_by uuid not null references person,
    requested_at timestamptz not null,
    approved_by uuid references person,
    approved_at timestamptz,
    expires_at timestamptz not null,
    carried_out_at timestamptz,
    rows_erased int,
    version int not null default 1,
    check (approved_by <> requested_by),
    check ((approved_by is null) = (approved_at is null)),
    check (carried_out_at is null or (approved_at is not null and patient_id is null))
  );
  create index erasure_patient on erasure (patient_id);
  alter table erasure enable row level security;
  alter table erasure force row level security;
  grant select, insert, update on erasure to samlop_app;
  grant select on erasure to samlop_worker, samlop_reader, samlop_beyond, samlop_lookup;
`;

const monthsBefore = `
  create or replace function audit.make_months(first date, last date) returns int language plpgsql security definer
    set search_path = public, pg_temp as $$
  declare month date := date_trunc('month', first); made int := 0; name text;
  begin
    while month <= last loop
      name := 'entry_' || to_char(month, 'YYYY_MM');
      if to_regclass('audit.' || name) is null then
        execute format('create table audit.%I partition of audit.entry for values from (%L) to (%L)', name,
          month::text || ' 00:00+00', (month + interval '1 month')::date::text || ' 00:00+00');
        execute format('alter table audit.%I enable row level security', name);
        execute format('alter table audit.%I force row level security', name);
        made := made + 1;
      end if;
      month := month + interval '1 month';
    end loop;
    return made;
  end $$;
`;
