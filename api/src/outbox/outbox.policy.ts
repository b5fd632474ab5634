import { Action } from '../authz/actions.js';
import { allow, type Policy } from '../authz/policy.js';
import { Role, STAFF } from '../authz/roles.js';

export const outboxPolicy: Policy = (p) => [
  allow(STAFF, Action.READ, 'OutboxMessage', { when: { toMe: p.personId } }),
  ...(p.rootId === null
    ? [allow([Role.ADMINISTRATOR], Action.READ, 'OutboxMessage', { when: { shown: true } })]
    : []),
];
