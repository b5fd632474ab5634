import { Action } from '../authz/actions.js';
import { allow, type Policy } from '../authz/policy.js';
import { STAFF } from '../authz/roles.js';

/** One's own, and nobody else's: an auditor sees that a finding rests on one, and not on which. */
export const declarationPolicy: Policy = (p) => [
  allow(STAFF, Action.CREATE, 'DeclaredRelation'),
  allow(STAFF, [Action.READ, Action.WITHDRAW], 'DeclaredRelation', { when: { declarer: p.personId } }),
];
