import { Role } from '../authz/roles.js';
import { defineRows } from '../read/rows.js';
import type { Statement } from '../read/statement.js';

/** A row may hold many patients: that an entry shows only one of them is the view's and the rules' doing. */
function seen(t: string, s: Statement): string {
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

defineRows({ table: 'audit.access_log', seen: { when: seen } }, { table: 'access_scan', seen: 'nobody' });
