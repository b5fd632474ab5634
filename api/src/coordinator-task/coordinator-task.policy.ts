import { Action } from '../authz/actions.js';
import { allow, related, type Policy } from '../authz/policy.js';
import { Role, Side } from '../authz/roles.js';

const NAMEABLE = [Role.COORDINATOR, Role.CASE_WORKER, Role.GP, Role.CLINICIAN];

/** The eight tasks are the municipality's; who stands in has them for the time. */
export const coordinatorTaskPolicy: Policy = (p) => [
  allow([Role.PATIENT], Action.READ, 'CoordinatorTaskEntry', { when: related('SELF') }),
  ...(p.side !== Side.SPECIALIST
    ? [
        allow([Role.COORDINATOR], Action.READ, 'CoordinatorTaskEntry', { when: related('COORDINATES') }),
        allow([Role.COORDINATOR], Action.RECORD_TASK, 'CareCase', { when: related('COORDINATES') }),
      ]
    : []),
  allow([...NAMEABLE, Role.COORDINATING_UNIT, Role.UNIT_LEADER], Action.READ, 'CoordinatorGuide'),
];
