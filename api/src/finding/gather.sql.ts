import { GATHERED_BAND } from './order.sql.js';

/** What speaks of one patient by itself, and is asked about by itself. */
const PERSONAL = `array['OWN_RECORD','RELATIVE','COLLEAGUE','PROTECTED_PERSON','BREAK_GLASS_NOT_REVIEWED']`;

/**
 * Who looked at many within a short time, with nothing that explains it, is asked once and not for each of them: what is
 * ready and of that kind is gathered in one finding of the person. $1 is now.
 */
export const GATHER = `
  with who as materialized (
    select distinct f.person_id, f.root_id, (ru.thresholds->>'patients')::int as patients, (ru.thresholds->>'minutes')::int as minutes
      from log_finding f join lateral access_rules_of(f.root_id) ru on ru.kind = 'MANY_PATIENTS' and ru.standing = 'ALONE'
     where f.status = 'WAITING' and f.ready_at <= $1),
  looks as materialized (
    select w.person_id, w.root_id, w.patients, w.minutes, k.row_id, k.subject_id, k.at, f.id as finding_id, f.unit_id, f.role
      from who w join log_finding_row k using (person_id, root_id) join log_finding f on f.id = k.finding_id
     where (f.status = 'OPEN' or (f.status = 'WAITING' and f.ready_at <= $1)) and not k.explained and not k.emergency
       and not exists (select from log_finding_reason q where q.finding_id = f.id and q.kind = any(${PERSONAL}))),
  peaks as materialized (
    select a.person_id, a.root_id, a.minutes, a.at, count(distinct b.subject_id)::int as n
      from looks a join looks b on b.person_id = a.person_id and b.root_id = a.root_id and b.at between a.at - make_interval(mins => a.minutes) and a.at
     group by a.person_id, a.root_id, a.minutes, a.patients, a.at having count(distinct b.subject_id) >= a.patients),
  dense as materialized (
    select l.person_id, l.root_id, l.finding_id, l.row_id, l.subject_id, l.at, l.unit_id, l.role, max(p.n) as n, min(p.minutes) as minutes
      from looks l join peaks p on p.person_id = l.person_id and p.root_id = l.root_id and l.at between p.at - make_interval(mins => p.minutes) and p.at
     group by 1, 2, 3, 4, 5, 6, 7, 8),
  target as materialized (
    select d.*, coalesce(f.id, gen_random_uuid()) as id, f.id is null as fresh, ru.version, ru.thresholds, ru.standing, ru.rank
      from (select person_id, root_id, min(unit_id::text)::uuid as unit_id, min(role) as role, min(at) as first_at, max(at) as last_at,
                   array_agg(distinct row_id) as row_ids, max(n) as patients, min(minutes) as minutes from dense group by 1, 2) d
      join lateral access_rules_of(d.root_id) ru on ru.kind = 'MANY_PATIENTS'
      left join log_finding f on f.person_id = d.person_id and f.root_id = d.root_id and f.subject_id is null and f.closed_at is null),
  begun as (
    insert into log_finding (id, root_id, person_id, unit_id, role, subject_id, kinds, priority, status, stale, day, first_at, last_at, count,
                                found_at, ready_at, opened_at, due_at)
    select id, root_id, person_id, unit_id, role, null, '{MANY_PATIENTS}', '${GATHERED_BAND}.' || lpad(rank::text, 2, '0') || '.~', 'OPEN', false,
           (first_at at time zone 'Europe/Oslo')::date, first_at, last_at, cardinality(row_ids), $1, $1, $1,
           $1 + make_interval(days => (thresholds->>'reviewDays')::int) from target where fresh),
  grown as (
    update log_finding f set count = f.count + cardinality(t.row_ids), last_at = greatest(f.last_at, t.last_at)
      from target t where t.id = f.id and not t.fresh),
  said as (
    insert into log_finding_reason as q (finding_id, kind, rule_version, standing, thresholds, facts, row_ids)
    select id, 'MANY_PATIENTS', version, standing, thresholds, jsonb_build_object('patients', patients, 'minutes', minutes), row_ids from target
    on conflict (finding_id, kind) do update set row_ids = q.row_ids || excluded.row_ids,
      facts = case when (q.facts->>'patients')::int < (excluded.facts->>'patients')::int then excluded.facts else q.facts end),
  gathered as (
    update log_finding f set status = 'GATHERED', closed_at = $1, gathered_into = t.id, stale = false
      from (select distinct d.finding_id, t.id from dense d join target t using (person_id, root_id)) t where t.finding_id = f.id)
  select id, root_id, person_id, fresh as opened from target`;
