import { defineRows } from '../read/rows.js';

// Beside what its rules show: a row may be of a patient whom nobody has opened, and only the installation's administrators act on it.
defineRows({
  table: 'erasure',
  seen: 'nobody',
  effects: { when: () => `(select app.role()) = 'ADMINISTRATOR' and (select app.root_id()) is null` },
});
