import { Action } from '../authz/actions.js';
import { allow, both, either, related, type Policy } from '../authz/policy.js';
import { Role } from '../authz/roles.js';

const ofKind = (...kinds: string[]) => either(...kinds.map((kind) => ({ kind })));

/** Whoever can close plans of the kind, while they have to do with the patient; whoever closed it; and the patient. */
export const planArchivePolicy: Policy = (p) => [
  allow([Role.PATIENT], Action.READ, 'PlanArchive', { when: related('SELF') }),
  allow([Role.CLINICIAN], Action.READ, 'PlanArchive', {
    when: both(related('TREATS'), ofKind('TREATMENT', 'CRISIS', 'FOLLOW_UP')),
  }),
  allow([Role.COORDINATOR], Action.READ, 'PlanArchive', {
    when: both(related('COORDINATES'), { closer: p.personId }),
  }),
];
