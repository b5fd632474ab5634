import { Block } from './consent.entity.js';
import { connectionOf } from '../platform/pagination.js';
import { byValue, defineList, ordering } from '../read/lists.js';

export const BlockConnection = connectionOf('Block', () => Block);

export const blocks = defineList({
  name: 'blocks',
  type: () => Block,
  filters: {
    patient: byValue('patient', 'patient_id', 'uuid'),
    current: {
      fields: ['validTo'],
      sql: (t, value, s) => `(${t}.valid_to is null or ${t}.valid_to > ${s.now}) = ${String(Boolean(value))}`,
    },
  },
  orderings: {
    VALID_FROM_DESC: ordering('validFrom', 'valid_from', 'timestamptz', true),
  },
  defaultOrdering: 'VALID_FROM_DESC',
});
