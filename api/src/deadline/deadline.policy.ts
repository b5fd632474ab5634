import { Action } from '../authz/actions.js';
import { unitOf } from '../authz/principal.js';
import { allow, both, related, type Policy } from '../authz/policy.js';
import { EVERYONE, Role } from '../authz/roles.js';

/** What a coordinating unit and a unit leader see of a deadline: kind, due, status and whose, nothing clinical. */
const OUTLINE = [
  'patient',
  'pathway',
  'referral',
  'rule',
  'source',
  'kind',
  'status',
  'side',
  'force',
  'area',
  'unit',
  'owner',
  'occurrence',
  'startsOn',
  'dueOn',
  'metOn',
  'daysLeft',
  'dueSoonDays',
  'dayCount',
  'earliestOn',
];

const UNCLOCKED = 'UnclockedDeadline';

export const deadlinePolicy: Policy = (p) => [
  allow([Role.PATIENT], Action.READ, 'Deadline', { when: related('SELF') }),
  allow([Role.PARENT], Action.READ, 'Deadline', { when: related('PARENT:DEADLINE') }),
  allow([Role.NEXT_OF_KIN], Action.READ, 'Deadline', { when: related('KIN:DEADLINE') }),
  allow([Role.GP], Action.READ, 'Deadline', { when: related('REFERRER_OF') }),
  allow([Role.CASE_WORKER], Action.READ, 'Deadline', { when: related('SERVES') }),
  allow([Role.CLINICIAN], Action.READ, 'Deadline', { when: related('ADDRESSED', 'TREATS') }),
  allow([Role.COORDINATOR], Action.READ, 'Deadline', { when: related('ADDRESSED', 'COORDINATES') }),
  allow([Role.COORDINATING_UNIT], Action.READ, 'Deadline', { when: related('PARTY'), fields: OUTLINE }),
  allow([Role.UNIT_LEADER], Action.READ, 'Deadline', {
    when: both(related('PARTY'), { unitWithin: unitOf(p) }),
    fields: OUTLINE,
  }),
  allow([Role.PATIENT], Action.READ, UNCLOCKED, { when: related('SELF') }),
  allow([Role.PARENT], Action.READ, UNCLOCKED, { when: related('PARENT:DEADLINE') }),
  allow([Role.GP], Action.READ, UNCLOCKED, { when: related('REFERRER_OF') }),
  allow([Role.CASE_WORKER], Action.READ, UNCLOCKED, { when: related('SERVES') }),
  allow([Role.CLINICIAN], Action.READ, UNCLOCKED, { when: related('ADDRESSED', 'TREATS') }),
  allow([Role.COORDINATOR], Action.READ, UNCLOCKED, { when: related('ADDRESSED', 'COORDINATES') }),
  allow([Role.COORDINATING_UNIT], Action.READ, UNCLOCKED, { when: related('PARTY') }),
  allow([Role.UNIT_LEADER], Action.READ, UNCLOCKED, {
    when: both(related('PARTY'), { unitWithin: unitOf(p) }),
  }),

  // Clinical: whoever treats or is to treat, the specialist's coordinator, and the patient.
  allow([Role.PATIENT], Action.READ, 'StatedCondition', { when: related('SELF') }),
  allow([Role.CLINICIAN], Action.READ, 'StatedCondition', { when: related('ADDRESSED', 'TREATS') }),
  ...(p.side === 'SPECIALIST'
    ? [
        allow([Role.COORDINATOR], Action.READ, 'StatedCondition', {
          when: related('ADDRESSED', 'COORDINATES'),
        }),
      ]
    : []),

  allow(EVERYONE, Action.READ, 'DelayReason'),
  ...[Action.WAIVE, Action.WITHDRAW, Action.EXPLAIN_DELAY].flatMap((action) => [
    allow([Role.COORDINATOR], action, 'Deadline', { when: both(related('COORDINATES'), { side: p.side }) }),
    allow([Role.CLINICIAN], action, 'Deadline', { when: both(related('TREATS'), { side: p.side }) }),
  ]),
  allow([Role.COORDINATING_UNIT], Action.REMIND_OWNER, 'Deadline', { when: related('PARTY') }),
  allow([Role.UNIT_LEADER], Action.REMIND_OWNER, 'Deadline', {
    when: both(related('PARTY'), { unitWithin: unitOf(p) }),
  }),
  allow([Role.COORDINATOR], Action.REMIND_OWNER, 'Deadline', { when: related('COORDINATES') }),
];
