import { Action } from '../authz/actions.js';
import { rootOf, unitOf } from '../authz/principal.js';
import { allow, both, either, related, type Policy } from '../authz/policy.js';
import { EVERYONE, Role } from '../authz/roles.js';

const WORKERS: [Role, string[]][] = [
  [Role.GP, ['GP_OF', 'REFERRER_OF']],
  [Role.CASE_WORKER, ['SERVES', 'REFERRER_OF']],
  [Role.CLINICIAN, ['ADDRESSED', 'TREATS']],
];
/** What a coordinating unit counts: how many, which, when; not whose. */
const COUNTED = ['kind', 'status', 'unit', 'dueOn', 'doneAt'];

export const taskPolicy: Policy = (p) => [
  allow(EVERYONE, Action.READ, 'TaskRule'),
  ...WORKERS.map(([role, tokens]) =>
    allow([role], [Action.READ, Action.COMPLETE], 'Task', {
      when: both(related(...tokens), { ownedBy: p.personId }),
    }),
  ),
  // What waits at the unit is for whoever there sees the patient.
  allow([Role.CLINICIAN], [Action.READ, Action.COMPLETE], 'Task', {
    when: both(related('ADDRESSED', 'TREATS'), { waitsAt: unitOf(p) }),
  }),
  allow([Role.COORDINATOR], [Action.READ, Action.COMPLETE, Action.REOPEN], 'Task', {
    when: both(related('ADDRESSED', 'COORDINATES'), { root: rootOf(p) }),
  }),
  allow([Role.CLINICIAN], [Action.READ, Action.REOPEN], 'Task', {
    when: both(related('TREATS'), { root: rootOf(p) }),
  }),
  allow([Role.COORDINATING_UNIT], Action.READ, 'Task', {
    when: both(related('PARTY'), { root: rootOf(p) }),
    fields: COUNTED,
  }),
  // It does what it was given itself, while a side is vacant.
  allow([Role.COORDINATING_UNIT], [Action.READ, Action.COMPLETE], 'Task', {
    when: both(related('PARTY'), either({ waitsAt: unitOf(p) }, { ownedBy: p.personId })),
  }),
];
