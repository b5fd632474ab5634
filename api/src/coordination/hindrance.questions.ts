/** SQL: the patient has closed the record to this person, or to a unit that theirs is or lies in. */
export const closedSql = (person: string, unit: string, patient: string): string =>
  `exists (select from block b where b.patient_id = ${patient} and b.valid_to is null and (b.subject_id = ${person}` +
  ` or b.subject_id in (select c.ancestor_id from unit_closure c where c.descendant_id = ${unit})))`;

/** SQL: this person is the patient, is registered as their next of kin, or has said to be near to them. */
export const nearSql = (person: string, patient: string): string =>
  `(${person} is not distinct from (select x.person_id from patient x where x.id = ${patient})` +
  ` or exists (select from next_of_kin k where k.patient_id = ${patient} and k.person_id = ${person})` +
  ` or exists (select from declared_relation d join patient_identifier i on i.national_id = d.national_id` +
  ` where d.person_id = ${person} and d.ended_at is null and i.patient_id = ${patient}))`;
