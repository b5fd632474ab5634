import {
  CARE_BEGAN,
  careBeganSql,
  hasEventSql,
  osloDaySql,
  withinSql,
  type Population,
} from './population.js';

/** SQL: somebody of a municipality's organisation registered it. */
const byMunicipality = (event: string): string =>
  `exists (select from role_grant g join unit gu on gu.id = g.unit_id join unit gr on gr.id = gu.organisation_id
     where g.person_id = ${event}.registered_by and gr.kind = 'MUNICIPALITY' and g.valid_from <= ${event}.occurred_at
       and (g.valid_to is null or g.valid_to > ${event}.occurred_at))`;

/** Indicators that are read off referrals, pathways, plans and what is registered in them. */
export const caseIndicators: readonly Population[] = [
  {
    key: 'CHILDREN_STARTED',
    sql: (span) =>
      `select c.day, p.unit_id, p.area, p.pathway_key, p.patient_id, c.day - ${osloDaySql('r.received_at')} as days, '{}'::boolean[] as hits
         from (select distinct e.pathway_id from pathway_event e where e.kind in ${CARE_BEGAN} and e.corrected_by_id is null
                  and ${withinSql('e.occurred_at', span)}) f
         join pathway p on p.id = f.pathway_id and p.area = 'CHILD'
         join referral r on r.id = p.referral_id and r.received_at is not null
         cross join lateral (select ${careBeganSql('p.id')} as day) c where c.day between ${span.from} and ${span.to}`,
    indicators: { WAITING_TIME_CHILD: null },
  },
  {
    key: 'CHILDREN_WITH_RIGHT',
    sql: ({ from, to, granted, due }) =>
      `select w.due as day, p.unit_id, p.area, p.pathway_key, p.patient_id, c.began - w.granted as days,
              array[coalesce(c.began <= w.due, false)] as hits
         from unnest(${granted}, ${due}) as w(granted, due)
         join referral_assessment a on a.outcome = 'ACCEPT' and a.decided_at >= w.granted::timestamp at time zone 'Europe/Oslo'
          and a.decided_at < (w.granted + 1)::timestamp at time zone 'Europe/Oslo'
         join pathway p on p.referral_id = a.referral_id and p.area = 'CHILD'
         cross join lateral (select ${careBeganSql('p.id')} as began) c
        where w.due between ${from} and ${to} and (p.ended_on is null or p.ended_on > w.due or c.began <= w.due)`,
    indicators: { CHILD_STARTED_65_WD: 0 },
  },
  {
    key: 'REFERRALS_ASSESSED',
    sql: (span) =>
      `select ${osloDaySql('a.decided_at')} as day, r.to_unit_id as unit_id, r.area, r.pathway_key, r.patient_id,
              ${osloDaySql('a.decided_at')} - ${osloDaySql('r.received_at')} as days, array[a.outcome = 'REJECT'] as hits
         from referral_assessment a join referral r on r.id = a.referral_id where ${withinSql('a.decided_at', span)}`,
    indicators: { REFERRAL_REJECTED: 0 },
  },
  {
    key: 'PATHWAYS_ENDED',
    sql: ({ from, to }) =>
      `select p.ended_on as day, p.unit_id, p.area, p.pathway_key, p.patient_id, null::int as days,
              array[${hasEventSql('p.id', 'PARTICIPATED_IN_TREATMENT_PLAN')}, ${hasEventSql('p.id', 'FEEDBACK_TOOL_USED')},
                ${hasEventSql('p.id', 'HEALTH_CHECK')}, exists (select from plan l where l.patient_id = p.patient_id
                  and l.kind = 'INDIVIDUAL' and ${osloDaySql('l.offered_at')} <= p.ended_on)] as hits
         from pathway p where p.status = 'ENDED' and p.ended_on between ${from} and ${to}`,
    indicators: { PATIENT_IN_PLAN: 0, FEEDBACK_TOOL_USED: 1, HEALTH_CHECK_DONE: 2, PLAN_OFFERED: 3 },
  },
  {
    key: 'PLANS_OFFERED',
    sql: (span) =>
      `select ${osloDaySql('l.offered_at')} as day, coalesce(l.unit_id, p.unit_id) as unit_id, p.area, p.pathway_key,
              l.patient_id, null::int as days, array[l.opened_by_patient_at is not null,
                l.answered_at is not null and l.status <> 'DECLINED', l.status = 'DECLINED'] as hits
         from plan l left join pathway p on p.id = l.pathway_id
        where l.kind = 'INDIVIDUAL' and ${withinSql('l.offered_at', span)}`,
    indicators: { PLAN_OPENED_BY_PATIENT: 0, PLAN_ACCEPTED: 1, PLAN_DECLINED: 2 },
  },
  {
    key: 'SIDES_TO_COVER',
    sql: (span) =>
      `select ${osloDaySql('c.since')} as day, coalesce(n.unit_id, c.unit_id, n.root_id, c.root_id) as unit_id, p.area,
              p.pathway_key, c.patient_id, ${osloDaySql('n.since')} - ${osloDaySql('c.since')} as days,
              array[n.since is not null] as hits
         from coverage c left join pathway p on p.id = c.pathway_id
         left join lateral (select x.since, x.unit_id, x.root_id from coverage x where x.case_id = c.case_id
            and x.side = c.side and x.kind = c.kind and x.status = 'COVERED' order by x.since limit 1) n on true
        where c.kind = 'COORDINATOR' and ${withinSql('c.since', span)}
          and not exists (select from coverage x where x.case_id = c.case_id and x.side = c.side and x.kind = c.kind
            and x.since < c.since)
          and (n.since is not null or 'VACANT' = (select x.status from coverage x where x.case_id = c.case_id
            and x.side = c.side and x.kind = c.kind order by x.since desc limit 1))`,
    indicators: { TIME_TO_COORDINATOR: 0 },
  },
  {
    key: 'MEETINGS_HELD',
    sql: (span) =>
      `select ${osloDaySql('e.occurred_at')} as day, p.unit_id, p.area, p.pathway_key, p.patient_id, null::int as days,
              array[${byMunicipality('e')}] as hits
         from pathway_event e join pathway p on p.id = e.pathway_id
        where e.kind in ('COOPERATION_MEETING','MEETING_HELD') and e.corrected_by_id is null and ${withinSql('e.occurred_at', span)}`,
    indicators: { MEETINGS_WITH_MUNICIPALITY: 0 },
  },
];
