import { Action } from '../authz/actions.js';
import { allow, related, type Policy } from '../authz/policy.js';
import { Role } from '../authz/roles.js';

/** A drop-out is seen from either side, and either side records it. */
export const dropoutPolicy: Policy = () => [
  allow([Role.CLINICIAN], Action.RECORD_DROPOUT, 'Pathway', { when: related('ADDRESSED', 'TREATS') }),
  allow([Role.COORDINATOR], Action.RECORD_DROPOUT, 'Pathway', { when: related('ADDRESSED', 'COORDINATES') }),
];
