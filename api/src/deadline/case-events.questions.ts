/**
 * SQL over a case `c` (id, pathway_id, deceased_on): id, kind, at, planned and corrected of each event.
 *
 * What happened: the pathway's events, and what the case's needs, coverage and assignments say. A coordinator is named
 * when the side is covered: what somebody proposes who may not decide leaves it vacant.
 */
export const EVENTS_OF_CASE = `
  select e.id::text, e.kind, e.occurred_at as at, e.planned_for as planned, coalesce(e.corrected_by_id, case when e.corrected_at is not null then e.id end)::text as corrected
    from pathway_event e where e.pathway_id = c.pathway_id
  union all select n.id::text, 'NEED_REPORTED', n.reported_at, null, null from need n where n.case_id = c.id and n.kind not in ('INDIVIDUAL_PLAN', 'ANOTHER_COORDINATOR')
  union all select n.id || ':decided', case n.status when 'DECLINED' then 'NEED_DECLINED' else 'NEED_WITHDRAWN' end, n.decided_at, null, null
    from need n where n.case_id = c.id and n.kind <> 'ANOTHER_COORDINATOR' and n.status in ('DECLINED', 'WITHDRAWN') and n.decided_at is not null
  union all select v.id || ':named', 'COORDINATOR_NAMED', v.since, null, null from coverage v
    where v.case_id = c.id and v.side = 'MUNICIPAL' and v.status in ('COVERED', 'EXTERNAL')
  -- A need of a side that somebody answers for already is met that day.
  union all select n.id || ':covered', 'COORDINATOR_NAMED', n.reported_at, null, null from need n join coverage v on v.case_id = n.case_id
    where n.case_id = c.id and n.kind <> 'ANOTHER_COORDINATOR' and v.side = 'MUNICIPAL' and v.status in ('COVERED', 'EXTERNAL') and v.since < n.reported_at
      and (v.until is null or v.until > n.reported_at)
  union all select v.id::text, 'MUNICIPALITY_DECLINED', v.since, null, null from coverage v
    where v.case_id = c.id and v.side = 'MUNICIPAL' and v.status = 'DECLINED'
  union all select a.id || ':proposed', 'PROPOSAL_MADE', a.proposed_at, null, null from assignment a
    where a.case_id = c.id and a.side = 'MUNICIPAL'
  union all select a.id || ':answered', 'PROPOSAL_ANSWERED', coalesce(a.accepted_at, a.ended_at), null, null from assignment a
    where a.case_id = c.id and a.side = 'MUNICIPAL' and coalesce(a.accepted_at, a.ended_at) is not null
  union all select c.id || ':died', 'PATIENT_DIED', c.deceased_on::timestamp at time zone 'Europe/Oslo', null, null
    where c.deceased_on is not null`;
