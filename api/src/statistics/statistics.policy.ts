import { Action } from '../authz/actions.js';
import { allow, type Policy } from '../authz/policy.js';
import { EVERYONE, Role } from '../authz/roles.js';

/**
 * Figures show no patient: everybody sees those of the whole and of organisations, a few those of their own units, and
 * these take them out of their own organisation as a file.
 */
export const statisticsPolicy: Policy = ({ rootId }) => [
  allow(EVERYONE, Action.READ, 'Indicator'),
  allow([Role.COORDINATING_UNIT, Role.UNIT_LEADER, Role.ADMINISTRATOR], Action.READ, 'UnitIndicator'),
  ...(rootId === null
    ? []
    : [allow([Role.COORDINATING_UNIT, Role.UNIT_LEADER, Role.ADMINISTRATOR], Action.EXPORT, 'Indicator')]),
];
