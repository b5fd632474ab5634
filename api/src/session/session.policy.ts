import { Action } from '../authz/actions.js';
import { allow, type Policy } from '../authz/policy.js';
import { STAFF } from '../authz/roles.js';

/** One's own visits, under the grant that they were made with. */
export const sessionPolicy: Policy = (p) => [
  allow(STAFF, [Action.READ, Action.MARK_READ], 'Visit', { when: { mine: p.grantId } }),
];
