import { Action } from '../authz/actions.js';
import { allow, type Policy } from '../authz/policy.js';
import { Role } from '../authz/roles.js';

/** Those whose work is the lists take them out: what stands in a file is what the list shows them, and no more. */
export const listExportPolicy: Policy = () => [
  allow([Role.COORDINATING_UNIT, Role.UNIT_LEADER, Role.COORDINATOR], Action.EXPORT, 'List'),
];
