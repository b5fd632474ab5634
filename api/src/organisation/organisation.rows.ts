import { Grant } from './grant.entity.js';
import { defineRows } from '../read/rows.js';

defineRows(
  { table: 'unit', seen: 'everybody' },
  { table: 'unit_closure', seen: 'everybody' },
  // How a coordinator is reached is told to whoever has one; what else stands in the row, the process keeps.
  {
    table: 'role_grant',
    seen: { when: (t) => `(${t}.role = 'COORDINATOR' or ${t}.basis = 'ASSIGNMENT')` },
  },
  {
    table: 'absence',
    seen: { type: () => Grant, on: (row, grant) => `${grant}.person_id = ${row}.person_id` },
  },
);
