import { Action } from '../authz/actions.js';
import { rootOf } from '../authz/principal.js';
import { allow, type Policy } from '../authz/policy.js';
import { EVERYONE, Role } from '../authz/roles.js';

/** Everyone of their own; who looks after access also of what somebody in the organisation may. */
export const explainPolicy: Policy = (p) => [
  allow(EVERYONE, Action.EXPLAIN, 'AccessExplanation'),
  allow(
    [Role.ADMINISTRATOR, Role.AUDITOR, Role.COORDINATING_UNIT, Role.UNIT_LEADER],
    Action.READ,
    'RoleRight',
  ),
  allow([Role.ADMINISTRATOR, Role.AUDITOR], Action.EXPLAIN, 'Grant', { when: { within: rootOf(p) } }),
];
