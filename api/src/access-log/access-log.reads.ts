import { AccessLogEntry } from './access-log.entity.js';
import { connectionOf } from '../platform/pagination.js';
import { before, byUnit, byValue, byValues, onOrAfter, defineList, ordering } from '../read/lists.js';
import { pseudonymSql } from './pseudonym.js';
import { Role } from '../authz/roles.js';

export const AccessLogEntryConnection = connectionOf('AccessLogEntry', () => AccessLogEntry);

export const accessLog = defineList({
  name: 'accessLog',
  type: () => AccessLogEntry,
  filters: {
    from: onOrAfter('at', 'at', 'timestamptz'),
    to: before('at', 'at', 'timestamptz'),
    actor: {
      fields: ['actor'],
      sql: (t, value, s) =>
        `${t}.person_id = ${s.bind(value, 'uuid')}${s.principal.role === Role.AUDITOR ? ` and ${t}.role not in ('PATIENT', 'PARENT', 'NEXT_OF_KIN')` : ''}`,
    },
    pseudonym: {
      fields: ['patientPseudonym'],
      sql: (t, value, s) => `${pseudonymSql(t, s)} = ${s.bind(value, 'text')}`,
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
});
