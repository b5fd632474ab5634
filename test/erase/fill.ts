import type { TestDatabase } from '../support/database.js';

/**
 * Puts something of a patient into tables that an invented world leaves empty: what those who act for a patient leave behind
 * under their relation, what hangs on a row by a reference alone, and what a job or an export makes.
 */
export async function fill(sql: TestDatabase['sql'], patientId: string): Promise<void> {
  const [self] = await sql<{ id: string; subject_id: string }>(
    `select id, subject_id from relation where patient_id = $1 and kind = 'SELF' limit 1`,
    [patientId],
  );
  const of = [patientId, self?.id];
  const run = (text: string, values: unknown[] = [patientId]) => sql(text, values);
  await run(
    `insert into client_mutation (grant_id, client_mutation_id, operation, input_hash) values ($1, 'once', 'lift', 'x')`,
    [self?.id],
  );
  await run(`insert into visit (id, grant_id, page, at) values (gen_random_uuid(), $1, 'TODAY', now())`, [
    self?.id,
  ]);
  await run(
    `update registration_export set grant_id = $1 where id = (select id from registration_export limit 1)`,
    [self?.id],
  );
  await run(
    `update stored_file set patient_ids = array[$1::uuid] where id = (select id from stored_file where grant_id <> $2 limit 1)`,
    of,
  );
  await run(
    `insert into deadline_reminder (id, deadline_id, due_on, kind, recipient_id, recipient_role, told_at)
     select gen_random_uuid(), d.id, d.due_on, 'SOON', p.id, 'OWNER', now() from deadline d, person p where d.patient_id = $1 limit 1`,
  );
  await run(
    `insert into deadline_waiver_withdrawn (id, deadline_id, patient_id, reason_code, reason, waived_by, waived_at, withdrawn_by, withdrawn_at)
     select gen_random_uuid(), d.id, d.patient_id, 'OTHER', 'grunn', p.id, now(), p.id, now() from deadline d, person p
      where d.patient_id = $1 limit 1`,
  );
  await run(
    `insert into municipal_move (id, patient_id, case_id, from_root_id, from_unit_id, to_root_id, moved_at)
     select gen_random_uuid(), c.patient_id, c.id, u.organisation_id, u.id, u.organisation_id, now() from care_case c, unit u
      where c.patient_id = $1 limit 1`,
  );
  await run(
    `insert into objection (id, patient_id, contents, reason, valid_from, created_by)
     select gen_random_uuid(), $1, '{PLAN}', 'grunn', now(), $2::uuid`,
    [patientId, self?.subject_id],
  );
  await run(
    `insert into outbox_entry (id, recipient_id, notification_id, statutory, urgent, send_after, created_at)
     select gen_random_uuid(), n.recipient_id, n.id, false, false, now(), now() from notification n where n.patient_id = $1 limit 1`,
  );
  await run(
    `insert into patient_contact (patient_id, phone, email) values ($1, '900', 'x@eksempel.test') on conflict do nothing`,
  );
  await run(
    `insert into patient_registration (id, patient_id, person_id, given_name, family_name, birth_date, reason, created_at)
     select gen_random_uuid(), $1, p.id, 'Fornavn', 'Etternavn', '1980-01-01', 'grunn', now() from person p where p.id <> $2 limit 1`,
    [patientId, self?.subject_id],
  );
  await run(
    `insert into plan_content (plan_id, patient_id, text) select id, patient_id, 'tekst' from plan where patient_id = $1
      on conflict do nothing`,
  );
  await run(
    `insert into plan_words (plan_id, patient_id, what_matters, written_by, written_at)
     select id, patient_id, 'ord', owner_id, now() from plan where patient_id = $1`,
  );
  await run(
    `insert into plan_link (id, whole_id, part_id, patient_id, linked_by, linked_at)
     select gen_random_uuid(), a.id, b.id, a.patient_id, a.owner_id, now() from plan a join plan b
         on b.patient_id = a.patient_id and b.id > a.id where a.patient_id = $1 limit 1`,
  );
  await run(
    `insert into plan_reminder (plan_id, patient_id, due_on, kind, told_at)
     select id, patient_id, '2026-12-01', 'SOON', now() from plan where patient_id = $1 limit 1`,
  );
  await run(
    `insert into referral_assessment (referral_id, patient_id, outcome, latest_start, decided_at, decided_by, warnings)
     select id, patient_id, 'ACCEPT', '2027-01-01', now(), referrer_id, '[]' from referral where patient_id = $1 limit 1
         on conflict do nothing`,
  );
  await run(
    `insert into letter_notice (id, letter_id, patient_id, channel, address, language, state, next_attempt_at, created_at)
     select gen_random_uuid(), l.id, l.patient_id, 'SMS', '900', 'nb', 'WAITING', now(), now() from letter l where l.patient_id = $1 limit 1`,
  );
  await run(
    `insert into decided_measure (decision_id, measure_id, plan_id, patient_id, decided_on)
     select d.id, m.id, m.plan_id, m.patient_id, '2026-11-01' from meeting_decision d join plan_measure m on m.patient_id = d.patient_id
      where d.patient_id = $1 limit 1 on conflict do nothing`,
  );
}

/** What auditors have of a patient: findings of before, who asked whose name it is; and what was made under a relation. */
export async function fillAudits(sql: TestDatabase['sql'], patientId: string): Promise<void> {
  await sql(
    `insert into access_finding (id, kind, status, person_id, root_id, patient_id, day, count, found_at)
     select gen_random_uuid(), 'OWN_RECORD', 'OPEN', p.id, u.id, $1, '2026-01-01', 1, now() from person p, unit u limit 1`,
    [patientId],
  );
  await sql('select from app.subjects_of(array[$1::uuid])', [patientId]);
  await sql(
    `insert into log_pseudonym (root_id, code, subject_id)
     select u.id, decode(substr(md5(s.id::text), 1, 12), 'hex'), s.id from audit.subject s, unit u where s.patient_id = $1 limit 1`,
    [patientId],
  );
  await sql(
    `insert into unmasking (id, subject_id, root_id, pseudonym, ground, reason, days, requested_by, grant_id, requested_at, answer_by)
     select gen_random_uuid(), s.id, u.id, 'P-1', 'OTHER', 'En grunn som er lang nok', 1, p.id, gen_random_uuid(), now(), now()
       from audit.subject s, unit u, person p where s.patient_id = $1 limit 1`,
    [patientId],
  );
  for (const table of ['log_export', 'log_verification'])
    await sql(
      `update ${table} set grant_id = (select id from relation where patient_id = $1 and kind = 'SELF' limit 1)
        where id = (select id from ${table} limit 1)`,
      [patientId],
    );
}

/** Gives the patient a login that is nobody's in the invented world besides, where a patient may be staff as well. */
export async function loginOfItsOwn(sql: TestDatabase['sql'], patientId: string): Promise<void> {
  const [made] = await sql<{ id: string }>(
    `insert into person (id, given_name, family_name) values (gen_random_uuid(), 'Egen', 'Innlogging') returning id`,
  );
  const values = [patientId, made?.id];
  await sql(
    `update person_identity set person_id = $2 where national_id = (select national_id from patient_identifier where patient_id = $1)`,
    values,
  );
  await sql('update patient set person_id = $2 where id = $1', values);
  await sql(`update relation set subject_id = $2 where patient_id = $1 and kind = 'SELF'`, values);
}
