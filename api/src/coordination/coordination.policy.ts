import { Action } from '../authz/actions.js';
import { rootOf, unitOf } from '../authz/principal.js';
import { allow, both, either, related, type Condition, type Policy, type Rule } from '../authz/policy.js';
import { Role } from '../authz/roles.js';

/** Who sees that a side is covered, and by whom: all with the patient's pathway. */
export function withThePathway(subject: string, leader: Condition): Rule[] {
  return [
    allow([Role.PATIENT], Action.READ, subject, { when: related('SELF') }),
    allow([Role.PARENT], Action.READ, subject, { when: related('PARENT:PATHWAY') }),
    allow([Role.NEXT_OF_KIN], Action.READ, subject, { when: related('KIN:PATHWAY') }),
    allow([Role.GP], Action.READ, subject, { when: related('GP_OF', 'REFERRER_OF') }),
    allow([Role.CASE_WORKER], Action.READ, subject, { when: related('SERVES') }),
    allow([Role.CLINICIAN], Action.READ, subject, { when: related('ADDRESSED', 'TREATS') }),
    allow([Role.COORDINATOR], Action.READ, subject, { when: related('ADDRESSED', 'COORDINATES') }),
    allow([Role.COORDINATING_UNIT], Action.READ, subject, { when: related('PARTY') }),
    allow([Role.UNIT_LEADER], Action.READ, subject, { when: both(related('PARTY'), leader) }),
  ];
}

export const coordinationPolicy: Policy = (p) => {
  const unit = unitOf(p);
  const mine = { personId: p.personId };
  return [
    ...withThePathway('Assignment', either({ unitWithin: unit }, { pathwayWithin: unit })),
    ...withThePathway('Coverage', { pathwayWithin: unit }),
    ...withThePathway('CareCase', either({ pathwayWithin: unit }, { givenTo: unit })),
    allow([Role.COORDINATING_UNIT], Action.READ, 'Vacancy', {
      when: both(related('PARTY'), { rootId: rootOf(p) }),
    }),
    allow([Role.COORDINATOR], Action.READ, 'Vacancy', {
      when: both(related('ADDRESSED', 'COORDINATES'), { rootId: rootOf(p) }),
    }),

    // What the coordinating unit gave to a unit, for its leader to name somebody.
    allow([Role.UNIT_LEADER], [Action.READ, Action.ASSIGN, Action.SUGGEST_COORDINATOR], 'Vacancy', {
      when: both(related('PARTY'), { unitWithin: unit }),
    }),
    allow([Role.COORDINATING_UNIT], [Action.ASSIGN, Action.SUGGEST_COORDINATOR], 'Vacancy', {
      when: both(related('PARTY'), { rootId: rootOf(p) }),
    }),
    allow([Role.COORDINATING_UNIT], Action.ASSIGN, 'CareCase', { when: related('PARTY') }),
    allow([Role.CASE_WORKER], Action.ASSIGN, 'CareCase', { when: related('SERVES') }),
    allow([Role.CLINICIAN], Action.ASSIGN, 'CareCase', { when: related('ADDRESSED', 'TREATS') }),
    allow([Role.COORDINATOR], Action.ASSIGN, 'CareCase', { when: related('ADDRESSED', 'COORDINATES') }),
    allow([Role.UNIT_LEADER], Action.ASSIGN, 'CareCase', {
      when: both(related('PARTY'), either({ pathwayWithin: unit }, { givenTo: unit })),
    }),
    allow([Role.UNIT_LEADER], Action.SUGGEST_COORDINATOR, 'CareCase', {
      when: both(related('PARTY'), { givenTo: unit }),
    }),
    allow([Role.COORDINATING_UNIT, Role.UNIT_LEADER], Action.READ, 'Workload'),
    allow([Role.COORDINATING_UNIT], Action.SUGGEST_COORDINATOR, 'CareCase', { when: related('PARTY') }),
    allow([Role.COORDINATOR, Role.CASE_WORKER, Role.GP], [Action.ACCEPT, Action.DECLINE], 'Assignment', {
      when: mine,
    }),
    allow([Role.COORDINATOR], [Action.END, Action.HAND_OVER], 'Assignment', { when: mine }),
    // Whoever stands in for a colleague, or is of the section that a referral is addressed to.
    allow([Role.COORDINATOR], Action.TAKE_OVER, 'Assignment', {
      when: both(related('ADDRESSED', 'COORDINATES'), { rootId: rootOf(p) }),
    }),
    allow([Role.PATIENT], Action.ASK_FOR_ANOTHER, 'Assignment', { when: related('SELF') }),
    allow([Role.PARENT], Action.ASK_FOR_ANOTHER, 'Assignment', { when: related('PARENT:PATHWAY') }),
    allow([Role.PATIENT], Action.READ, 'HandoverNote', { when: related('SELF') }),
    allow([Role.COORDINATOR], Action.READ, 'HandoverNote', {
      when: both(related('COORDINATES'), { side: p.side }),
    }),
    allow([Role.COORDINATING_UNIT], Action.END, 'Assignment', {
      when: both(related('PARTY'), { rootId: rootOf(p) }),
    }),
    allow([Role.COORDINATING_UNIT], Action.SET_COVERAGE, 'CareCase', { when: related('PARTY') }),
    allow([Role.COORDINATOR], Action.SET_COVERAGE, 'CareCase', { when: related('ADDRESSED', 'COORDINATES') }),
    allow([Role.PATIENT], Action.SET_COVERAGE, 'CareCase', { when: related('SELF') }),
  ];
};
