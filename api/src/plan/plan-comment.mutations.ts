import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { PlanComment } from './plan-comment.entity.js';
import { CommentOnPlanInput, EditPlanCommentInput, WithdrawPlanCommentInput } from './plan-comment.inputs.js';
import { commentOnPlan, editPlanComment, withdrawPlanComment } from './plan-comment.service.js';
import { Action } from '../authz/actions.js';
import type { GraphContext } from '../graphql/context.js';
import { Operation } from '../graphql/operation.js';

const log = 'PATIENT_DATA';

@Resolver()
export class PlanCommentMutations {
  @Mutation(() => PlanComment, {
    nullable: true,
    description:
      'Comments on a goal or a measure of a plan: the patient, those who write the plan and those who take part in it.',
  })
  @Operation({ action: Action.COMMENT, subject: 'Plan', log })
  commentOnPlan(
    @Arg('input', () => CommentOnPlanInput, { description: 'On what, and what.' }) _: CommentOnPlanInput,
    @Ctx() ctx: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ctx.write(info, commentOnPlan);
  }

  @Mutation(() => PlanComment, {
    nullable: true,
    description: 'Words one’s own comment anew; what it said is kept. CONFLICT gives both texts.',
  })
  @Operation({ action: Action.UPDATE, subject: 'PlanComment', log })
  editPlanComment(
    @Arg('input', () => EditPlanCommentInput, { description: 'Which, and how.' }) _: EditPlanCommentInput,
    @Ctx() ctx: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ctx.write(info, editPlanComment);
  }

  @Mutation(() => PlanComment, {
    nullable: true,
    description: 'Takes one’s own comment back: that it was there is shown, what it said is not.',
  })
  @Operation({ action: Action.WITHDRAW, subject: 'PlanComment', log })
  withdrawPlanComment(
    @Arg('input', () => WithdrawPlanCommentInput, { description: 'Which.' }) _: WithdrawPlanCommentInput,
    @Ctx() ctx: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ctx.write(info, withdrawPlanComment);
  }
}
