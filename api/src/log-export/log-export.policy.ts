import { Action } from '../authz/actions.js';
import { allow, type Policy } from '../authz/policy.js';
import { Role } from '../authz/roles.js';

/** What is in a file is what the auditor may read; the file is whose who made it, under that grant. */
export const logExportPolicy: Policy = (p) => [
  allow([Role.AUDITOR], Action.EXPORT, 'LogExport', { when: { madeUnder: p.grantId } }),
  allow([Role.AUDITOR], Action.READ, 'LogExport', { when: { madeUnder: p.grantId } }),
];
