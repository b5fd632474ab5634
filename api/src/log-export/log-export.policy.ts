import { Action } from '../authz/actions.js';
import { rootOf } from '../authz/principal.js';
import { allow, type Policy } from '../authz/policy.js';
import { Role } from '../authz/roles.js';

/**
 * What is in a file is what the auditor may read, and the file is whose who made it, under that grant. That it was made
 * stands in the log of the organisation, and is all its auditors' to know.
 */
export const logExportPolicy: Policy = (p) => [
  allow([Role.AUDITOR], Action.EXPORT, 'LogExport', { when: { madeUnder: p.grantId } }),
  allow([Role.AUDITOR], Action.READ, 'LogExport', { when: { root: rootOf(p) } }),
];
