import { Action } from '../authz/actions.js';
import { allow, both, related, type Policy } from '../authz/policy.js';
import { Role, Side } from '../authz/roles.js';

const OF = 'ReferralSuggestion';

/** Raised in the municipality, answered by who is the GP today or stands in; whoever raised it reads the answer. */
export const referralSuggestionPolicy: Policy = (p) => {
  const own = { author: p.personId };
  return [
    allow([Role.PATIENT], Action.READ, OF, { when: related('SELF') }),
    allow([Role.GP], [Action.READ, Action.ANSWER_SUGGESTION], OF, { when: related('GP_OF') }),
    allow([Role.CASE_WORKER], Action.CREATE, OF, { when: related('SERVES') }),
    allow([Role.CASE_WORKER], Action.READ, OF, { when: both(related('SERVES'), own) }),
    ...(p.side !== Side.SPECIALIST
      ? [
          allow([Role.COORDINATOR], Action.CREATE, OF, { when: related('COORDINATES') }),
          allow([Role.COORDINATOR], Action.READ, OF, { when: both(related('COORDINATES'), own) }),
        ]
      : []),
  ];
};
