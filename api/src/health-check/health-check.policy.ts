import { Action } from '../authz/actions.js';
import { allow, related, type Policy } from '../authz/policy.js';
import { Role, Side } from '../authz/roles.js';

const { CREATE, READ, UPDATE } = Action;

export const healthCheckPolicy: Policy = (p) => [
  allow([Role.PATIENT], READ, 'HealthCheck', { when: related('SELF') }),
  allow([Role.CLINICIAN], [READ, CREATE, UPDATE], 'HealthCheck', { when: related('ADDRESSED', 'TREATS') }),
  allow([Role.GP], [READ, CREATE, UPDATE], 'HealthCheck', { when: related('GP_OF') }),
  p.side === Side.MUNICIPAL
    ? allow([Role.COORDINATOR], [READ, CREATE, UPDATE], 'HealthCheck', { when: related('COORDINATES') })
    : allow([Role.COORDINATOR], READ, 'HealthCheck', { when: related('ADDRESSED', 'COORDINATES') }),
];
