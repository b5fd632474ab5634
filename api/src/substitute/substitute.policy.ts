import { Action } from '../authz/actions.js';
import { rootOf, unitOf } from '../authz/principal.js';
import { allow, type Policy } from '../authz/policy.js';
import { Role } from '../authz/roles.js';

/** Who answers for patients by name: of them somebody must stand in when they are away. */
const AWAY = [Role.COORDINATOR, Role.GP];

export const substitutePolicy: Policy = (p) => [
  allow(AWAY, Action.APPOINT_SUBSTITUTE, 'Grant', { when: { holder: p.personId } }),
  allow([Role.UNIT_LEADER], Action.APPOINT_SUBSTITUTE, 'Grant', { when: { within: unitOf(p) } }),
  allow([Role.COORDINATING_UNIT], Action.APPOINT_SUBSTITUTE, 'Grant', { when: { within: rootOf(p) } }),
  allow(AWAY, Action.READ, 'Substitution', { when: { concerns: p.personId } }),
  allow(AWAY, Action.END, 'Substitution', { when: { holder: p.personId } }),
  allow([Role.UNIT_LEADER], [Action.READ, Action.END], 'Substitution', { when: { within: unitOf(p) } }),
  allow([Role.COORDINATING_UNIT], [Action.READ, Action.END], 'Substitution', { when: { root: rootOf(p) } }),
];
