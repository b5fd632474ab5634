import { Letter } from './letter.entity.js';
import { defineRows } from '../read/rows.js';

defineRows({
  table: 'letter_notice',
  patient: 'patient_id',
  seen: {
    type: () => Letter,
    fields: ['notice', 'toPrint'],
    on: (row, letter) => `${letter}.id = ${row}.letter_id`,
  },
});
