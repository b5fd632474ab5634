import { Action } from '../authz/actions.js';
import { allow, related, type Policy } from '../authz/policy.js';
import { Role } from '../authz/roles.js';

const { COMPLETE, CREATE, READ, UPDATE } = Action;

export const childPolicy: Policy = () => [
  ...['Child', 'ChildrenAsked'].flatMap((subject) => [
    allow([Role.PATIENT], READ, subject, { when: related('SELF') }),
    allow([Role.CASE_WORKER], READ, subject, { when: related('SERVES') }),
    allow([Role.CLINICIAN], [READ, CREATE], subject, { when: related('ADDRESSED', 'TREATS') }),
    allow([Role.COORDINATOR], [READ, CREATE], subject, { when: related('ADDRESSED', 'COORDINATES') }),
  ]),
  allow([Role.CLINICIAN], [UPDATE, COMPLETE], 'Child', { when: related('ADDRESSED', 'TREATS') }),
  allow([Role.COORDINATOR], [UPDATE, COMPLETE], 'Child', { when: related('ADDRESSED', 'COORDINATES') }),
];
