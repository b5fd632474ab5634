import { Action } from '../authz/actions.js';
import { allow, type Policy } from '../authz/policy.js';
import { Role } from '../authz/roles.js';

/** Whoever reads a record's log as their own; of which entries, the rules of the log say. */
export const receiptPolicy: Policy = () => [
  allow([Role.PATIENT, Role.PARENT], Action.EXPORT, 'AccessReceipt'),
];
