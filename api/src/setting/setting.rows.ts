import { defineRows } from '../read/rows.js';

defineRows({
  table: 'organisation_setting',
  seen: { when: (t, s) => `${t}.root_id = ${s.root}` },
});
