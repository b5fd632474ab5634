import { Action } from '../authz/actions.js';
import { rootOf } from '../authz/principal.js';
import { allow, both, either, related, type Policy } from '../authz/policy.js';
import { Role, STAFF } from '../authz/roles.js';

const ENTRY = [
  'at',
  'actor',
  'actorPseudonym',
  'role',
  'unit',
  'client',
  'patientPseudonym',
  'identity',
  'unmasking',
  'resourceType',
  'resourceIds',
  'action',
  'purpose',
  'relation',
  'decision',
  'rule',
  'export',
  'breakGlass',
  'times',
  'operation',
  'requestId',
];

export const accessLogPolicy: Policy = (p) => [
  allow([Role.AUDITOR], Action.READ, 'AccessLogEntry', {
    when: either({ actedIn: rootOf(p) }, { recordOf: rootOf(p) }),
    fields: ENTRY,
  }),
  allow([Role.PATIENT], Action.READ, 'AccessLogEntry', {
    when: both(related('SELF'), { notWithheldFrom: 'PATIENT' }),
  }),
  allow([Role.PARENT], Action.READ, 'AccessLogEntry', {
    when: both(related('PARENT'), { notWithheldFrom: 'PARENTS' }),
  }),
  // Staff see what they did themselves.
  allow(
    STAFF.filter((role) => role !== Role.AUDITOR),
    Action.READ,
    'AccessLogEntry',
    { when: { actor: p.personId }, fields: ENTRY },
  ),
];
