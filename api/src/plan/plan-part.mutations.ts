import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { writeOwnWords } from './own-words.service.js';
import { PlanGoal } from './plan-goal.entity.js';
import { SetGoalInput, WriteOwnWordsInput } from './plan-goal.inputs.js';
import { setGoal } from './plan-goal.service.js';
import { PlanMeasure } from './plan-measure.entity.js';
import { SetMeasureInput } from './plan-measure.inputs.js';
import { setMeasure } from './plan-measure.service.js';
import { PlanParticipant } from './plan-participant.entity.js';
import { Plan } from './plan.entity.js';
import { SharePlanInput } from './share-plan.inputs.js';
import { sharePlan } from './share-plan.service.js';
import { Action } from '../authz/actions.js';
import type { GraphContext } from '../graphql/context.js';
import { Operation } from '../graphql/operation.js';

const subject = 'Plan';
const log = 'PATIENT_DATA';

@Resolver()
export class PlanPartMutations {
  @Mutation(() => PlanGoal, {
    nullable: true,
    description:
      'Adds a goal to a plan, words it anew, or takes it away. Where somebody wrote meanwhile: CONFLICT, with both texts.',
  })
  @Operation({ action: Action.WRITE, subject, log })
  setGoal(
    @Arg('input', () => SetGoalInput, { description: 'The goal.' }) _: SetGoalInput,
    @Ctx() ctx: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ctx.write(info, setGoal);
  }

  @Mutation(() => Plan, {
    nullable: true,
    description:
      'The patient’s own words: what matters, resources, needs and wishes. CONFLICT gives both texts.',
  })
  @Operation({ action: Action.WRITE, subject, log })
  writeOwnWords(
    @Arg('input', () => WriteOwnWordsInput, { description: 'The words.' }) _: WriteOwnWordsInput,
    @Ctx() ctx: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ctx.write(info, writeOwnWords);
  }

  @Mutation(() => PlanMeasure, {
    nullable: true,
    description:
      'Adds a measure to a plan, changes it, or takes it away: anybody’s by those who write the plan, one’s own by those who take part. CONFLICT gives both texts.',
  })
  @Operation({ action: Action.SET_MEASURE, subject, log })
  setMeasure(
    @Arg('input', () => SetMeasureInput, { description: 'The measure.' }) _: SetMeasureInput,
    @Ctx() ctx: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ctx.write(info, setMeasure);
  }

  @Mutation(() => PlanParticipant, {
    nullable: true,
    description: 'Who takes part in a plan, and what is shared with each.',
  })
  @Operation({ action: Action.SHARE, subject, log })
  sharePlan(
    @Arg('input', () => SharePlanInput, { description: 'Who, and what.' }) _: SharePlanInput,
    @Ctx() ctx: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ctx.write(info, sharePlan);
  }
}
