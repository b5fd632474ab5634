import { Action } from '../authz/actions.js';
import { both, allow, type Policy } from '../authz/policy.js';
import { Role, STAFF } from '../authz/roles.js';

const { READ, CREATE, UPDATE, PUBLISH } = Action;
const WRITERS = [Role.COORDINATING_UNIT, Role.ADMINISTRATOR];

/** One organisation's own; the installation's administrator has none. */
export const handbookPolicy: Policy = ({ rootId }) => {
  if (!rootId) return [];
  const own = { organisationId: rootId };
  return [
    allow(STAFF, READ, 'ProcedureVersion', { when: both(own, { published: true }) }),
    allow(WRITERS, [READ, CREATE, UPDATE, PUBLISH], 'ProcedureVersion', { when: own }),
  ];
};
