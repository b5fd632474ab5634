import { Action } from '../authz/actions.js';
import { unitOf } from '../authz/principal.js';
import { allow, both, either, related, type Policy } from '../authz/policy.js';
import { Role } from '../authz/roles.js';

/** The patient, and the parents of a child under twelve. */
const THEMSELVES: [Role, string][] = [
  [Role.PATIENT, 'SELF'],
  [Role.PARENT, 'PARENT'],
];
/** Those who may record what a patient says or signs, and by which relation. */
const RECORDERS: [Role, string][] = [
  [Role.CLINICIAN, 'TREATS'],
  [Role.COORDINATOR, 'COORDINATES'],
  [Role.CASE_WORKER, 'SERVES'],
];

export const consentPolicy: Policy = (p) => [
  ...THEMSELVES.flatMap(([role, token]) => [
    allow([role], [Action.READ, Action.WITHDRAW], 'Consent', { when: related(token) }),
    allow([role], [Action.READ, Action.WITHDRAW], 'Objection', { when: related(token) }),
    allow([role], [Action.GRANT_CONSENT, Action.OBJECT, Action.BLOCK], 'Patient', { when: related(token) }),
    allow([role], Action.READ, 'AccessPreview', { when: related(token) }),
  ]),
  // Recorded on the patient's behalf, with form and witness.
  ...RECORDERS.flatMap(([role, token]) => [
    allow([role], [Action.GRANT_CONSENT, Action.OBJECT, Action.BLOCK], 'Patient', { when: related(token) }),
    ...['Consent', 'Objection'].map((subject) =>
      allow([role], [Action.READ, Action.WITHDRAW], subject, { when: related(token) }),
    ),
    allow([role], [Action.READ, Action.LIFT], 'Block', {
      when: both(related(token), { createdBy: p.personId }),
    }),
  ]),
  // Those that concern one's own live relation.
  allow([Role.NEXT_OF_KIN], Action.READ, 'Consent', { when: both(related('KIN'), { grantee: p.personId }) }),
  allow([Role.PARTNER], Action.READ, 'Consent', {
    when: both(related('PARTNER'), either({ grantee: p.personId }, { granteeWithin: unitOf(p) })),
  }),

  allow([Role.PATIENT], [Action.READ, Action.LIFT], 'Block', { when: related('SELF') }),
  allow([Role.PARENT], [Action.READ, Action.LIFT], 'Block', { when: related('PARENT') }),
];
