import { Plan } from './plan.entity.js';
import { defineRows } from '../read/rows.js';

defineRows({
  table: 'plan_content',
  patient: 'patient_id',
  seen: {
    type: () => Plan,
    fields: ['text', 'specialistPart'],
    on: (row, plan) => `${plan}.id = ${row}.plan_id`,
  },
});
