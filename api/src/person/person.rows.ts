import { defineRows } from '../read/rows.js';

defineRows(
  { table: 'person', seen: 'users' },
  // A number opens nothing and names somebody: found by it, never read.
  { table: 'person_identity', seen: 'nobody' },
);
