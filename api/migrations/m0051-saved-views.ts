import { Migration } from '@mikro-orm/migrations';

/** Views of lists that people keep, and share. */
export class M0051SavedViews extends Migration {
  override up(): void {
    this.addSql(`
      create table saved_view (
        id uuid primary key,
        person_id uuid not null references person,
        root_id uuid not null references unit,
        -- With whom it is shared, where it is shared with one unit.
        unit_id uuid references unit,
        resource text not null check (resource in (
          'DEADLINES','MEETINGS','NEEDS','PATHWAYS','PLANS','REFERRALS','TASKS','THREADS','VACANCIES')),
        name text not null check (name <> '' and char_length(name) <= 1280),
        sharing text not null check (sharing in ('PRIVATE','UNIT','ORGANISATION')),
        -- Ids, codes and days alone: nothing that somebody typed, and no one patient.
        filter jsonb not null check (jsonb_typeof(filter) = 'object' and filter - array['q','patient','pathway'] = filter),
        order_by text,
        columns text[],
        created_at timestamptz not null,
        changed_at timestamptz not null,
        removed_at timestamptz,
        version int not null default 1,
        check ((sharing = 'UNIT') = (unit_id is not null))
      );
      create index saved_view_root on saved_view (root_id, resource, name) where removed_at is null;
      create unique index saved_view_name on saved_view (person_id, root_id, resource, lower(name)) where removed_at is null;
      alter table saved_view enable row level security;
      alter table saved_view force row level security;
      grant select, insert, update on saved_view to samlop_app, samlop_worker;
      grant select on saved_view to samlop_reader, samlop_beyond, samlop_lookup;
    `);
  }

  override down(): void {
    this.addSql(`
      drop table saved_view;
      -- Policies are compiled whole: the next start makes them again.
      comment on schema rules is null;
    `);
  }
}
