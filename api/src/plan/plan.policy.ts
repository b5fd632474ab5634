import { PlanKind } from './plan.entity.js';
import { Action } from '../authz/actions.js';
import type { Principal } from '../authz/principal.js';
import {
  allow,
  both,
  either,
  related,
  SHARED,
  type Condition,
  type Policy,
  type Rule,
} from '../authz/policy.js';
import { Role, Side } from '../authz/roles.js';

const { INDIVIDUAL, TREATMENT, CRISIS, FOLLOW_UP } = PlanKind;
const of = (...kinds: PlanKind[]): Condition => ({ kind: { $in: kinds } });

/** Who works with which kinds, by which relations. No participants yet: whoever is not named sees none. */
interface Part {
  role: Role;
  tokens: string[];
  reads: PlanKind[];
  writes: PlanKind[];
  closes: PlanKind[];
}

function partsOf(p: Principal): Part[] {
  const specialist = p.side === Side.SPECIALIST;
  return [
    {
      role: Role.CLINICIAN,
      tokens: ['ADDRESSED', 'TREATS'],
      reads: [TREATMENT, CRISIS, FOLLOW_UP],
      writes: [TREATMENT, CRISIS, FOLLOW_UP],
      closes: [TREATMENT, CRISIS, FOLLOW_UP],
    },
    specialist
      ? {
          role: Role.COORDINATOR,
          tokens: ['ADDRESSED', 'COORDINATES'],
          reads: [INDIVIDUAL, TREATMENT, CRISIS, FOLLOW_UP],
          writes: [INDIVIDUAL, FOLLOW_UP],
          closes: [FOLLOW_UP],
        }
      : {
          role: Role.COORDINATOR,
          tokens: ['COORDINATES'],
          reads: [INDIVIDUAL, CRISIS, FOLLOW_UP],
          writes: [INDIVIDUAL, CRISIS, FOLLOW_UP],
          closes: [INDIVIDUAL, CRISIS, FOLLOW_UP],
        },
    { role: Role.CASE_WORKER, tokens: ['SERVES'], reads: [FOLLOW_UP], writes: [], closes: [] },
    { role: Role.GP, tokens: ['REFERRER_OF'], reads: [FOLLOW_UP], writes: [], closes: [] },
  ];
}

/** Staff record what the patient says, where they see what is offered. */
const RECORDERS = [Role.CLINICIAN, Role.COORDINATOR, Role.CASE_WORKER];

/** The municipal side and the GP see the specialist's plans as long as the patient does not object; and their own. */
function read(p: Principal, role: Role, kinds: PlanKind[]): Condition[] {
  const own = role === Role.CLINICIAN || (role === Role.COORDINATOR && p.side === Side.SPECIALIST);
  return own ? [of(...kinds)] : [of(...kinds), either(SHARED, of(INDIVIDUAL), { ownedBy: p.personId })];
}

function staff(p: Principal, { role, tokens, reads, writes, closes }: Part): Rule[] {
  const theirs = related(...tokens);
  const seen = both(theirs, ...read(p, role, reads));
  return [
    allow([role], Action.READ, 'Plan', { when: seen }),
    ...(RECORDERS.includes(role) ? [allow([role], Action.ANSWER_OFFER, 'Plan', { when: seen })] : []),
    // Whether this kind may be made is asked of the plan that was made (UPDATE).
    ...(writes.length ? [allow([role], [Action.CREATE, Action.OFFER], 'Plan', { when: theirs })] : []),
    ...(writes.length ? [allow([role], Action.UPDATE, 'Plan', { when: both(theirs, of(...writes)) })] : []),
    ...(closes.length ? [allow([role], Action.CLOSE, 'Plan', { when: both(theirs, of(...closes)) })] : []),
  ];
}

export const planPolicy: Policy = (p) => [
  allow([Role.PATIENT], [Action.READ, Action.ANSWER_OFFER, Action.OPEN], 'Plan', { when: related('SELF') }),
  allow([Role.PARENT], Action.READ, 'Plan', {
    when: both(related('PARENT:PLAN'), of(INDIVIDUAL, TREATMENT, FOLLOW_UP)),
  }),
  allow([Role.PARENT], Action.READ, 'Plan', { when: both(related('PARENT:MUNICIPAL'), of(INDIVIDUAL)) }),
  allow([Role.PARENT], Action.ANSWER_OFFER, 'Plan', {
    when: both(related('PARENT'), of(INDIVIDUAL, TREATMENT, FOLLOW_UP)),
  }),
  allow([Role.NEXT_OF_KIN], Action.READ, 'Plan', {
    when: both(related('KIN:PLAN'), of(INDIVIDUAL, CRISIS)),
  }),
  allow([Role.PARTNER], Action.READ, 'Plan', { when: both(related('PARTNER:PLAN'), of(INDIVIDUAL)) }),
  ...partsOf(p).flatMap((part) => staff(p, part)),
  // An individual plan is closed by the municipality's coordinator, or by the coordinator whose it is.
  allow([Role.COORDINATOR], Action.CLOSE, 'Plan', {
    when: both(related('COORDINATES'), of(INDIVIDUAL), { ownedBy: p.personId }),
  }),
  allow([Role.COORDINATING_UNIT], Action.READ, 'Plan', {
    when: both(related('PARTY'), of(INDIVIDUAL)),
    fields: ['patient', 'kind', 'status', 'owner'],
  }),
  allow([Role.COORDINATING_UNIT], Action.READ, 'Plan', {
    when: both(related('PARTY'), of(FOLLOW_UP)),
    fields: ['patient', 'kind', 'status', 'owner', 'madeAt'],
  }),
];
