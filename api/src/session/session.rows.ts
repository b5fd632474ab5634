import { defineRows } from '../read/rows.js';

const mine = { when: (t: string, s: { grant: string }) => `${t}.grant_id = ${s.grant}` };

defineRows(
  { table: 'visit', seen: 'nobody', effects: mine },
  // What was answered to a mutation that is sent again.
  { table: 'client_mutation', seen: 'nobody', effects: mine },
);
