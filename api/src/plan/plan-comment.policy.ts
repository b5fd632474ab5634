import { PlanKind } from './plan.entity.js';
import { Action } from '../authz/actions.js';
import type { Principal } from '../authz/principal.js';
import { allow, both, related, type Policy } from '../authz/policy.js';
import { Role, Side } from '../authz/roles.js';

const { INDIVIDUAL, TREATMENT, FOLLOW_UP } = PlanKind;

/** By which relations each role comes to a plan at all. */
const readersOf = (p: Principal): [Role, string[]][] => [
  [Role.PATIENT, ['SELF']],
  [Role.PARENT, ['PARENT:PLAN', 'PARENT:MUNICIPAL']],
  [Role.NEXT_OF_KIN, ['KIN:PLAN']],
  [Role.PARTNER, ['PARTNER:PLAN']],
  [Role.CASE_WORKER, ['SERVES']],
  [Role.GP, ['GP_OF', 'REFERRER_OF']],
  [Role.CLINICIAN, ['ADDRESSED', 'TREATS']],
  [Role.COORDINATOR, p.side === Side.SPECIALIST ? ['ADDRESSED', 'COORDINATES'] : ['COORDINATES']],
];
/**
 * A comment is read by whoever reads the goal or the measure. The patient comments, and a parent where they read the plan;
 * those who write a plan and those who take part in it by the rules for that (plan.policy, plan-participant.policy).
 */
export const commentPolicy: Policy = (p) => [
  allow([Role.PATIENT], Action.COMMENT, 'Plan', { when: related('SELF') }),
  allow([Role.PARENT], Action.COMMENT, 'Plan', {
    when: both(related('PARENT:PLAN'), { kind: { $in: [INDIVIDUAL, TREATMENT, FOLLOW_UP] } }),
  }),
  allow([Role.PARENT], Action.COMMENT, 'Plan', {
    when: both(related('PARENT:MUNICIPAL'), { kind: INDIVIDUAL }),
  }),
  ...readersOf(p).flatMap(([role, tokens]) => {
    const seen = both(related(...tokens), { partReadable: true });
    return [
      allow([role], Action.READ, 'PlanComment', { when: seen }),
      allow([role], [Action.UPDATE, Action.WITHDRAW], 'PlanComment', {
        when: both(seen, { author: p.personId }),
      }),
    ];
  }),
];
