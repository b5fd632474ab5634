import { Action } from '../authz/actions.js';
import { rootOf } from '../authz/principal.js';
import { allow, both, related, type Policy } from '../authz/policy.js';
import { Role } from '../authz/roles.js';

const WORKERS: [Role, string[]][] = [
  [Role.GP, ['GP_OF', 'REFERRER_OF']],
  [Role.CASE_WORKER, ['SERVES', 'REFERRER_OF']],
  [Role.CLINICIAN, ['ADDRESSED', 'TREATS']],
];

export const taskPolicy: Policy = (p) => [
  ...WORKERS.flatMap(([role, tokens]) => [
    allow([role], [Action.READ, Action.COMPLETE], 'Task', {
      when: both(related(...tokens), { ownedBy: p.personId }),
    }),
  ]),
  allow([Role.COORDINATOR], [Action.READ, Action.COMPLETE, Action.REOPEN], 'Task', {
    when: both(related('ADDRESSED', 'COORDINATES'), { root: rootOf(p) }),
  }),
  allow([Role.CLINICIAN], Action.REOPEN, 'Task', { when: both(related('TREATS'), { root: rootOf(p) }) }),
  // The coordinating unit does what its organisation was given and nobody has taken.
  allow([Role.COORDINATING_UNIT], [Action.READ, Action.COMPLETE], 'Task', {
    when: both(related('PARTY'), { root: rootOf(p) }),
  }),
];
