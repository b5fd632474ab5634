import { Action } from '../authz/actions.js';
import { allow, type Policy } from '../authz/policy.js';
import { Role } from '../authz/roles.js';

/** The installation's administrators: a patient's record is that of several organisations, and none may erase for all. */
export const erasurePolicy: Policy = (p) =>
  p.unitId === null
    ? [
        allow([Role.ADMINISTRATOR], [Action.READ, Action.CREATE], 'Erasure'),
        allow([Role.ADMINISTRATOR], Action.ERASE, 'Erasure', { when: { $not: { requester: p.personId } } }),
        allow([Role.ADMINISTRATOR], Action.READ, 'ErasureGround'),
      ]
    : [];
