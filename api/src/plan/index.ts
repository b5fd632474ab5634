import './plan.rows.js';
import { remindPlanEvaluations } from './evaluation.jobs.js';
import { PlanContent, PlanWords } from './plan-content.entity.js';
import { PlanComment } from './plan-comment.entity.js';
import { PlanCommentMutations } from './plan-comment.mutations.js';
import { commentPolicy } from './plan-comment.policy.js';
import { Plan } from './plan.entity.js';
import { PlanEvaluation } from './plan-evaluation.entity.js';
import { PlanGoal } from './plan-goal.entity.js';
import { PlanMeasure } from './plan-measure.entity.js';
import { PlanParticipant } from './plan-participant.entity.js';
import { participantPolicy } from './plan-participant.policy.js';
import { PlanSignature } from './plan-signature.entity.js';
import { PlanVersion } from './plan-version.entity.js';
import { PlanPartMutations } from './plan-part.mutations.js';
import { PlanVersionMutations } from './plan-version.mutations.js';
import { PlanMutations } from './plan.mutations.js';
import { PlanQueries } from './plan.queries.js';
import { planPolicy } from './plan.policy.js';
import type { Feature } from '../platform/feature.js';

export const planFeature: Feature = {
  name: 'plan',
  entities: [
    ...[Plan, PlanContent, PlanWords, PlanGoal, PlanMeasure, PlanParticipant, PlanEvaluation, PlanVersion],
    ...[PlanSignature, PlanComment],
  ],
  resolvers: [PlanMutations, PlanPartMutations, PlanVersionMutations, PlanCommentMutations, PlanQueries],
  policy: (principal) => [
    ...planPolicy(principal),
    ...participantPolicy(principal),
    ...commentPolicy(principal),
  ],
  jobs: { remindPlanEvaluations },
  crontab: ['23 * * * * remindPlanEvaluations'],
  atStart: ['remindPlanEvaluations'],
};
