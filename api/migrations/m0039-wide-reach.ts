import { Migration } from '@mikro-orm/migrations';

/**
 * Organisations with so many patients that no list begins with them: kept by a job of the night, so that each request need
 * not count to two thousand to find it out. It only chooses between two plans that answer the same.
 */
export class M0039WideReach extends Migration {
  override up(): void {
    this.addSql(`
      create table running.wide_reach (root_id uuid primary key references unit);
      comment on table running.wide_reach is 'Organisations with more patients than a list would begin with (app.reach).';
      alter table running.wide_reach enable row level security;
      alter table running.wide_reach force row level security;
      create policy worker on running.wide_reach to samlop_worker using (true) with check (true);
      create policy lookup on running.wide_reach for select to samlop_lookup using (true);
      grant select, insert, delete on running.wide_reach to samlop_worker;
      grant usage on schema running to samlop_lookup;
      grant select on running.wide_reach to samlop_lookup;
    `);
    this.addSql(
      reach('if exists (select from running.wide_reach w where w.root_id = root) then return null; end if;'),
    );
  }

  override down(): void {
    this.addSql(reach(''));
    this.addSql('drop table running.wide_reach; revoke usage on schema running from samlop_lookup;');
  }
}

const reach = (known: string): string => `
  set local role samlop_lookup;
  create or replace function app.reach() returns uuid[] language plpgsql stable security definer set search_path = public, pg_temp as $$
  declare root uuid := app.root_id(); at timestamptz := samlop_now(); found uuid[]; most int;
  begin
    ${known}
    select least(2000, sqrt(51 * greatest(c.reltuples, 1000)))::int into most from pg_class c where c.oid = 'patient'::regclass;
    found := array(select r.patient_id from relation r where r.subject_id = root and r.kind = 'PARTY'
      and r.valid_from <= at and (r.valid_to is null or r.valid_to > at) limit most + 1);
    if cardinality(found) > most then return null; end if;
    return found;
  end $$;
  set local role samlop_owner;
`;
