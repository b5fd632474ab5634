import { Grant } from './grant.entity.js';
import { connectionOf } from '../platform/pagination.js';
import { byUnit, byValue, byValues, defineList, ordering } from '../read/lists.js';

export const GrantConnection = connectionOf('Grant', () => Grant);

export const grants = defineList({
  name: 'grants',
  type: () => Grant,
  filters: {
    role: byValues('role', 'role'),
    unit: byUnit('unit', 'unit_id'),
    person: byValue('person', 'person_id', 'uuid'),
    current: {
      fields: ['validTo'],
      sql: (t, value, s) =>
        `(${t}.valid_from <= ${s.now} and (${t}.valid_to is null or ${t}.valid_to > ${s.now})) = ${String(Boolean(value))}`,
    },
  },
  orderings: {
    VALID_FROM_DESC: ordering('validFrom', 'valid_from', 'timestamptz', true),
  },
  defaultOrdering: 'VALID_FROM_DESC',
});
