import { Grant } from './grant.entity.js';
import { Role } from '../authz/roles.js';
import { defineRows } from '../read/rows.js';

defineRows(
  { table: 'unit', seen: 'everybody' },
  { table: 'unit_closure', seen: 'everybody' },
  // How a coordinator is reached is told to whoever has one; what else stands in the row, the process keeps.
  {
    table: 'role_grant',
    seen: {
      when: (t, s) => {
        const named = `${t}.role = 'COORDINATOR' or ${t}.basis = 'ASSIGNMENT'`;
        // An auditor asks why somebody of the organisation may or may not, by their grant.
        const within = `exists (select from unit_closure c where c.ancestor_id = ${s.root} and c.descendant_id = ${t}.unit_id)`;
        return s.principal.role === Role.AUDITOR ? `(${named} or ${within})` : `(${named})`;
      },
    },
  },
  {
    table: 'absence',
    seen: { type: () => Grant, on: (row, grant) => `${grant}.person_id = ${row}.person_id` },
  },
);
