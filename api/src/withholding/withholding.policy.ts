import { Action } from '../authz/actions.js';
import { allow, both, related, type Condition, type Policy } from '../authz/policy.js';
import { Role, Side } from '../authz/roles.js';

/** Health personnel who decide, each on their own side's content. Nobody from whom something is withheld is here. */
const DECIDERS: [Role, string[]][] = [
  [Role.CLINICIAN, ['ADDRESSED', 'TREATS']],
  [Role.COORDINATOR, ['ADDRESSED', 'COORDINATES']],
  [Role.GP, ['GP_OF']],
];

export const withholdingPolicy: Policy = (p) => {
  const own: Condition = { side: p.side ?? Side.MUNICIPAL };
  return [
    ...DECIDERS.flatMap(([role, tokens]) => [
      allow([role], Action.WITHHOLD, 'Patient', { when: related(...tokens) }),
      allow([role], Action.READ, 'Withholding', {
        when: p.side === Side.SPECIALIST ? related(...tokens) : both(related(...tokens), own),
      }),
      allow([role], [Action.UPDATE, Action.END], 'Withholding', { when: both(related(...tokens), own) }),
    ]),
    allow(
      DECIDERS.map(([role]) => role),
      Action.READ,
      'WithholdingGround',
    ),
  ];
};
