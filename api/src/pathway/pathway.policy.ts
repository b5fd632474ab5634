import { Action } from '../authz/actions.js';
import { rootOf, unitOf, type Principal } from '../authz/principal.js';
import { allow, both, either, related, SHARED, type Condition, type Policy } from '../authz/policy.js';
import { Role, Side } from '../authz/roles.js';

const PARTS = ['coverage', 'coordinators'];
const DATES = [
  'patient',
  'area',
  'unit',
  'status',
  'phase',
  'startedOn',
  'endedOn',
  'deadlines',
  'unclocked',
  'referral',
  ...PARTS,
];

const COOPERATION: Condition = { kind: { $in: ['COOPERATION_MEETING', 'MEETING_HELD', 'DROPOUT'] } };
/** What the municipal side sees of the specialist's course, it sees as long as the patient does not object. */
const unlessObjected = (p: Principal): Condition[] => (p.side === Side.MUNICIPAL ? [SHARED] : []);
/** Whoever has the patient in front of them may begin a pathway without a referral. */
const inFront = related('REGISTERS', 'ADDRESSED', 'TREATS', 'COORDINATES');

export const pathwayPolicy: Policy = (p) => [
  allow([Role.PATIENT], Action.READ, 'Pathway', { when: related('SELF') }),
  allow([Role.PARENT], Action.READ, 'Pathway', { when: related('PARENT:PATHWAY') }),
  allow([Role.NEXT_OF_KIN], Action.READ, 'Pathway', { when: related('KIN:PATHWAY') }),
  allow([Role.GP], Action.READ, 'Pathway', { when: related('REFERRER_OF') }),
  allow([Role.GP], Action.READ, 'Pathway', {
    when: related('GP_OF'),
    fields: ['patient', 'status', ...PARTS],
  }),
  allow([Role.CASE_WORKER], Action.READ, 'Pathway', { when: both(related('SERVES'), SHARED) }),
  allow([Role.CASE_WORKER], Action.READ, 'Pathway', { when: related('SERVES'), fields: DATES }),
  allow([Role.CLINICIAN], Action.READ, 'Pathway', { when: related('ADDRESSED', 'TREATS') }),
  allow([Role.COORDINATOR], Action.READ, 'Pathway', {
    when: both(related('ADDRESSED', 'COORDINATES'), ...unlessObjected(p)),
  }),
  allow([Role.COORDINATOR], Action.READ, 'Pathway', {
    when: related('ADDRESSED', 'COORDINATES'),
    fields: DATES,
  }),
  allow([Role.COORDINATING_UNIT], Action.READ, 'Pathway', { when: related('PARTY'), fields: DATES }),
  allow([Role.COORDINATING_UNIT], Action.READ, 'Pathway', {
    when: both(related('PARTY'), { openFor: rootOf(p) }),
    fields: ['pathwayKey', 'definition'],
  }),
  allow([Role.UNIT_LEADER], Action.READ, 'Pathway', {
    when: both(related('PARTY'), either({ unitWithin: unitOf(p) }, { coordinatedFrom: unitOf(p) })),
    fields: [...DATES, 'clinician'],
  }),

  allow([Role.PATIENT], Action.READ, 'PathwayEvent', { when: related('SELF') }),
  allow([Role.PARENT], Action.READ, 'PathwayEvent', { when: related('PARENT:PATHWAY') }),
  allow([Role.GP], Action.READ, 'PathwayEvent', { when: related('REFERRER_OF') }),
  allow([Role.CASE_WORKER], Action.READ, 'PathwayEvent', {
    when: both(related('SERVES'), COOPERATION),
  }),
  allow([Role.CLINICIAN], Action.READ, 'PathwayEvent', { when: related('ADDRESSED', 'TREATS') }),
  allow([Role.COORDINATOR], Action.READ, 'PathwayEvent', {
    when: both(related('ADDRESSED', 'COORDINATES'), ...unlessObjected(p)),
  }),
  allow([Role.COORDINATOR], Action.READ, 'PathwayEvent', {
    when: both(related('ADDRESSED', 'COORDINATES'), COOPERATION),
  }),

  allow([Role.UNIT_LEADER], Action.ASSIGN_CLINICIAN, 'Pathway', {
    when: both(related('PARTY'), { unitWithin: unitOf(p) }),
  }),
  allow([Role.CLINICIAN], [Action.RECORD_EVENT, Action.TRANSFER, Action.END], 'Pathway', {
    when: both(related('ADDRESSED', 'TREATS'), { unitWithin: unitOf(p) }),
  }),
  allow([Role.CLINICIAN], Action.CORRECT_EVENT, 'PathwayEvent', {
    when: both(related('ADDRESSED', 'TREATS'), { pathwayWithin: unitOf(p) }),
  }),
  allow([Role.CLINICIAN], Action.START, 'Pathway', { when: inFront }),
  // Either side registers its own events (registrar.ts); the care is the specialist's to move.
  allow([Role.COORDINATOR], Action.RECORD_EVENT, 'Pathway', { when: related('COORDINATES', 'ADDRESSED') }),
  allow([Role.COORDINATOR], Action.CORRECT_EVENT, 'PathwayEvent', {
    when: related('COORDINATES', 'ADDRESSED'),
  }),
  ...(p.side === Side.SPECIALIST
    ? [
        allow([Role.COORDINATOR], [Action.ASSIGN_CLINICIAN, Action.TRANSFER, Action.END], 'Pathway', {
          when: both(related('ADDRESSED', 'COORDINATES'), { unitWithin: unitOf(p) }),
        }),
        allow([Role.COORDINATOR], Action.START, 'Pathway', { when: inFront }),
      ]
    : []),
];
