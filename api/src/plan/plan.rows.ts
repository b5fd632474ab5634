import { PlanMeasure } from './plan-measure.entity.js';
import { Plan } from './plan.entity.js';
import { defineRows } from '../read/rows.js';

defineRows(
  {
    table: 'plan_content',
    patient: 'patient_id',
    seen: {
      type: () => Plan,
      fields: ['text', 'specialistPart', 'contributions', 'implementation', 'cooperation', 'contacts'],
      on: (row, plan) => `${plan}.id = ${row}.plan_id`,
    },
  },
  {
    table: 'plan_words',
    patient: 'patient_id',
    seen: {
      type: () => Plan,
      fields: ['whatMatters', 'resources', 'needs', 'wishes', 'wordsOnBehalf', 'wordsVersion'],
      on: (row, plan) => `${plan}.id = ${row}.plan_id`,
    },
  },
  {
    table: 'plan_link',
    patient: 'patient_id',
    seen: { type: () => Plan, fields: ['linked'], on: (row, plan) => `${plan}.id = ${row}.whole_id` },
  },
  {
    table: 'decided_measure',
    patient: 'patient_id',
    seen: {
      type: () => PlanMeasure,
      fields: ['decidedOn', 'decision'],
      on: (row, measure) => `${measure}.id = ${row}.measure_id`,
    },
  },
  { table: 'plan_reminder', patient: 'patient_id', seen: 'nobody' },
);
