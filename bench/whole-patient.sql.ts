const coordinator = (side: string): string => `(
  select json_build_object('id', a.id, 'status', a.status, 'coordinator', json_build_object('person',
         (select json_build_object('id', q.id, 'name', q.name) from person q where q.id = a.person_id)))
    from assignment a where a.patient_id = p.id and a.side = '${side}' and a.kind = 'COORDINATOR' and a.accountable
   order by a.proposed_at desc limit 1)`;

const nodes = (json: string, from: string): string =>
  `json_build_object('nodes', coalesce((select json_agg(${json}) from ${from}), '[]'))`;
const list = (json: string, from: string): string =>
  `coalesce((select json_agg(${json}) from ${from}), '[]')`;

const EVENTS = nodes(
  `json_build_object('id', e.id, 'kind', e.kind, 'occurredAt', e.occurred_at)`,
  `(select * from pathway_event x where x.pathway_id = w.id limit 50) e`,
);
const PATHWAYS = nodes(
  `json_build_object('id', w.id, 'status', w.status, 'phase', w.phase, 'events', ${EVENTS})`,
  `(select * from pathway x where x.patient_id = p.id limit 25) w`,
);
const DEADLINES = nodes(
  `json_build_object('id', d.id, 'kind', d.kind, 'dueOn', d.due_on, 'metOn', d.met_on)`,
  `(select * from deadline x where x.patient_id = p.id limit 50) d`,
);
const GOALS = list(
  `json_build_object('id', g.id, 'text', g.text)`,
  `plan_goal g where g.plan_id = l.id and g.removed_at is null`,
);
const MEASURES = list(
  `json_build_object('id', m.id, 'text', m.text, 'dueOn', m.due_on, 'status', m.status)`,
  `plan_measure m where m.plan_id = l.id and m.removed_at is null`,
);
const PLANS = nodes(
  `json_build_object('id', l.id, 'kind', l.kind, 'status', l.status, 'goals', ${GOALS}, 'measures', ${MEASURES})`,
  `(select * from plan x where x.patient_id = p.id limit 25) l`,
);
const PARTICIPANTS = list(
  `json_build_object('id', q.id, 'kind', q.kind, 'answer', q.answer)`,
  `meeting_participant q where q.meeting_id = m.id and q.removed_at is null`,
);
const MEETINGS = nodes(
  `json_build_object('id', m.id, 'kind', m.kind, 'startsAt', m.starts_at, 'participants', ${PARTICIPANTS})`,
  `(select * from meeting x where x.patient_id = p.id limit 25) m`,
);
const MESSAGES = nodes(
  `json_build_object('id', s.id, 'text', s.text, 'sentAt', s.sent_at)`,
  `(select * from message x where x.thread_id = t.id limit 50) s`,
);
const THREADS = nodes(
  `json_build_object('id', t.id, 'topic', t.topic, 'messages', ${MESSAGES})`,
  `(select * from thread x where x.patient_id = $1 limit 25) t`,
);

/** What WHOLE_PATIENT asks, as somebody would write it for just this page; $1 the patient. Who may see it is not asked here. */
export const WHOLE_BY_HAND = `
  select (select json_build_object('id', p.id, 'name', p.name, 'birthDate', p.birth_date,
            'coordinators', json_build_object('municipal', ${coordinator('MUNICIPAL')}, 'specialist', ${coordinator('SPECIALIST')}),
            'pathways', ${PATHWAYS}, 'deadlines', ${DEADLINES}, 'plans', ${PLANS}, 'meetings', ${MEETINGS})
            from patient p where p.id = $1)::text,
         (${THREADS})::text`;
