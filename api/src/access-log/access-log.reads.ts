import { accessBySql } from './access-by.type.js';
import { AccessLogEntry } from './access-log.entity.js';
import { connectionOf } from '../platform/pagination.js';
import {
  before,
  byValue,
  byValues,
  onOrAfter,
  defineList,
  defineSingle,
  type ListDefinition,
  ordering,
} from '../read/lists.js';
import { amongEntriesSql, rowIdSql } from './entry-id.questions.js';
import { periodProblems } from './period.questions.js';
import { namedSql, pseudonymProblem } from './pseudonym.questions.js';

export const AccessLogEntryConnection = connectionOf('AccessLogEntry', () => AccessLogEntry);

const definition = {
  type: () => AccessLogEntry,
  filters: {
    id: { fields: [], sql: (t, value, s) => amongEntriesSql(t, s.bind(value, 'uuid[]')) },
    sameRequestAs: {
      fields: ['requestId'],
      sql: (t, value, s) =>
        `${t}.request_id = (select e.request_id from audit.entry e where e.id = ${rowIdSql(s.bind(value, 'uuid'))})`,
    },
    from: onOrAfter('at', 'at', 'timestamptz'),
    to: before('at', 'at', 'timestamptz'),
    // Of the staff; whoever acts for a patient is looked for by pseudonym.
    actor: byValue('actor', 'person_id', 'uuid'),
    actorPseudonym: {
      fields: ['actorPseudonym'],
      sql: (t, value, s) => `${t}.actor_id = ${namedSql(value, s)}`,
    },
    pseudonym: {
      fields: ['patientPseudonym'],
      sql: (t, value, s) =>
        `(${t}.row_id, ${t}.at) in (select a.id, a.at from app.entries_about(${namedSql(value, s)}) a)` +
        ` and ${t}.subject_id = ${namedSql(value, s)}`,
    },
    unit: {
      fields: ['unit'],
      sql: (t, value, s) =>
        `${t}.unit_id = any(array(select c.descendant_id from unit_closure c where c.ancestor_id = ${s.bind(value, 'uuid')}))`,
    },
    by: {
      fields: ['by'],
      sql: (t, value, s) => `${accessBySql(t)} = any(${s.bind(value, 'text[]')})`,
    },
    action: byValues('action', 'action'),
    purpose: byValues('purpose', 'purpose'),
    relation: byValues('relation', 'relation'),
    decision: byValue('decision', 'decision', 'text'),
    resourceType: byValues('resourceType', 'resource_type'),
    requestId: byValue('requestId', 'request_id', 'text'),
    role: byValues('role', 'role'),
  },
  orderings: {
    AT_DESC: ordering('at', 'at', 'timestamptz', true),
    AT_ASC: ordering('at', 'at', 'timestamptz'),
  },
  defaultOrdering: 'AT_DESC',
  check: (filter, now) => [
    ...periodProblems(filter, now, 'filter.'),
    ...['pseudonym', 'actorPseudonym'].flatMap((name) =>
      pseudonymProblem(filter[name] as string | undefined, `filter.${name}`),
    ),
  ],
} satisfies Omit<ListDefinition, 'name'>;

export const accessLog = defineList({ name: 'accessLog', ...definition });

/** The same, under the name that a patient looks for: who saw my data, and what I did myself. */
export const myAccessLog = defineList({ name: 'myAccessLog', ...definition });

export const accessLogEntry = defineSingle({ name: 'accessLogEntry', type: () => AccessLogEntry });
