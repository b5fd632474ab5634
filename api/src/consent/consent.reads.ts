import { Consent } from './consent.entity.js';
import { connectionOf } from '../platform/pagination.js';
import { byValue, defineList, ordering } from '../read/lists.js';

export const ConsentConnection = connectionOf('Consent', () => Consent);

export const consents = defineList({
  name: 'consents',
  type: () => Consent,
  filters: {
    patient: byValue('patient', 'patient_id', 'uuid'),
    current: {
      fields: ['withdrawnAt'],
      sql: (t, value, s) =>
        `(${t}.withdrawn_at is null and (${t}.valid_to is null or ${t}.valid_to > ${s.now})) = ${String(Boolean(value))}`,
    },
  },
  orderings: {
    VALID_FROM_DESC: ordering('validFrom', 'valid_from', 'timestamptz', true),
  },
  defaultOrdering: 'VALID_FROM_DESC',
});
