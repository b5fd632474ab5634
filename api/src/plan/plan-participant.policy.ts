import { PlanKind } from './plan.entity.js';
import { Action } from '../authz/actions.js';
import type { Principal } from '../authz/principal.js';
import { allow, both, either, related, SHARED, type Condition, type Policy } from '../authz/policy.js';
import { Role, Side } from '../authz/roles.js';

const { INDIVIDUAL, TREATMENT, CRISIS, FOLLOW_UP } = PlanKind;

/** What hangs on a plan and is shared, or not, with somebody who takes part. */
const SHAREABLE = ['PlanGoal', 'PlanMeasure', 'PlanParticipant', 'PlanEvaluation'];

/** What whoever takes part sees of the plan whatever is shared; its lists hold what their own rules show. */
const OUTLINE = [
  ...['patient', 'kind', 'status', 'owner', 'unit', 'side', 'madeAt', 'closedAt', 'periodFrom', 'periodTo'],
  ...['nextEvaluationOn', 'goals', 'measures', 'participants', 'evaluations'],
];
const WORDS = ['whatMatters', 'resources', 'needs', 'wishes', 'wordsOnBehalf', 'wordsVersion'];
const TEXT = ['text', 'specialistPart', 'contributions', 'implementation', 'cooperation', 'contacts'];

interface TakesPart {
  role: Role;
  tokens: string[];
  /** Kinds that they see what is shared of, beside those that they read whole. */
  sees: PlanKind[];
  /** Kinds in which they change their own measures and comment, beside those that they write. */
  does: PlanKind[];
  /** Of the specialist side: an objection to sharing is not about them. */
  inside?: boolean;
}

function takersOf(p: Principal): TakesPart[] {
  return [
    {
      role: Role.CASE_WORKER,
      tokens: ['SERVES'],
      sees: [INDIVIDUAL, TREATMENT, CRISIS],
      does: [INDIVIDUAL, TREATMENT, CRISIS, FOLLOW_UP],
    },
    {
      role: Role.GP,
      tokens: ['GP_OF', 'REFERRER_OF'],
      sees: [INDIVIDUAL, TREATMENT, CRISIS, FOLLOW_UP],
      does: [INDIVIDUAL, TREATMENT, CRISIS, FOLLOW_UP],
    },
    {
      role: Role.CLINICIAN,
      tokens: ['ADDRESSED', 'TREATS'],
      sees: [INDIVIDUAL],
      does: [INDIVIDUAL],
      inside: true,
    },
    p.side === Side.SPECIALIST
      ? {
          role: Role.COORDINATOR,
          tokens: ['ADDRESSED', 'COORDINATES'],
          sees: [],
          does: [TREATMENT, CRISIS],
          inside: true,
        }
      : { role: Role.COORDINATOR, tokens: ['COORDINATES'], sees: [TREATMENT], does: [TREATMENT] },
    {
      role: Role.PARTNER,
      tokens: ['PARTNER:PLAN'],
      sees: [TREATMENT],
      does: [INDIVIDUAL, TREATMENT],
    },
  ];
}

/** The kinds as a plan, or a row that hangs on one, has them; the specialist's as long as the patient does not object. */
function some(kinds: PlanKind[], field: 'kind' | 'planKind', inside: boolean | undefined): Condition[] {
  const specialists = kinds.filter((kind) => kind !== INDIVIDUAL);
  const of = { [field]: { $in: kinds } };
  if (inside || !specialists.length) return [of];
  return [of, specialists.length === kinds.length ? SHARED : either(SHARED, { [field]: INDIVIDUAL })];
}

/**
 * Whoever is named in a plan sees what is shared with them and their own measures, and changes those. Being named opens
 * nothing by itself: it holds as long as a relation opens the patient to them.
 */
export const participantPolicy: Policy = (p) =>
  takersOf(p).flatMap(({ role, tokens, sees, does, inside }) => {
    const me = p.personId;
    const read = (type: string, fact: Condition, fields?: readonly string[]) =>
      allow([role], Action.READ, type, {
        when: both(related(...tokens), ...some(sees, type === 'Plan' ? 'kind' : 'planKind', inside), fact),
        ...(fields && { fields }),
      });
    const reads = [
      read('Plan', { participant: me }, OUTLINE),
      read('Plan', { wordsSharedWith: me }, WORDS),
      read('Plan', { textSharedWith: me }, TEXT),
      ...SHAREABLE.map((type) => read(type, { sharedWith: me })),
      read('PlanMeasure', { responsible: me }),
      read('PlanParticipant', { self: me }),
    ];
    return [
      ...(sees.length ? reads : []),
      // That a measure is theirs, or readable, is asked of the measure, when it is changed or commented on.
      allow([role], [Action.SET_MEASURE, Action.COMMENT], 'Plan', {
        when: both(related(...tokens), ...some(does, 'kind', inside), { participant: me }),
      }),
    ];
  });
