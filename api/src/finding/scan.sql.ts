import { explained, isColleague, isOwn, isProtected, isRelative } from './explained.sql.js';

/** One worker at a time: what the one before it found has to be seen by all that follows. What it sorts stays in memory. */
export const LOCK = `select set_config('work_mem', '64MB', true) from log_scan for update`;

/** As many rows at a time, about; what one transaction wrote is taken whole. */
const AT_MOST = 20_000;

/**
 * New is what transactions wrote that were not over at the last scan, however late they commit and whatever time stands in
 * their entries; what is seen of those under way now is judged now, and seen again. In another cluster than it was written
 * in, as after a restore, the numbers begin anew: then what is later than the last scan is new. A row is in a finding once.
 * $2, where it is given, ends it before that transaction.
 */
const SPAN = `
  select s.scanned_at, h.horizon, h.since, n.next, l.last,
         case when n.next = l.last and $2::xid8 is null then '18446744073709551615' else n.next end as below
    from log_scan s
   cross join lateral (select s.horizon > pg_snapshot_xmax(pg_current_snapshot()) as elsewhere) c
   cross join lateral (select case when c.elsewhere then '0'::xid8 else s.horizon end as horizon,
                              case when c.elsewhere then s.scanned_at - interval '1 hour' else '-infinity' end as since) h
   cross join lateral (select least(pg_snapshot_xmin(pg_current_snapshot()), $2::xid8) as last) l
   cross join lateral (select least(l.last, (select ((e.xact::text::bigint + 1)::text)::xid8 from audit.entry e
     where e.xact >= h.horizon order by e.xact offset ${AT_MOST} limit 1)) as next offset 0) n`;
const NEW = `l.xact >= s.horizon and l.xact < s.below and l.at > s.since`;

/** What somebody at work opened: not what a list showed among others, nor what they did for themselves. */
const OPENED = `
  select l.id as row_id, l.at, l.xact, l.person_id, l.unit_id, l.root_id, l.role, l.resource_type, u.subject_id,
         (l.break_glass_id is not null or l.action in ('BREAK_GLASS', 'RENEW')) as emergency
    from span s join audit.entry l on ${NEW}
   cross join lateral (select distinct x as subject_id from unnest(l.subject_ids) x where x is not null) u
   where l.decision = 'PERMIT' and l.root_id is not null and l.person_id is not null
     and l.role <> 'AUDITOR'`;

/** The organisations' limits, as columns. */
export const LIMITS = `
  select o.root_id, (n.thresholds->>'afterDays')::int as after_days, (n.thresholds->>'leadDays')::int as lead_days,
         (n.thresholds->>'referralDays')::int as referral_days, (n.thresholds->>'actedDays')::int as acted_days,
         (n.thresholds->>'together')::int as together, (r.thresholds->>'quietDays')::int as quiet_days, (n.thresholds->>'waitDays')::int as wait_days,
         (c.thresholds->>'formerDays')::int as former_days, c.standing = 'ALONE' as colleagues, p.standing = 'ALONE' as protected
    from roots o
    join lateral access_rules_of(o.root_id) n on n.kind = 'NO_RELATION'
    join lateral access_rules_of(o.root_id) c on c.kind = 'COLLEAGUE'
    join lateral access_rules_of(o.root_id) p on p.kind = 'PROTECTED_PERSON'
    join lateral access_rules_of(o.root_id) r on r.kind = 'RELATIVE'`;

/** The looks of a day are judged together: what explains them explains the first and the last. */
const looks = { alias: 'whole', limits: 'x' };

/**
 * An auditor lately asked about the same person and patient, and there was a reason: while care explains the looks by
 * themselves, that somebody treats a relative is not asked again each week.
 */
const ANSWERED = `exists (select from log_finding f where f.person_id = x.person_id and f.root_id = x.root_id and f.subject_id = x.subject_id
  and f.status = 'CLOSED' and f.outcome = 'EXPLAINED' and f.closed_at > x.last_at - make_interval(days => x.quiet_days))`;

/** Names that the log uses, as the auditors of each organisation read them: by these a pseudonym is looked up. */
const codeOf = (subject: string, root: string): string =>
  `substr(sha256(convert_to(${subject}::text || ${root}::text, 'UTF8')), 1, 6)`;
const AUDITED = `select distinct u.organisation_id as root_id from role_grant g join unit u on u.id = g.unit_id where g.role = 'AUDITOR'`;
const NOTED = `
  insert into log_pseudonym (root_id, code, subject_id)
  select a.root_id, ${codeOf('n.subject_id', 'a.root_id')}, n.subject_id from (${AUDITED}) a cross join (
      select x as subject_id from span s join audit.entry l on ${NEW} cross join lateral unnest(l.subject_ids || l.actor_id) x
      group by 1) n
    join audit.subject k on k.id = n.subject_id
   where a.root_id is not null and not exists (select from log_pseudonym p where p.root_id = a.root_id and p.subject_id = n.subject_id)
  on conflict do nothing`;

