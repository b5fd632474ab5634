import { Child } from './child.entity.js';
import { ChildrenAsked } from './children-asked.entity.js';
import { connectionOf } from '../platform/pagination.js';
import { byValue, defineList, ordering } from '../read/lists.js';

export const ChildConnection = connectionOf('Child', () => Child);
export const ChildrenAskedConnection = connectionOf('ChildrenAsked', () => ChildrenAsked);

export const children = defineList({
  name: 'children',
  type: () => Child,
  filters: {
    patient: byValue('patient', 'patient_id', 'uuid'),
    done: {
      fields: ['doneAt'],
      sql: (t, value) => `(${t}.done_at is not null) = ${String(Boolean(value))}`,
    },
    overdue: {
      fields: ['doneAt', 'dueOn'],
      sql: (t, value, s) =>
        `(${t}.done_at is null and coalesce(${t}.due_on < ${s.today}, false)) = ${String(Boolean(value))}`,
    },
  },
  orderings: {
    DUE_ON_ASC: {
      keys: [{ sql: (t) => `coalesce(${t}.due_on, 'infinity')`, type: 'date', field: 'dueOn' }],
      descending: false,
    },
    BIRTH_YEAR_DESC: ordering('birthYear', 'birth_year', 'int', true),
  },
  defaultOrdering: 'DUE_ON_ASC',
});

export const childrenAsked = defineList({
  name: 'childrenAsked',
  type: () => ChildrenAsked,
  filters: { patient: byValue('patient', 'patient_id', 'uuid') },
  orderings: { ASKED_AT_DESC: ordering('askedAt', 'asked_at', 'timestamptz', true) },
  defaultOrdering: 'ASKED_AT_DESC',
});
