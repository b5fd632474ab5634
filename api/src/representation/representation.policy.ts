import { RepresentationBasis } from './representation.entity.js';
import { Action } from '../authz/actions.js';
import { allow, both, related, type Policy } from '../authz/policy.js';
import { Role } from '../authz/roles.js';

/** Those who register what happens in a patient's life. */
const REGISTRARS: [Role, string][] = [
  [Role.GP, 'GP_OF'],
  [Role.CASE_WORKER, 'SERVES'],
  [Role.CLINICIAN, 'TREATS'],
  [Role.COORDINATOR, 'COORDINATES'],
];

export const representationPolicy: Policy = (p) => [
  ...REGISTRARS.flatMap(([role, token]) => [
    allow([role], Action.REGISTER_REPRESENTATIVE, 'Patient', { when: related(token) }),
    allow([role], [Action.READ, Action.END], 'Representation', { when: related(token) }),
  ]),
  allow([Role.PATIENT], Action.READ, 'Representation', { when: related('SELF') }),
  // What the patient signed the patient takes back.
  allow([Role.PATIENT], Action.END, 'Representation', {
    when: both(related('SELF'), { basis: RepresentationBasis.PROXY }),
  }),
  allow([Role.PARENT], Action.READ, 'Representation', { when: related('PARENT') }),
  allow([Role.NEXT_OF_KIN], Action.READ, 'Representation', {
    when: both(related('KIN'), { representative: p.personId }),
  }),
];
