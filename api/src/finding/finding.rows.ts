import { Role } from '../authz/roles.js';
import { defineRows } from '../read/rows.js';

defineRows(
  { table: 'access_rule', seen: 'users' },
  {
    table: 'access_rule_change',
    seen: {
      when: (t, s) =>
        [Role.AUDITOR, Role.ADMINISTRATOR].includes(s.principal.role) ? `${t}.root_id = ${s.root}` : 'false',
    },
  },
  { table: 'log_finding_row', seen: 'nobody' },
  { table: 'access_usage', seen: 'nobody' },
  { table: 'log_scan', seen: 'nobody' },
  { table: 'log_pseudonym', seen: 'nobody' },
  // What the version before this one finds, while it runs.
  {
    table: 'access_finding',
    patient: 'patient_id',
    seen: { when: (t, s) => (s.principal.role === Role.AUDITOR ? `${t}.root_id = ${s.root}` : 'false') },
  },
  { table: 'access_scan', seen: 'nobody' },
);
