import { defineRows } from '../read/rows.js';

defineRows(
  {
    table: 'notification',
    patient: 'patient_id',
    seen: 'nobody',
    effects: { when: (t, s) => `${t}.patient_id is null or ${t}.recipient_id = ${s.person}` },
  },
  { table: 'notification_profile', seen: { when: (t, s) => `${t}.person_id = ${s.person}` } },
  { table: 'notification_preference', seen: { when: (t, s) => `${t}.person_id = ${s.person}` } },
);
