import { Action } from '../authz/actions.js';
import { allow, type Policy } from '../authz/policy.js';
import { EVERYONE, Role } from '../authz/roles.js';

/** Figures show no patient: everybody sees those of the whole and of organisations, a few those of their own units. */
export const statisticsPolicy: Policy = () => [
  allow(EVERYONE, Action.READ, 'Indicator'),
  allow([Role.COORDINATING_UNIT, Role.UNIT_LEADER, Role.ADMINISTRATOR], Action.READ, 'UnitIndicator'),
];
