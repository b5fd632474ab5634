import { Objection } from './objection.entity.js';
import { connectionOf } from '../platform/pagination.js';
import { byValue, defineList, ordering } from '../read/lists.js';

export const ObjectionConnection = connectionOf('Objection', () => Objection);

export const objections = defineList({
  name: 'objections',
  type: () => Objection,
  filters: {
    patient: byValue('patient', 'patient_id', 'uuid'),
    current: {
      fields: ['withdrawnAt'],
      sql: (t, value) => `(${t}.withdrawn_at is null) = ${String(Boolean(value))}`,
    },
  },
  orderings: { VALID_FROM_DESC: ordering('validFrom', 'valid_from', 'timestamptz', true) },
  defaultOrdering: 'VALID_FROM_DESC',
});
