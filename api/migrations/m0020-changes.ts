import { Migration } from '@mikro-orm/migrations';

const TOLD: readonly [table: string, kind: string][] = [
  ['deadline', 'deadline'],
  ['assignment', 'assignment'],
  ['pathway', 'pathway'],
  ['pathway_event', 'pathway'],
  ['coverage', 'pathway'],
  ['notification', 'notification'],
];

/**
 * Tells, at commit, which rows were written and whom they can concern: ids alone. A statement that writes very many
 * says only that, so that loading and replanning never fill the queue.
 */
export class M0020Changes extends Migration {
  override up(): void {
    this.addSql(`
      create function tell_change() returns trigger language plpgsql as $$
      begin
        if (select count(*) > 200 from (select 1 from changed limit 201) c) then
          perform pg_notify('samlop_change', json_build_object('kind', tg_argv[0])::text);
        elsif tg_table_name = 'notification' then
          perform pg_notify('samlop_change', json_build_object('kind', tg_argv[0], 'id', c.id, 'to', array[c.recipient_id])::text)
            from changed c;
        elsif tg_table_name in ('pathway_event', 'coverage') then
          perform pg_notify('samlop_change', json_build_object('kind', tg_argv[0], 'id', c.pathway_id, 'to', concerned(c.patient_id))::text)
            from (select distinct pathway_id, patient_id from changed where pathway_id is not null) c;
        else
          perform pg_notify('samlop_change', json_build_object('kind', tg_argv[0], 'id', c.id, 'to', concerned(c.patient_id))::text)
            from changed c;
        end if;
        return null;
      end $$;
      -- Everybody who ever had a relation to the patient: a sieve for whoever listens, and no right. Null: anybody.
      create function concerned(patient uuid) returns uuid[] language sql stable as $$
        select case when count(*) between 1 and 100 then array_agg(s.subject_id) end
          from (select distinct r.subject_id from relation r where r.patient_id = patient limit 101) s
      $$;
    `);
    for (const [table, kind] of TOLD) {
      for (const act of ['insert', 'update']) {
        this.addSql(`
          create trigger tell_${act} after ${act} on ${table} referencing new table as changed
            for each statement execute function tell_change('${kind}');
        `);
      }
    }
  }

  override down(): void {
    for (const [table] of TOLD)
      this.addSql(`drop trigger tell_insert on ${table}; drop trigger tell_update on ${table};`);
    this.addSql('drop function tell_change(); drop function concerned(uuid);');
  }
}
