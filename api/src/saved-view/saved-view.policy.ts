import { Action } from '../authz/actions.js';
import { unitOf } from '../authz/principal.js';
import { allow, both, either, type Policy } from '../authz/policy.js';
import { STAFF } from '../authz/roles.js';

const { CREATE, END, READ, UPDATE } = Action;

/**
 * One's own in each organisation that one works in, and what colleagues there share; nobody but its owner changes it. The
 * installation's administrator is of no organisation, and has no lists to view.
 */
export const savedViewPolicy: Policy = (p) => {
  if (!p.rootId) return [];
  const [root, mine] = [{ root: p.rootId }, { owner: p.personId }];
  return [
    allow(STAFF, CREATE, 'SavedView'),
    allow(STAFF, READ, 'SavedView', {
      when: both(root, either(mine, { sharedInOrganisation: true }, { sharedInUnit: unitOf(p) })),
    }),
    allow(STAFF, [UPDATE, END], 'SavedView', { when: both(root, mine) }),
  ];
};
