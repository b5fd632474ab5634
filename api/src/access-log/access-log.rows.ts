import { Role } from '../authz/roles.js';
import { defineRows } from '../read/rows.js';
import type { Statement } from '../read/statement.js';

/** A row may hold many patients: that an entry shows only one of them is the view's and the rules' doing. */
function seen(t: string, s: Statement): string {
  switch (s.principal.role) {
    case Role.AUDITOR:
      return `(${t}.root_id = ${s.root} or app.party_to(${t}.subject_ids, ${s.root}, ${t}.at))`;
    case Role.PATIENT:
    case Role.PARENT:
      return `${t}.subject_ids @> array[(select app.subject_id())]`;
    default:
      return `${t}.person_id = ${s.person}`;
  }
}

/**
 * Who a name in the log stands for: the patient and the parents learn it of the patient, and of who acts for the patient; an
 * auditor of whom two people have unmasked to them.
 */
function named(t: string, s: Statement): string {
  if (s.principal.role === Role.AUDITOR) return `${t}.id = any((select app.unmasked())::uuid[])`;
  return s.principal.role === Role.PATIENT || s.principal.role === Role.PARENT
    ? `(${t}.patient_id = (select app.patient_id()) or ${t}.person_id = any((select app.near_ids())::uuid[]))`
    : 'false';
}

/** What the version before this one writes, until a job has taken it over. */
function before(t: string, s: Statement): string {
  switch (s.principal.role) {
    case Role.AUDITOR:
      return (
        `(${t}.root_id = ${s.root} or exists (select from relation r where r.patient_id = any(${t}.patient_ids)` +
        ` and r.subject_id = ${s.root} and r.kind = 'PARTY' and r.valid_from <= ${t}.at and (r.valid_to is null or r.valid_to > ${t}.at)))`
      );
    case Role.PATIENT:
    case Role.PARENT:
      return `${t}.patient_ids @> array[(select app.patient_id())]`;
    default:
      return `${t}.person_id = ${s.person}`;
  }
}

defineRows(
  { table: 'audit.entry', seen: { when: seen } },
  { table: 'audit.subject', seen: { when: named } },
  { table: 'audit.access_log', seen: { when: before } },
);
