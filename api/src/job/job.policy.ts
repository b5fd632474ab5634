import { Action } from '../authz/actions.js';
import { allow, type Policy } from '../authz/policy.js';
import { STAFF } from '../authz/roles.js';

/** Long work is whose asked for it: who may ask is the policy of what is asked. */
export const jobPolicy: Policy = (p) => [
  allow(STAFF, [Action.READ, Action.CANCEL], 'Job', { when: { asker: p.personId } }),
];
