import { Action } from '../authz/actions.js';
import { allow, type Policy } from '../authz/policy.js';
import { Role } from '../authz/roles.js';

/** The seal is of the whole installation's log: hashes, which say nothing of anybody. */
export const logSealPolicy: Policy = () => [
  allow([Role.AUDITOR], Action.READ, 'AccessLogCheckpoint'),
  allow([Role.AUDITOR], Action.READ, 'AccessLogSeal'),
  allow([Role.AUDITOR], Action.READ, 'AccessLogEntryProof'),
  allow([Role.AUDITOR], [Action.READ, Action.CREATE], 'AccessLogVerification'),
];
