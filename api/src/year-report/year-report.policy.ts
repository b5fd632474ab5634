import { Action } from '../authz/actions.js';
import { allow, type Policy } from '../authz/policy.js';
import { Role } from '../authz/roles.js';

/** Of one's own organisation: the service asks for no other. Counts alone, small ones hidden. */
export const yearReportPolicy: Policy = ({ rootId }) =>
  rootId === null
    ? []
    : [
        allow(
          [Role.COORDINATING_UNIT, Role.UNIT_LEADER, Role.ADMINISTRATOR],
          [Action.READ, Action.EXPORT],
          'YearReport',
        ),
      ];
