import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { FeedbackScore } from './feedback-score.entity.js';
import { SubmitFeedbackInput } from './feedback.inputs.js';
import { submitFeedback } from './submit-feedback.service.js';
import { Action } from '../authz/actions.js';
import type { GraphContext } from '../graphql/context.js';
import { Operation } from '../graphql/operation.js';

@Resolver()
export class FeedbackMutations {
  @Mutation(() => FeedbackScore, {
    nullable: true,
    description: 'The patient gives a score with a feedback tool, or staff record it for them.',
  })
  @Operation({ action: Action.CREATE, subject: 'FeedbackScore', log: 'PATIENT_DATA' })
  submitFeedback(
    @Arg('input', () => SubmitFeedbackInput, { description: 'The score.' }) _: SubmitFeedbackInput,
    @Ctx() ctx: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ctx.write(info, submitFeedback);
  }
}
