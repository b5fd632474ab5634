import { Migration } from '@mikro-orm/migrations';

/** What an organisation sets of its deadlines stands where everything stands that it sets; a draft can be given up. */
export class M0017Settings extends Migration {
  override up(): void {
    this.addSql(`
      insert into organisation_setting (root_id, key, value, changed_by, changed_at)
        select root_id, 'deadlines.saturdayCounts', to_jsonb(saturday_counts), changed_by, changed_at
          from deadline_setting where saturday_counts is not null
        union all
        select root_id, 'deadlines.dueSoonDays', to_jsonb(due_soon_days), changed_by, changed_at
          from deadline_setting where kind is null and due_soon_days is not null
        union all
        select root_id, 'deadlines.dueSoonDaysByKind', jsonb_object_agg(kind, due_soon_days),
               (array_agg(changed_by order by changed_at desc))[1], max(changed_at)
          from deadline_setting where kind is not null and due_soon_days is not null group by root_id;
      drop table deadline_setting;

      alter table definition_draft add discarded_at timestamptz,
        add check (discarded_at is null or published_as_id is null);
    `);
  }

  override down(): void {
    this.addSql(`
      alter table definition_draft drop discarded_at;

      create table deadline_setting (
        id uuid primary key,
        root_id uuid not null references unit,
        kind text,
        due_soon_days int check (due_soon_days between 0 and 365),
        saturday_counts boolean,
        changed_by uuid not null references person,
        changed_at timestamptz not null,
        version int not null default 1,
        unique nulls not distinct (root_id, kind),
        check (kind is null or saturday_counts is null)
      );
      grant select, insert, update on deadline_setting to samlop_app, samlop_worker;
      insert into deadline_setting (id, root_id, kind, due_soon_days, saturday_counts, changed_by, changed_at)
        select gen_random_uuid(), root_id, null,
               max(value::text) filter (where key = 'deadlines.dueSoonDays' and value <> 'null')::int,
               max(value::text) filter (where key = 'deadlines.saturdayCounts' and value <> 'null')::boolean,
               (array_agg(changed_by order by changed_at desc))[1], max(changed_at)
          from organisation_setting where key in ('deadlines.dueSoonDays', 'deadlines.saturdayCounts') group by root_id
        union all
        select gen_random_uuid(), s.root_id, k.key, k.value::int, null, s.changed_by, s.changed_at
          from organisation_setting s
          cross join lateral jsonb_each_text(case when jsonb_typeof(s.value) = 'object' then s.value else '{}' end) k
         where s.key = 'deadlines.dueSoonDaysByKind';
      delete from organisation_setting where key like 'deadlines.%';
    `);
  }
}
