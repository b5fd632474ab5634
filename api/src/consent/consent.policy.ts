import { Action } from '../authz/actions.js';
import { allow, both, related, type Policy } from '../authz/policy.js';
import { Role } from '../authz/roles.js';

export const consentPolicy: Policy = (p) => [
  allow([Role.PATIENT], [Action.READ, Action.CREATE, Action.WITHDRAW], 'Consent', { when: related('SELF') }),
  allow([Role.PARENT], [Action.READ, Action.CREATE, Action.WITHDRAW], 'Consent', { when: related('PARENT') }),
  // Recorded on the patient's behalf, with form and witness.
  allow([Role.CLINICIAN], [Action.CREATE, Action.WITHDRAW], 'Consent', { when: related('TREATS') }),
  allow([Role.COORDINATOR], [Action.CREATE, Action.WITHDRAW], 'Consent', { when: related('COORDINATES') }),
  allow([Role.CASE_WORKER], [Action.CREATE, Action.WITHDRAW], 'Consent', { when: related('SERVES') }),
  // Those that concern one's own live relation.
  allow([Role.NEXT_OF_KIN], Action.READ, 'Consent', { when: both(related('KIN'), { grantee: p.personId }) }),
  allow([Role.PARTNER], Action.READ, 'Consent', { when: both(related('PARTNER'), { grantee: p.personId }) }),
  allow([Role.CLINICIAN], Action.READ, 'Consent', { when: related('TREATS') }),
  allow([Role.COORDINATOR], Action.READ, 'Consent', { when: related('COORDINATES') }),
  allow([Role.CASE_WORKER], Action.READ, 'Consent', { when: related('SERVES') }),

  allow([Role.PATIENT], [Action.READ, Action.BLOCK, Action.LIFT], 'Block', { when: related('SELF') }),
  allow([Role.PARENT], [Action.READ, Action.BLOCK, Action.LIFT], 'Block', { when: related('PARENT') }),
];
