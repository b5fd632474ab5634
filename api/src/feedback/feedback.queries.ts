import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, Info, Query, Resolver } from 'type-graphql';
import { FeedbackInstrument } from './feedback-instrument.type.js';
import { FeedbackArgs } from './feedback.args.js';
import { FeedbackScoreConnection } from './feedback.reads.js';
import { Action } from '../authz/actions.js';
import type { GraphContext } from '../graphql/context.js';
import { Operation } from '../graphql/operation.js';

@Resolver()
export class FeedbackQueries {
  @Query(() => FeedbackScoreConnection, {
    description: 'Scores over time, each with the scale that it is on.',
  })
  @Operation({ action: Action.READ, subject: 'FeedbackScore', log: 'PATIENT_DATA' })
  feedbackSeries(
    @Args(() => FeedbackArgs) _args: FeedbackArgs,
    @Ctx() ctx: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ctx.readField(info);
  }

  @Query(() => [FeedbackInstrument], { description: 'Feedback tools, with scale and direction.' })
  @Operation({ action: Action.READ, subject: 'FeedbackInstrument', log: 'NONE' })
  feedbackInstruments(@Ctx() ctx: GraphContext, @Info() info: GraphQLResolveInfo) {
    return ctx.readField(info);
  }
}
