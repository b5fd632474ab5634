import { Action } from '../authz/actions.js';
import { rootOf } from '../authz/principal.js';
import { allow, both, either, type Policy } from '../authz/policy.js';
import { Role } from '../authz/roles.js';

const { CREATE, END, READ, UPDATE } = Action;

export const savedSearchPolicy: Policy = (p) => [
  allow([Role.AUDITOR], CREATE, 'SavedSearch'),
  allow([Role.AUDITOR], READ, 'SavedSearch', {
    when: both({ root: rootOf(p) }, either({ owner: p.personId }, { sharedByOwner: true })),
  }),
  allow([Role.AUDITOR], [UPDATE, END], 'SavedSearch', {
    when: both({ root: rootOf(p) }, { owner: p.personId }),
  }),
];
