import { LIMITS } from './scan.sql.js';
import { whatExplains } from './explained.sql.js';

/** What tells that somebody worked with the patient: writing in the record, not reading it or opening it in an emergency. */
export const LOOKING = `('READ','BREAK_GLASS','RENEW','END','EXPLAIN','EXPORT','MARK_READ')`;
const looks = { alias: 'x', limits: 'x' };

/** SQL: what waited for something to explain it has waited long enough. */
export const READY = `f.status = 'WAITING' and f.ready_at <= $1`;

const since = (at: string): string => `coalesce(extract(epoch from ${at})::text, '')`;
const listed = (facts: string[], from: string): string =>
  `(select string_agg(concat_ws(',', ${facts.join(', ')}), ';' order by ${facts[0]}) from ${from})`;

/** SQL: everything that is registered and may explain the looks of `f` at the patient of `m`, as one short text. */
const REGISTERED = `md5(concat_ws('|',
  ${listed(['r.id', since('r.valid_from'), since('r.valid_to')], `relation r where r.patient_id = m.patient_id and r.kind not in ('SELF','PARENT','KIN','BREAK_GLASS')`)},
  ${listed(['d.id', since('d.ended_at')], `duty d where d.person_id = f.person_id and d.ends_at >= f.first_at and d.starts_at <= f.last_at`)},
  ${listed(['k.id', since('k.done_at')], `task k where k.patient_id = m.patient_id and k.owner_id = f.person_id`)},
  ${listed(['a.id', since('a.ended_at')], `assignment a where a.patient_id = m.patient_id and a.person_id = f.person_id`)},
  ${listed(['w.id', 'w.unit_id', `coalesce(w.ended_on::text, '')`], `pathway w where w.patient_id = m.patient_id`)},
  ${listed(['v.id', 'v.status', since('v.since'), since('v.until')], `coverage v where v.patient_id = m.patient_id and v.root_id = f.root_id`)},
  ${listed(['n.id', since('n.reported_at'), since('n.decided_at')], `need n where n.patient_id = m.patient_id and n.root_id = f.root_id`)}))`;

/**
 * Findings that nobody has begun to review, and of which other things are registered than when it was last asked what
 * explains them: a duty, a relation or a task that came later, or one whose time is another.
 */
export const CHANGED = `
  with known as materialized (
    select f.id, ${REGISTERED} as registered from log_finding f join audit.subject m on m.id = f.subject_id
     where f.status = 'OPEN' or (f.status = 'GATHERED' and exists (select from log_finding g where g.id = f.gathered_into and g.status = 'OPEN')))
  update log_finding f set registered = n.registered from known n
   where n.id = f.id and f.status in ('OPEN', 'GATHERED') and f.registered is distinct from n.registered
  returning f.id`;

/**
 * What was registered meanwhile, and what they wrote themselves, may explain what has waited for it ($1 is now) or what was
 * found already ($2). Tells the findings some rows of which are now explained.
 */
export const EXPLAIN_LATER = `
  with asked as materialized (select f.* from log_finding f where (${READY}) or f.id = any($2::uuid[])),
  roots as (select distinct f.root_id from asked f),
  limits as materialized (${LIMITS}),
  now_explained as materialized (
    select x.row_id, x.subject_id, coalesce(${whatExplains(looks)}, case when x.status = 'WAITING' and exists (
        select from audit.entry a where a.person_id = x.person_id and a.at between x.first_at - make_interval(days => x.acted_days)
           and x.first_at + make_interval(days => x.acted_days) and a.decision = 'PERMIT' and a.action not in ${LOOKING}
           and x.subject_id = any(a.subject_ids)) then 'ACT' end) as why
      from (
      select k.row_id, k.subject_id, k.person_id, k.root_id, f.unit_id, f.role, f.status, k.at as first_at, k.at as last_at, m.patient_id,
             l.after_days, l.lead_days, l.referral_days, l.acted_days
        from asked f join limits l using (root_id) join log_finding_row k on k.finding_id = f.id and not k.explained and not k.emergency
        join audit.subject m on m.id = k.subject_id) x),
  said as (
    update log_finding_row k set explained = true, explained_by = n.why from now_explained n
     where n.why is not null and n.row_id = k.row_id and n.subject_id = k.subject_id returning k.finding_id)
  select distinct finding_id as id from said`;

/** Of findings some rows of which are now explained: by what. They are judged anew, by the rest. */
export const REST = `
  update log_finding f set stale = f.closed_at is null, version = f.version + 1,
         explained_by = array(select distinct k.explained_by from log_finding_row k where k.finding_id = f.id and k.explained_by is not null order by 1)
   where f.id = any($1::uuid[])`;

/**
 * Of these, those of which nothing is left to ask about are closed by the program, as they stood; not what is asked about
 * whatever explains it. $1 is now.
 */
export const WITHDRAW = `
  update log_finding f set status = 'WITHDRAWN', closed_at = coalesce(f.closed_at, $1), stale = false
   where f.id = any($2::uuid[]) and f.status in ('OPEN', 'GATHERED')
     and not exists (select from log_finding_row k where k.finding_id = f.id and not k.explained)
     and not exists (select from log_finding_reason q where q.finding_id = f.id and q.standing = 'ALONE' and q.kind <> 'NO_RELATION')
  returning f.id, f.root_id, f.person_id, f.serious, false as opened`;

/** A finding of many patients rests on those of its rows that nothing explains yet; with none, it is withdrawn. $1 is now. */
export const UNGATHER = `
  with left_over as materialized (
    select q.finding_id, count(distinct k.subject_id) as patients, array_agg(distinct k.row_id) as row_ids, min(k.at) as first_at, max(k.at) as last_at
      from log_finding_reason q join log_finding_row k on k.row_id = any(q.row_ids) and not k.explained
     where q.kind = 'MANY_PATIENTS' and q.finding_id in (select p.gathered_into from log_finding p where p.id = any($2::uuid[]))
     group by q.finding_id),
  said as (
    update log_finding_reason q set row_ids = l.row_ids, facts = q.facts || jsonb_build_object('patients', least(l.patients, (q.facts->>'patients')::int))
      from left_over l where l.finding_id = q.finding_id and q.kind = 'MANY_PATIENTS')
  update log_finding g set version = g.version + 1, count = coalesce(cardinality(l.row_ids), g.count),
         first_at = coalesce(l.first_at, g.first_at), last_at = coalesce(l.last_at, g.last_at),
         status = case when l.finding_id is null then 'WITHDRAWN' else g.status end, closed_at = case when l.finding_id is null then $1::timestamptz end,
         explained_by = array(select distinct e from log_finding p cross join unnest(p.explained_by) e where p.gathered_into = g.id order by 1)
    from (select distinct p.gathered_into as id from log_finding p where p.id = any($2::uuid[])) t left join left_over l on l.finding_id = t.id
   where g.id = t.id and g.status = 'OPEN'
  returning g.id, g.root_id, g.person_id, g.serious, false as opened`;

/** What is left of a finding is as many rows, from then to then, as its reasons now rest on. */
export const RECOUNT = `
  update log_finding f set count = c.n, first_at = c.first_at, last_at = c.last_at
    from (select k.finding_id, count(distinct k.row_id)::int as n, min(k.at) as first_at, max(k.at) as last_at from log_finding_row k
           where k.finding_id = any($1::uuid[]) and k.row_id in (select unnest(q.row_ids) from log_finding_reason q where q.finding_id = k.finding_id)
           group by 1) c
   where c.finding_id = f.id and f.closed_at is null`;
