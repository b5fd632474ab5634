import { Role } from '../authz/roles.js';
import { defineRows } from '../read/rows.js';
import type { Statement } from '../read/statement.js';

const holds = (t: string, s: Statement): string =>
  `${t}.valid_from <= ${s.now} and (${t}.valid_to is null or ${t}.valid_to > ${s.now})`;

/**
 * One's own relations, which refer to nothing else. `is true` keeps it a filter: what asks for a relation names the
 * subject itself, and two such conditions would mislead the planner about which index to take. An auditor looks at who was party when something was done. */
defineRows({
  table: 'relation',
  patient: 'patient_id',
  seen: {
    when: (t, s) => {
      const own = `(${t}.subject_id = any(${s.subjects})) is true`;
      return s.principal.role === Role.AUDITOR ? own : `${own} and ${holds(t, s)}`;
    },
  },
});
