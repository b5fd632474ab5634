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
const ALL = [INDIVIDUAL, TREATMENT, CRISIS, FOLLOW_UP];
const of = (...kinds: PlanKind[]): Condition => ({ kind: { $in: kinds } });

/** Kinds of rows that hang on a plan; whoever reads the plan whole reads them. */
const HANGING = [
  'PlanGoal',
  'PlanMeasure',
  'PlanParticipant',
  'PlanEvaluation',
  'PlanSignature',
  'PlanVersion',
];
/** Who works with which kinds, by which relations. */
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
          reads: ALL,
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

/** Reads a plan whole, and with it what hangs on it; the same condition asks a plan's kind, or a row's of its plan. */
function wholly(
  roles: readonly Role[],
  when: (kinds: (...of: PlanKind[]) => Condition) => Condition,
): Rule[] {
  return [
    allow(roles, Action.READ, 'Plan', { when: when(of) }),
    ...HANGING.map((type) =>
      allow(roles, Action.READ, type, { when: when((...kinds) => ({ planKind: { $in: kinds } })) }),
    ),
  ];
}

/** The municipal side and the GP see the specialist's plans as long as the patient does not object; and their own. */
const own = (p: Principal, role: Role): boolean =>
  role === Role.CLINICIAN || (role === Role.COORDINATOR && p.side === Side.SPECIALIST);

function staff(p: Principal, { role, tokens, reads, writes, closes }: Part): Rule[] {
  const theirs = related(...tokens);
  const seen = (kinds: typeof of): Condition =>
    own(p, role)
      ? both(theirs, kinds(...reads))
      : both(theirs, kinds(...reads), either(SHARED, kinds(INDIVIDUAL), { ownedBy: p.personId }));
  const { CREATE, OFFER, UPDATE, WRITE, SET_MEASURE, COMMENT, SHARE, SIGN, CLOSE, EVALUATE } = Action;
  return [
    ...wholly([role], seen),
    ...(RECORDERS.includes(role) ? [allow([role], Action.ANSWER_OFFER, 'Plan', { when: seen(of) })] : []),
    ...(RECORDERS.includes(role) && reads.includes(INDIVIDUAL)
      ? [allow([role], Action.WITHDRAW, 'Plan', { when: both(theirs, of(INDIVIDUAL)) })]
      : []),
    // Whether this kind may be made is asked of the plan that was made (UPDATE).
    ...(writes.length ? [allow([role], [CREATE, OFFER], 'Plan', { when: theirs })] : []),
    ...(writes.length
      ? [
          allow([role], [UPDATE, WRITE, SET_MEASURE, COMMENT, SHARE, SIGN], 'Plan', {
            when: both(theirs, of(...writes)),
          }),
        ]
      : []),
    ...(closes.length
      ? [allow([role], [CLOSE, EVALUATE], 'Plan', { when: both(theirs, of(...closes)) })]
      : []),
  ];
}

/** The patient, and who sees or speaks for them. */
const theirOwn: Rule[] = [
  ...wholly([Role.PATIENT], () => related('SELF')),
  allow([Role.PATIENT], [Action.ANSWER_OFFER, Action.OPEN, Action.SIGN, Action.SHARE], 'Plan', {
    when: related('SELF'),
  }),
  allow([Role.PATIENT], [Action.WRITE, Action.SET_MEASURE], 'Plan', {
    when: both(related('SELF'), of(INDIVIDUAL, CRISIS)),
  }),
  allow([Role.PATIENT], Action.WITHDRAW, 'Plan', { when: both(related('SELF'), of(INDIVIDUAL)) }),
  ...wholly([Role.PARENT], (kinds) => both(related('PARENT:PLAN'), kinds(INDIVIDUAL, TREATMENT, FOLLOW_UP))),
  ...wholly([Role.PARENT], (kinds) => both(related('PARENT:MUNICIPAL'), kinds(INDIVIDUAL))),
  allow([Role.PARENT], [Action.ANSWER_OFFER, Action.SIGN], 'Plan', {
    when: both(related('PARENT'), of(INDIVIDUAL, TREATMENT, FOLLOW_UP)),
  }),
  // Under sixteen: goals and words are the parents' to write too.
  allow([Role.PARENT], Action.WRITE, 'Plan', { when: both(related('PARENT:MUNICIPAL'), of(INDIVIDUAL)) }),
  allow([Role.PARENT], Action.WITHDRAW, 'Plan', { when: both(related('PARENT'), of(INDIVIDUAL)) }),
  ...wholly([Role.NEXT_OF_KIN], (kinds) => both(related('KIN:PLAN'), kinds(INDIVIDUAL, CRISIS))),
  ...wholly([Role.PARTNER], (kinds) => both(related('PARTNER:PLAN'), kinds(INDIVIDUAL))),
];

export const planPolicy: Policy = (p) => [
  ...theirOwn,
  ...partsOf(p).flatMap((part) => staff(p, part)),
  // An individual plan is closed and evaluated by the municipality's coordinator, or by the coordinator whose it is.
  allow([Role.COORDINATOR], [Action.CLOSE, Action.EVALUATE], 'Plan', {
    when: both(related('COORDINATES'), of(INDIVIDUAL), { ownedBy: p.personId }),
  }),
  allow([Role.COORDINATING_UNIT], Action.READ, 'Plan', {
    when: both(related('PARTY'), of(INDIVIDUAL)),
    fields: ['patient', 'kind', 'status', 'owner', 'nextEvaluationOn'],
  }),
  allow([Role.COORDINATING_UNIT], Action.READ, 'Plan', {
    when: both(related('PARTY'), of(FOLLOW_UP)),
    fields: ['patient', 'kind', 'status', 'owner', 'madeAt'],
  }),
];
