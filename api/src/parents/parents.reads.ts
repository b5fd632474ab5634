import { ParentalOpening } from './parental-opening.entity.js';
import { connectionOf } from '../platform/pagination.js';
import { byValue, defineList, ordering } from '../read/lists.js';

export const ParentalOpeningConnection = connectionOf('ParentalOpening', () => ParentalOpening);

export const parentalOpenings = defineList({
  name: 'parentalOpenings',
  type: () => ParentalOpening,
  filters: {
    patient: byValue('patient', 'patient_id', 'uuid'),
    current: {
      fields: ['closedAt', 'validTo'],
      sql: (t, value, s) =>
        `(${t}.closed_at is null and ${t}.valid_to > ${s.now}) = ${String(Boolean(value))}`,
    },
  },
  orderings: { VALID_FROM_DESC: ordering('validFrom', 'valid_from', 'timestamptz', true) },
  defaultOrdering: 'VALID_FROM_DESC',
});
