/** What the first patients' stories came to, by their numbers and without ids. */
export const SUMMARY = `
  select i.national_id, p.name, p.birth_date::text, p.preferred_channel,
    (select array_agg(r.status || ' ' || r.pathway_key || ' ' || r.created_at order by r.created_at) from referral r where r.patient_id = p.id) as referrals,
    (select array_agg(e.kind || ' ' || e.occurred_at order by e.occurred_at, e.kind) from pathway_event e where e.patient_id = p.id) as events,
    (select array_agg(d.kind || ' ' || d.due_on || ' ' || coalesce(d.met_on::text, '') order by d.starts_on, d.kind) from deadline d where d.patient_id = p.id) as deadlines,
    (select array_agg(c.side || ' ' || c.status || ' ' || c.since order by c.since, c.side) from coverage c where c.patient_id = p.id) as coverage,
    (select array_agg(x.kind || ' ' || x.valid_from || ' ' || coalesce(x.valid_to::text, '') order by x.valid_from, x.kind, x.valid_to) from relation x where x.patient_id = p.id) as relations
   from patient p join patient_identifier i on i.patient_id = p.id
  where i.national_id = any($1) order by i.national_id`;

/** Of each of these there must be some. */
export const CARE_THAT_HAPPENS = [
  `stay where admitted_at is null and called_off_at is null and planned_admission_on >= '2026-11-23'`,
  `stay where admitted_at is not null and discharged_at is null and planned_discharge_on is not null`,
  `stay where discharged_at is not null`,
  `notification where kind = 'DISCHARGE_CHANGED'`,
  `pathway_event where kind = 'DROPOUT' and agreed is not null`,
  `plan where kind = 'INDIVIDUAL' and status = 'OFFERED'`,
  `plan where kind = 'INDIVIDUAL' and status = 'DECLINED'`,
  `plan where kind = 'INDIVIDUAL' and status = 'ACTIVE'`,
  `plan where kind = 'TREATMENT' and opened_by_patient_at is not null`,
  `plan where kind = 'TREATMENT' and made_at is not null and opened_by_patient_at is null`,
  `plan where kind = 'FOLLOW_UP' and status = 'ACTIVE'`,
  `plan_words where what_matters is not null`,
  `plan_goal where patients_own`,
  `plan_measure where responsible_is_patient`,
  `plan_signature where signed_as = 'PATIENT'`,
  `plan_evaluation where jsonb_array_length(results) > 0`,
  `task where kind = 'CONTACT_MUNICIPALITY' and done_at is null and cancelled_at is null`,
  `task where kind = 'CONTACT_MUNICIPALITY' and done_at is not null`,
  `task where kind = 'FEEDBACK_TO_REFERRER' and done_at is not null`,
  `task where kind = 'FOLLOW_UP_DROPOUT' and held_as = 'MUNICIPAL_COORDINATOR'`,
  `message where retracted_at is null`,
  `message where retracted_at is not null`,
  `attachment`,
  `thread_participant where role = 'COORDINATOR'`,
  `feedback_score`,
  `pathway_event where kind = 'FEEDBACK_TOOL_USED'`,
  `children_asked where answer = 'NONE'`,
  `child where done_at is null`,
  `child where done_at is not null`,
  `health_check where follow_up is not null`,
  `task where kind = 'PREPARE_DISCHARGE'`,
  `task where kind = 'FOLLOW_UP_SUICIDAL_BEHAVIOUR'`,
  `meeting where status = 'CANCELLED'`,
  `meeting where status = 'SCHEDULED' and starts_at > '2026-11-23T09:00:00Z'`,
  `meeting_participant where kind = 'PATIENT' and on_behalf is not null`,
];

/** What was held, decided, registered and shared with others outside. */
export const MEETINGS_THAT_LED_ON = [
  `meeting where status = 'HELD' and minutes_at is not null`,
  `task where kind = 'CARRY_OUT_DECISION'`,
  `pathway_event where kind = 'COOPERATION_MEETING'`,
  `meeting_participant where kind = 'OUTSIDE'`,
];
