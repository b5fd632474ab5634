import { Action } from '../authz/actions.js';
import { allow, both, type Policy } from '../authz/policy.js';
import { STAFF } from '../authz/roles.js';

export const filePolicy: Policy = (p) => [
  allow(STAFF, Action.READ, 'StoredFile', { when: both({ madeUnder: p.grantId }, { kept: true }) }),
];
