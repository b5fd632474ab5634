import { Action } from '../authz/actions.js';
import { rootOf } from '../authz/principal.js';
import { allow, both, type Policy } from '../authz/policy.js';
import { Role, STAFF } from '../authz/roles.js';

const { CREATE, END, READ } = Action;

/** An administrator of the organisation decides it, never of oneself; whose it is knows of it, and so do the auditors. */
export const nameProtectionPolicy: Policy = (p) => [
  allow(STAFF, READ, 'NameProtection', { when: { holder: p.personId } }),
  allow([Role.AUDITOR, Role.ADMINISTRATOR], READ, 'NameProtection', { when: { root: rootOf(p) } }),
  // The installation's administrator has no organisation.
  ...(p.rootId === null ? [] : [allow([Role.ADMINISTRATOR], CREATE, 'NameProtection')]),
  allow([Role.ADMINISTRATOR], END, 'NameProtection', {
    when: both({ root: rootOf(p) }, { $not: { holder: p.personId } }),
  }),
];
