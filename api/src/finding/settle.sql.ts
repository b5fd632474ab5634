import { LOOKING, READY } from './later.sql.js';
import { bandSql } from './order.sql.js';

/** An opening whose review nobody closed in time is found, once; it joins what is open of the same person and patient. */
export const BREAK_GLASS = `
  with late as materialized (
    select g.id, g.opened_by, g.root_id, g.unit_id, g.role, m.id as subject_id, g.opened_at, greatest(g.expires_at, g.opened_at) as until
      from break_glass g join audit.subject m on m.patient_id = g.patient_id
     where g.reviewed_at is null and g.review_due_at <= $1 and not exists (
       select from log_finding_reason q where q.kind = 'BREAK_GLASS_NOT_REVIEWED' and q.facts->>'breakGlass' = g.id::text)),
  target as materialized (
    select t.*, coalesce(f.id, gen_random_uuid()) as finding_id, f.id is null as fresh
      from (select opened_by, root_id, subject_id, min(unit_id::text)::uuid as unit_id, min(role) as role, min(opened_at) as opened_at from late group by 1, 2, 3) t
      left join log_finding f on f.person_id = t.opened_by and f.root_id = t.root_id and f.subject_id = t.subject_id and f.closed_at is null),
  rows as materialized (
    select distinct l.id as row_id, l.at, l.resource_type, t.subject_id, t.finding_id, t.opened_by, t.root_id
      from late g join target t using (opened_by, root_id, subject_id)
      join audit.entry l on l.person_id = g.opened_by and l.at between g.opened_at - interval '1 minute' and g.until + interval '1 minute'
       and l.subject_ids @> array[g.subject_id] and l.decision = 'PERMIT'
     where not exists (select from log_finding_row k where k.row_id = l.id and k.subject_id = g.subject_id)),
  begun as (
    insert into log_finding (id, root_id, person_id, unit_id, role, subject_id, status, day, first_at, last_at, count, found_at, ready_at)
    select finding_id, root_id, opened_by, unit_id, role, subject_id, 'WAITING', (opened_at at time zone 'Europe/Oslo')::date, opened_at, opened_at,
           (select count(*) from rows r where r.finding_id = t.finding_id), $1, $1 from target t where fresh),
  grown as (update log_finding f set stale = true from target t where t.finding_id = f.id and not t.fresh)
  insert into log_finding_row (row_id, subject_id, finding_id, person_id, root_id, at, resource_type, explained, emergency)
  select row_id, subject_id, finding_id, opened_by, root_id, at, resource_type, true, true from rows`;

/**
 * Who is to be judged anew: what is ready, what others' looks at the same patient may strengthen, and what the version
 * before this one judged, whose order began with a number.
 */
export const MARK = `
  update log_finding f set stale = true
   where not f.stale and (${READY} or (f.status in ('WAITING', 'OPEN') and f.subject_id is not null and (f.priority < 'A' or f.subject_id in (
     select s.subject_id from log_finding s where s.stale and s.closed_at is null and s.subject_id is not null))))`;

/**
 * What waits is judged from the beginning: of what nobody has seen, nothing that no longer holds is left. So is that of which
 * some rows were explained ($1).
 */
export const FORGET = `
  delete from log_finding_reason q using log_finding f
   where f.id = q.finding_id and f.stale and (f.status = 'WAITING' or (f.status = 'OPEN' and f.id = any($1::uuid[])))`;

/** Who works with a patient writes sooner or later; who looks out of curiosity does not. */
const around = `make_interval(days => (n.thresholds->>'workDays')::int)`;
const WROTE = `exists (select from audit.entry a where a.person_id = f.person_id and a.subject_ids @> array[f.subject_id] and a.decision = 'PERMIT'
  and a.action not in ${LOOKING} and a.at between f.first_at - ${around} and f.last_at + ${around})`;

/** From the reasons: whether it stands, how it is sorted, and when it is to be reviewed. */
export const JUDGE = `
  with judged as materialized (
    select f.id, f.ready_at, exists (select from log_finding_row k where k.finding_id = f.id and not k.explained) as some, ${WROTE} as wrote
      from log_finding f join lateral access_rules_of(f.root_id) n on n.kind = 'NO_RELATION'
     where f.stale and f.closed_at is null and f.subject_id is not null)
  update log_finding f set stale = false, wrote = j.wrote, kinds = j.kinds, priority = j.priority, serious = j.serious,
         status = case when f.status = 'OPEN' and j.kinds = '{}' then 'WITHDRAWN' when f.status <> 'WAITING' then f.status when j.opens then 'OPEN' when f.ready_at <= $1 then 'WITHDRAWN' else 'WAITING' end,
         closed_at = case when (f.status = 'OPEN' and j.kinds = '{}') or (f.status = 'WAITING' and not j.opens and f.ready_at <= $1) then $1 else f.closed_at end,
         opened_at = case when f.status = 'WAITING' and j.opens then $1 else f.opened_at end,
         due_at = case when f.status = 'WAITING' and j.opens then $1 + make_interval(days => j.review_days) else f.due_at end
    from (
      select f.id, f.wrote, coalesce(array_agg(q.kind order by ru.rank) filter (where q.kind is not null), '{}') as kinds,
             ${bandSql('f.some', 'f.wrote')} || '.' || coalesce(string_agg(lpad(ru.rank::text, 2, '0'), '.' order by ru.rank) || '.', '') || '~' as priority,
             coalesce(bool_or(ru.serious), false) as serious,
             coalesce(bool_or(m.makes and (f.ready_at <= $1 or coalesce((q.thresholds->>'waitDays')::int, 0) = 0)), false) as opens,
             coalesce(min((q.thresholds->>'reviewDays')::int) filter (where m.makes), 30) as review_days
        from judged f left join log_finding_reason q on q.finding_id = f.id left join access_rule ru on ru.kind = q.kind
        cross join lateral (select q.standing = 'ALONE' or (q.standing = 'UNEXPLAINED' and f.some) as makes) m
       group by f.id, f.wrote) j
   where j.id = f.id
  returning f.id, f.root_id, f.person_id, f.subject_id, f.status, f.serious, old.status = 'WAITING' and new.status = 'OPEN' as opened`;
