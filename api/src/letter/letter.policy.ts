import { Action } from '../authz/actions.js';
import { unitOf } from '../authz/principal.js';
import { allow, both, related, SHARED, type Policy } from '../authz/policy.js';
import { Role, Side } from '../authz/roles.js';

const to = (recipient: string) => ({ recipient });

/** Who reads the assessment reads the letter about it; whoever gets a copy, that copy. */
export const letterPolicy: Policy = (p) => {
  const municipal = p.side === Side.MUNICIPAL;
  const coordinates = both(related('ADDRESSED', 'COORDINATES'), ...(municipal ? [SHARED] : []));
  return [
    allow([Role.PATIENT], Action.READ, 'Letter', { when: related('SELF') }),
    allow([Role.PARENT], Action.READ, 'Letter', { when: related('PARENT:REFERRAL') }),
    allow([Role.NEXT_OF_KIN], Action.READ, 'Letter', { when: related('KIN:REFERRAL') }),
    allow([Role.CLINICIAN], [Action.READ, Action.PRINT], 'Letter', { when: related('ADDRESSED', 'TREATS') }),
    allow([Role.COORDINATOR], [Action.READ, Action.PRINT], 'Letter', { when: coordinates }),
    allow([Role.GP, Role.CASE_WORKER, Role.CLINICIAN], Action.READ, 'Letter', {
      when: both(related('REFERRER_OF'), { fromWithin: unitOf(p) }, to('REFERRER')),
    }),
    allow([Role.GP], Action.READ, 'Letter', { when: both(related('GP_OF'), SHARED, to('GP')) }),
  ];
};
