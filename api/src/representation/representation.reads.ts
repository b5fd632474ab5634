import { Representation } from './representation.entity.js';
import { connectionOf } from '../platform/pagination.js';
import { byValue, defineList, ordering } from '../read/lists.js';

export const RepresentationConnection = connectionOf('Representation', () => Representation);

export const representations = defineList({
  name: 'representations',
  type: () => Representation,
  filters: {
    patient: byValue('patient', 'patient_id', 'uuid'),
    current: {
      fields: ['endedAt', 'validTo'],
      sql: (t, value, s) =>
        `(${t}.ended_at is null and (${t}.valid_to is null or ${t}.valid_to > ${s.now})) = ${String(Boolean(value))}`,
    },
  },
  orderings: { VALID_FROM_DESC: ordering('validFrom', 'valid_from', 'timestamptz', true) },
  defaultOrdering: 'VALID_FROM_DESC',
});
