import { Action } from '../authz/actions.js';
import { allow, type Policy } from '../authz/policy.js';
import { Role, STAFF } from '../authz/roles.js';

const { READ, CREATE, UPDATE } = Action;
const KEEPERS = [Role.COORDINATING_UNIT, Role.ADMINISTRATOR];

/** One organisation's own; the installation's administrator has none. Everybody sees where they took part themselves. */
export const trainingPolicy: Policy = ({ rootId, personId }) => {
  const mine = allow(STAFF, READ, 'TrainingParticipation', { when: { holder: personId } });
  if (!rootId) return [mine];
  const own = { organisationId: rootId };
  return [
    mine,
    allow(STAFF, READ, 'TrainingCourse', { when: own }),
    allow(KEEPERS, [CREATE, UPDATE], 'TrainingCourse', { when: own }),
    allow(KEEPERS, READ, 'TrainingParticipation', { when: own }),
  ];
};
