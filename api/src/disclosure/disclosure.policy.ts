import { Action } from '../authz/actions.js';
import { allow, both, related, type Policy } from '../authz/policy.js';
import { Role, Side } from '../authz/roles.js';

/** Health personnel who may have to tell, and those who treat with them. */
const TELLERS: [Role, string[]][] = [
  [Role.CLINICIAN, ['ADDRESSED', 'TREATS']],
  [Role.COORDINATOR, ['ADDRESSED', 'COORDINATES']],
  [Role.GP, ['GP_OF']],
];

export const disclosurePolicy: Policy = (p) => [
  ...TELLERS.flatMap(([role, tokens]) => [
    allow([role], Action.RECORD_DISCLOSURE, 'Patient', { when: related(...tokens) }),
    allow([role], Action.READ, 'Disclosure', {
      when:
        p.side === Side.SPECIALIST ? related(...tokens) : both(related(...tokens), { side: Side.MUNICIPAL }),
    }),
  ]),
  allow([Role.PATIENT], Action.READ, 'Disclosure', { when: related('SELF') }),
  allow([Role.PARENT], Action.READ, 'Disclosure', { when: related('PARENT') }),
  allow([Role.PATIENT, Role.PARENT, ...TELLERS.map(([role]) => role)], Action.READ, 'DisclosureGround'),
];
