import { Action } from '../authz/actions.js';
import { allow, type Policy } from '../authz/policy.js';
import { rootOf } from '../authz/principal.js';
import { Role, STAFF } from '../authz/roles.js';

/** Long work is whose asked for it: who may ask is the policy of what is asked. What reads an organisation's log is all its auditors'. */
export const jobPolicy: Policy = (p) => [
  allow(STAFF, [Action.READ, Action.CANCEL], 'Job', { when: { asker: p.personId } }),
  allow([Role.AUDITOR], [Action.READ, Action.CANCEL], 'Job', { when: { ofLogOf: rootOf(p) } }),
];
