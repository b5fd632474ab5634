/**
 * Who is to be told of what today, as SQL over the open deadlines. Each row once: what deadline_reminder has already is
 * left out. Parameters: $1 now, $2 today, $3 the last day before the next mail, $4 and $5 days by number of working
 * days (calendar.ts counts, not the database), $6 and $7 the due dates between which to look.
 */
import { daysBefore, escalateAfter, taskBefore } from './reminder.type.js';

const setting = (alias: string, key: string): string =>
  `left join organisation_setting ${alias} on ${alias}.root_id = d.root_id and ${alias}.key = '${key}'`;

const open = `
  select d.id, d.kind, d.side, d.force, d.due_on, d.owner_id, d.case_id, d.root_id,
         coalesce((b.value ->> d.kind)::int, d.due_soon_days) as days_before,
         coalesce((e.value #>> '{}')::int, ${escalateAfter.default}) as escalate_after,
         coalesce((t.value #>> '{}')::int, ${taskBefore.default}) as task_before
    from deadline d
    ${setting('b', daysBefore.key)}
    ${setting('e', escalateAfter.key)}
    ${setting('t', taskBefore.key)}
   where d.met_on is null and d.waived_at is null and d.cancelled_at is null and d.due_on between $6 and $7`;

/** A deadline may be due soon and have its task, or be broken and escalated. */
const due = `
  select o.*, 'SOON' as what from open o where o.due_on >= $2 and o.due_on - o.days_before <= $3
  union all select o.*, 'BREACHED' from open o where o.due_on < $2
  union all select o.*, 'ESCALATED' from open o where o.due_on < ($4::date[])[o.escalate_after + 1]
  union all select o.*, 'TASK' from open o
   where o.force = 'STATUTORY' and o.side = 'SPECIALIST' and o.due_on >= $2 and o.due_on < ($5::date[])[o.task_before + 1]`;

/** The owner and the side's coordinator, as long as they work here, and who stands in for the coordinator. */
const answering = `
  select due.*, w.owner, c.coordinator, c.stands_in from due
    left join lateral (select p.id as owner from person p where p.id = due.owner_id and p.active) w on true
    left join lateral (select a.person_id as coordinator, app.stands_in(a.id) as stands_in from assignment a join person p on p.id = a.person_id and p.active
       where a.case_id = due.case_id and a.side = due.side and a.accountable
       order by a.kind = 'COORDINATOR' desc limit 1) c on true`;

/** The people of the coordinating unit: told of what stays broken, and of what is nobody's. */
const unit = `
  select g.person_id from role_grant g join unit_closure k on k.ancestor_id = a.root_id and k.descendant_id = g.unit_id
    join person p on p.id = g.person_id and p.active
   where g.role = 'COORDINATING_UNIT' and g.valid_from <= $1 and (g.valid_to is null or g.valid_to > $1)`;

const recipients = `
  select a.id, a.due_on, a.what, coalesce(a.owner, a.coordinator) as recipient_id, 'OWNER' as role, 1 as rank from answering a
   where a.what in ('SOON', 'BREACHED') and coalesce(a.owner, a.coordinator) is not null
  union all select a.id, a.due_on, a.what, a.coordinator, 'COORDINATOR', 2 from answering a
   where a.what = 'BREACHED' and a.coordinator is not null
  union all select a.id, a.due_on, a.what, a.stands_in, 'COORDINATOR', 2 from answering a
   where a.what in ('SOON', 'BREACHED') and a.stands_in is not null
  union all select a.id, a.due_on, a.what, u.person_id, 'COORDINATING_UNIT', 3 from answering a cross join lateral (${unit}) u
   where a.what = 'ESCALATED' or (a.what in ('SOON', 'BREACHED') and a.owner is null and a.coordinator is null)
  union all select a.id, a.due_on, a.what, null, null, 4 from answering a where a.what = 'TASK'`;

/** At most this many in one transaction. */
export const AT_A_TIME = 200;

export const DUE_SQL = `
  with open as (${open}), due as (${due}), answering as (${answering}), recipients as (${recipients}),
  told as (
    insert into deadline_reminder (id, deadline_id, due_on, kind, recipient_id, recipient_role, told_at)
    select gen_random_uuid(), x.id, x.due_on, x.what, x.recipient_id, x.role, $1::timestamptz from (
      select distinct on (r.id, r.what, r.recipient_id) r.* from recipients r
       where not exists (select from deadline_reminder m where m.deadline_id = r.id and m.due_on = r.due_on
                          and m.kind = r.what and m.recipient_id is not distinct from r.recipient_id)
       order by r.id, r.what, r.recipient_id, r.rank) x
     order by x.due_on, x.id, x.what, x.recipient_id limit ${AT_A_TIME}
    on conflict (deadline_id, due_on, kind, recipient_id) do nothing
    returning deadline_id, kind, recipient_id, recipient_role)
  select t.kind as what, t.recipient_id, d.id, d.kind, d.patient_id, d.root_id, d.force = 'STATUTORY' as statutory,
         to_char(d.due_on, 'YYYY-MM-DD') as due_on
    from told t join deadline d on d.id = t.deadline_id order by d.due_on, d.id, t.kind`;
