import { Action } from '../authz/actions.js';
import { allow, both, related, SHARED, type Policy } from '../authz/policy.js';
import { ANONYMOUS, EVERYONE, Role, Side, STAFF } from '../authz/roles.js';

export const codePolicy: Policy = (p) => [
  allow([ANONYMOUS, ...EVERYONE], Action.READ, 'NationalCode'),

  allow([Role.PATIENT], Action.READ, 'Registration', { when: related('SELF') }),
  allow([Role.PARENT], Action.READ, 'Registration', { when: related('PARENT:PATHWAY') }),
  allow([Role.GP], Action.READ, 'Registration', { when: related('REFERRER_OF') }),
  allow([Role.CASE_WORKER], Action.READ, 'Registration', {
    when: both(related('SERVES'), { cooperation: true }),
  }),
  allow([Role.CLINICIAN], Action.READ, 'Registration', { when: related('ADDRESSED', 'TREATS') }),
  allow([Role.COORDINATOR], Action.READ, 'Registration', {
    when: both(related('ADDRESSED', 'COORDINATES'), ...(p.side === Side.MUNICIPAL ? [SHARED] : [])),
  }),

  // Those who register them, of what their own unit answers for; what is in it is what they may read.
  ...(p.side === Side.MUNICIPAL
    ? []
    : [allow([Role.CLINICIAN, Role.COORDINATOR], Action.EXPORT, 'RegistrationExport')]),
  allow(STAFF, Action.READ, 'RegistrationExport', { when: { madeUnder: p.grantId } }),
];
