import { Action } from '../authz/actions.js';
import { allow, both, related, type Policy } from '../authz/policy.js';
import { Role, Side } from '../authz/roles.js';

/** Health personnel who decide, each on their own side's content (decision.questions.ts). */
const DECIDERS: [Role, string[]][] = [
  [Role.CLINICIAN, ['ADDRESSED', 'TREATS']],
  [Role.COORDINATOR, ['ADDRESSED', 'COORDINATES']],
  [Role.GP, ['GP_OF']],
];

export const parentsPolicy: Policy = (p) => [
  ...DECIDERS.flatMap(([role, tokens]) => [
    allow([role], Action.OPEN_TO_PARENTS, 'Patient', { when: related(...tokens) }),
    allow([role], Action.READ, 'ParentalOpening', { when: related(...tokens) }),
    allow([role], Action.END, 'ParentalOpening', {
      when: both(related(...tokens), { side: p.side ?? Side.MUNICIPAL }),
    }),
  ]),
  // The young person knows what the parents are shown.
  allow([Role.PATIENT], Action.READ, 'ParentalOpening', { when: related('SELF') }),
];