/** For an organisation that has its first auditor: all that were named before. */
export const NOTE_ALL = `
  insert into log_pseudonym (root_id, code, subject_id)
  select a.root_id, ${codeOf('s.id', 'a.root_id')}, s.id from (${AUDITED}) a cross join audit.subject s
   where a.root_id is not null and not exists (select from log_pseudonym p where p.root_id = a.root_id)
  on conflict do nothing`;

/**
 * One statement from the log to the findings' rows: what nothing explains, and what is asked about whatever explains it.
 * While a finding of the person and the patient is open, it grows; else a new one begins. $1 is now.
 */
export const SCAN = `
  with span as materialized (${SPAN}),
  every_row as materialized (${OPENED}),
  usage as (
    insert into access_usage as a (root_id, role, resource_type, month, looks)
    select e.root_id, e.role, e.resource_type, date_trunc('month', e.at at time zone 'Europe/Oslo')::date, count(*)
      from every_row e, span s where e.xact < s.next group by 1, 2, 3, 4
    on conflict (root_id, role, month, resource_type) do update set looks = a.looks + excluded.looks),
  noted as (${NOTED}),
  roots as (select distinct root_id from every_row),
  limits as materialized (${LIMITS}),
  few as (select row_id from every_row group by row_id, root_id
           having count(*) <= (select together from limits l where l.root_id = every_row.root_id)),
  looked as materialized (
    select e.person_id, e.root_id, e.subject_id, e.unit_id, e.role, e.emergency, (e.at at time zone 'Europe/Oslo')::date as day,
           min(e.at) as first_at, max(e.at) as last_at,
           array_agg(e.row_id) as row_ids, array_agg(e.at) as ats, array_agg(e.resource_type) as types
      from every_row e join few using (row_id) group by 1, 2, 3, 4, 5, 6, 7),
  judged as materialized (
    select x.*, ${explained(looks)} as explained, coalesce(${isOwn('x', 'p')}, false) as own
      from (select k.*, m.patient_id, l.after_days, l.lead_days, l.referral_days, l.former_days, l.quiet_days, l.wait_days, l.colleagues, l.protected
              from looked k join limits l using (root_id) join audit.subject m on m.id = k.subject_id where m.patient_id is not null) x
      cross join lateral (select x.person_id, x.patient_id, x.unit_id, x.root_id, x.role, x.last_at as first_at, x.first_at as last_at) whole
      join patient p on p.id = x.patient_id),
  asked_about as materialized (
    select x.* from judged x join patient p on p.id = x.patient_id
     where x.own or (not x.explained and not x.emergency) or (${isRelative('x', 'p')} and not (x.explained and ${ANSWERED}))
        or ((x.colleagues or not x.explained) and ${isColleague('x', 'p', 'x.former_days')})
        or ((x.protected or not x.explained) and ${isProtected('x')})),
  rows as materialized (
    select x.person_id, x.root_id, x.subject_id, x.unit_id, x.role, x.explained, x.emergency, x.wait_days, r.row_id, r.at, r.resource_type
      from asked_about x cross join lateral unnest(x.row_ids, x.ats, x.types) as r(row_id, at, resource_type)
     where not exists (select from log_finding_row k where k.row_id = r.row_id and k.subject_id = x.subject_id)),
  target as materialized (
    select g.*, coalesce(f.id, gen_random_uuid()) as finding_id, f.id is null as fresh
      from (select person_id, root_id, subject_id, (array_agg(unit_id order by at))[1] as unit_id, (array_agg(role order by at))[1] as role,
                   min(at) as first_at, max(at) as last_at, count(distinct row_id)::int as n, min(wait_days) as wait_days
              from rows group by 1, 2, 3) g
      left join log_finding f on f.person_id = g.person_id and f.root_id = g.root_id and f.subject_id = g.subject_id and f.closed_at is null),
  begun as (
    insert into log_finding (id, root_id, person_id, unit_id, role, subject_id, status, day, first_at, last_at, count, found_at, ready_at)
    select finding_id, root_id, person_id, unit_id, role, subject_id, 'WAITING', (first_at at time zone 'Europe/Oslo')::date, first_at, last_at,
           n, $1, first_at + make_interval(days => wait_days) from target where fresh),
  grown as (
    update log_finding f set stale = true, count = f.count + t.n, first_at = least(f.first_at, t.first_at), last_at = greatest(f.last_at, t.last_at)
      from target t where t.finding_id = f.id and not t.fresh),
  kept as (
    insert into log_finding_row (row_id, subject_id, finding_id, person_id, root_id, at, resource_type, explained, emergency)
    select r.row_id, r.subject_id, t.finding_id, r.person_id, r.root_id, min(r.at), min(r.resource_type), bool_or(r.explained), bool_or(r.emergency)
      from rows r join target t using (person_id, root_id, subject_id) group by 1, 2, 3, 4, 5),
  scanned as (
    update log_scan set scanned_at = clock_timestamp(), horizon = s.next from span s)
  select t.finding_id as id, t.fresh, t.subject_id, (select s.next < s.last from span s) as more
    from (select 1) one left join target t on true`;
