import { accessBySql } from './access-by.type.js';
import { AccessLogEntry } from './access-log.entity.js';
import { connectionOf } from '../platform/pagination.js';
import {
  before,
  byUnit,
  byValue,
  byValues,
  onOrAfter,
  defineList,
  defineSingle,
  type ListDefinition,
  ordering,
} from '../read/lists.js';
import { pseudonymSql } from './pseudonym.questions.js';

export const AccessLogEntryConnection = connectionOf('AccessLogEntry', () => AccessLogEntry);

const definition = {
  type: () => AccessLogEntry,
  filters: {
    from: onOrAfter('at', 'at', 'timestamptz'),
    to: before('at', 'at', 'timestamptz'),
    actor: byValue('actor', 'person_id', 'uuid'),
    pseudonym: {
      fields: ['patientPseudonym'],
      sql: (t, value, s) => `${pseudonymSql(`${t}.subject_id`, s)} = ${s.bind(value, 'text')}`,
    },
    by: {
      fields: ['by'],
      sql: (t, value, s) => `${accessBySql(t)} = any(${s.bind(value, 'text[]')})`,
    },
    unit: byUnit('unit', 'unit_id'),
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
} satisfies Omit<ListDefinition, 'name'>;

export const accessLog = defineList({ name: 'accessLog', ...definition });

/** The same, under the name that a patient looks for: who saw my data, and what I did myself. */
export const myAccessLog = defineList({ name: 'myAccessLog', ...definition });

export const accessLogEntry = defineSingle({ name: 'accessLogEntry', type: () => AccessLogEntry });
