/** Whoever runs SQL: a client of pg, or a test's database. */
export type Run = (text: string, values: unknown[]) => Promise<unknown>;

export interface Whole {
  patientId: string;
  /** The patient as a person, who takes part in meetings and threads. */
  personId: string;
  /** Who owns the plans, calls the meetings and writes. */
  staffId: string;
  /** Whose the meetings are. */
  rootId: string;
}

/** So many of each, and of what hangs on each: events, plans with goals and measures, meetings, threads. */
export async function fillPatient(run: Run, of: Whole, times: number): Promise<void> {
  const { patientId, personId, staffId, rootId } = of;
  await run(
    `insert into pathway_event (id, pathway_id, patient_id, kind, occurred_at, registered_at, registered_by)
     select gen_random_uuid(), w.id, w.patient_id, 'CLINICAL_CONTACT', now() - n * interval '1 day', now(), $2
       from pathway w, generate_series(1, $3::int) n where w.patient_id = $1`,
    [patientId, staffId, 3 * times],
  );
  await run(
    `with made as (
       insert into plan (id, patient_id, kind, status, owner_id, made_at, created_at, created_by, changed_at)
       select gen_random_uuid(), $1, 'TREATMENT', 'ACTIVE', $2, now(), now(), $2, now() from generate_series(1, $3::int)
       returning id, patient_id, kind),
     goals as (
       insert into plan_goal (id, plan_id, patient_id, plan_kind, kind, text, patients_own, written_by, written_at, created_at)
       select gen_random_uuid(), m.id, m.patient_id, m.kind, 'GOAL', 'Sove om natten', true, $2, now(), now()
         from made m, generate_series(1, 2) returning id)
     insert into plan_measure (id, plan_id, patient_id, plan_kind, text, responsible_id, due_on, status, written_by, written_at,
       created_at)
     select gen_random_uuid(), m.id, m.patient_id, m.kind, 'Samtale hver uke', $2, current_date + 30, 'ONGOING', $2, now(), now()
       from made m, generate_series(1, 3)`,
    [patientId, staffId, times],
  );
  await run(
    `with made as (
       insert into meeting (id, patient_id, kind, status, root_id, side, organiser_id, starts_at, ends_at, called_at,
         created_at, created_by, changed_at)
       select gen_random_uuid(), $1, 'COOPERATION', 'SCHEDULED', $4, 'MUNICIPAL', $2, now() + n * interval '7 days',
              now() + n * interval '7 days' + interval '1 hour', now(), now(), $2, now() from generate_series(1, $3::int) n
       returning id, patient_id)
     insert into meeting_participant (id, meeting_id, patient_id, root_id, side, kind, person_id, invited_at, invited_by)
     select gen_random_uuid(), m.id, m.patient_id, $4, 'MUNICIPAL', x.kind, x.person, now(), $2
       from made m, (values ('PATIENT', $5::uuid), ('PROFESSIONAL', $2::uuid)) x(kind, person)`,
    [patientId, staffId, times, rootId, personId],
  );
  await run(
    `with made as (
       insert into thread (id, patient_id, subject, topic, opened_by, opened_at, last_message_at)
       select gen_random_uuid(), $1, 'PATIENT', 'Timen', $2, now(), now() from generate_series(1, $3::int)
       returning id, patient_id),
     people as (
       insert into thread_participant (id, thread_id, patient_id, person_id, role, added_by, added_at)
       select gen_random_uuid(), m.id, m.patient_id, x.person, x.role, $2, now()
         from made m, (values ('PATIENT', $4::uuid), ('COORDINATOR', $2::uuid)) x(role, person) returning id)
     insert into message (id, thread_id, patient_id, author_id, author_role, text, sent_at)
     select gen_random_uuid(), m.id, m.patient_id, $2, 'COORDINATOR', 'Vi sees', now() from made m, generate_series(1, $3::int)`,
    [patientId, staffId, times, personId],
  );
}
