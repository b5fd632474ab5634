import { Action } from '../authz/actions.js';
import { rootOf, unitOf } from '../authz/principal.js';
import { allow, both, type Policy } from '../authz/policy.js';
import { Role, STAFF } from '../authz/roles.js';

const { CREATE, END, READ } = Action;
const other = (personId: string) => ({ $not: { holder: personId } });

/** What explains one's looks is registered by another. */
export const dutyPolicy: Policy = (p) => [
  allow(STAFF, READ, 'Duty', { when: { holder: p.personId } }),
  allow([Role.AUDITOR, Role.ADMINISTRATOR], READ, 'Duty', { when: { root: rootOf(p) } }),
  allow([Role.UNIT_LEADER], READ, 'Duty', { when: { within: unitOf(p) } }),
  allow([Role.UNIT_LEADER], CREATE, 'Duty'),
  // The installation's administrator has no organisation.
  ...(p.rootId === null ? [] : [allow([Role.ADMINISTRATOR], CREATE, 'Duty')]),
  allow([Role.UNIT_LEADER], END, 'Duty', { when: both({ within: unitOf(p) }, other(p.personId)) }),
  allow([Role.ADMINISTRATOR], END, 'Duty', { when: both({ root: rootOf(p) }, other(p.personId)) }),
];
