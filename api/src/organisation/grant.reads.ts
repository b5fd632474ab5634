import { Grant } from './grant.entity.js';
import { connectionOf } from '../platform/pagination.js';
import { byText, byUnit, byValue, byValues, defineList, ordering } from '../read/lists.js';

export const GrantConnection = connectionOf('Grant', () => Grant);

/** Whoever reads a grant is staff, or holds it: they know the name. */
const named = (t: string, column: string): string =>
  `(select p.${column} from person p where p.id = ${t}.person_id)`;

export const grants = defineList({
  name: 'grants',
  type: () => Grant,
  filters: {
    role: byValues('role', 'role'),
    unit: byUnit('unit', 'unit_id'),
    person: byValue('person', 'person_id', 'uuid'),
    q: byText(['person'], (t) => named(t, 'name')),
    current: {
      fields: ['validTo'],
      sql: (t, value, s) =>
        `(${t}.valid_from <= ${s.now} and (${t}.valid_to is null or ${t}.valid_to > ${s.now})) = ${String(Boolean(value))}`,
    },
  },
  orderings: {
    NAME_ASC: {
      keys: ['family_name', 'given_name'].map((column) => ({
        sql: (t: string) => named(t, column),
        type: 'text',
        field: 'person',
      })),
      descending: false,
    },
    VALID_FROM_DESC: ordering('validFrom', 'valid_from', 'timestamptz', true),
  },
  defaultOrdering: 'VALID_FROM_DESC',
});
