import { AccessFinding } from './finding.entity.js';
import { pseudonymSql } from '../access-log/pseudonym.questions.js';
import { connectionOf } from '../platform/pagination.js';
import { before, byValue, byValues, defineList, defineSingle, onOrAfter, ordering } from '../read/lists.js';

export const AccessFindingConnection = connectionOf('AccessFinding', () => AccessFinding);

/** SQL: what can be worked on now, what waits, and what is done with. */
export const workable = (t: string): string =>
  `case when ${t}.closed_at is not null then 2 when ${t}.status = 'WAITING' then 1 else 0 end`;

export const accessFindings = defineList({
  name: 'accessFindings',
  type: () => AccessFinding,
  filters: {
    kind: { fields: ['kinds'], sql: (t, value, s) => `${t}.kinds && ${s.bind(value, 'text[]')}` },
    status: byValues('status', 'status'),
    outcome: byValues('outcome', 'outcome'),
    person: byValue('person', 'person_id', 'uuid'),
    pseudonym: {
      fields: ['patientPseudonym'],
      sql: (t, value, s) => `${pseudonymSql(`${t}.subject_id`, s)} = ${s.bind(value, 'text')}`,
    },
    takenBy: byValue('takenBy', 'taken_by', 'uuid'),
    overdue: {
      fields: ['dueAt', 'closedAt'],
      sql: (t, value, s) =>
        `(${t}.closed_at is null and coalesce(${t}.due_at <= ${s.now}, false)) = ${String(Boolean(value))}`,
    },
    gatheredInto: byValue('gatheredInto', 'gathered_into', 'uuid'),
    from: onOrAfter('lastAt', 'last_at', 'timestamptz'),
    to: before('lastAt', 'last_at', 'timestamptz'),
  },
  orderings: {
    PRIORITY: {
      keys: [
        { sql: workable, type: 'int', field: 'status' },
        { sql: (t) => `${t}.priority`, type: 'text', field: 'kinds' },
        { sql: (t) => `${t}.first_at`, type: 'timestamptz', field: 'firstAt' },
      ],
      descending: false,
    },
    FOUND_AT_DESC: ordering('foundAt', 'found_at', 'timestamptz', true),
    DUE_AT_ASC: {
      keys: [{ sql: (t) => `coalesce(${t}.due_at, '9999-12-31')`, type: 'timestamptz', field: 'dueAt' }],
      descending: false,
    },
  },
  defaultOrdering: 'PRIORITY',
});

export const accessFinding = defineSingle({ name: 'accessFinding', type: () => AccessFinding });
