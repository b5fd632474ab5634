import { Action } from '../authz/actions.js';
import { rootOf, type Principal } from '../authz/principal.js';
import { allow, both, related, type Policy } from '../authz/policy.js';
import { Role, Side } from '../authz/roles.js';

/** Read as the pathway is; written by those who treat and coordinate on the specialist side. */
export const stayPolicy: Policy = (p) => [
  allow([Role.PATIENT], Action.READ, 'Stay', { when: related('SELF') }),
  allow([Role.PARENT], Action.READ, 'Stay', { when: related('PARENT:PATHWAY') }),
  allow([Role.NEXT_OF_KIN], Action.READ, 'Stay', { when: related('KIN:PATHWAY') }),
  allow([Role.GP], Action.READ, 'Stay', { when: related('REFERRER_OF') }),
  allow([Role.CASE_WORKER], Action.READ, 'Stay', { when: related('SERVES') }),
  allow([Role.CLINICIAN], Action.READ, 'Stay', { when: related('ADDRESSED', 'TREATS') }),
  allow([Role.COORDINATOR], Action.READ, 'Stay', { when: related('ADDRESSED', 'COORDINATES') }),

  ...writers(p).flatMap(([role, tokens]) => [
    allow([role], Action.RECORD_STAY, 'Pathway', {
      when: both(related(...tokens), { unitWithin: rootOf(p) }),
    }),
    allow([role], Action.UPDATE, 'Stay', { when: both(related(...tokens), { pathwayWithin: rootOf(p) }) }),
  ]),
];

/** Those of the pathway's own organisation. */
const writers = (p: Principal): [Role, string[]][] => [
  [Role.CLINICIAN, ['ADDRESSED', 'TREATS']],
  ...(p.side === Side.SPECIALIST
    ? [[Role.COORDINATOR, ['ADDRESSED', 'COORDINATES']] as [Role, string[]]]
    : []),
];
