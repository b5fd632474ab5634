import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import { DeadlineArgs } from './deadline.args.js';
import { Deadline } from './deadline.entity.js';
import { DeadlineConnection } from './deadline.reads.js';
import { DelayReason } from './delay-reason.entity.js';
import { deadlineSummary } from './summary.service.js';
import { DeadlineSummary, DeadlineSummaryArgs } from './summary.type.js';
import { Action } from '../authz/actions.js';
import type { GraphContext } from '../graphql/context.js';
import { Operation } from '../graphql/operation.js';
import { selectedNames } from '../read/selection.js';

@Resolver()
export class DeadlineQueries {
  @Query(() => DeadlineConnection, { description: 'Deadlines that the caller may see, across all units.' })
  @Operation({ action: Action.READ, subject: 'Deadline', log: 'PATIENT_DATA' })
  deadlines(
    @Args(() => DeadlineArgs) _args: DeadlineArgs,
    @Ctx() ctx: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ctx.readField(info);
  }

  @Query(() => [DelayReason], { description: 'Why a deadline may be waived or late: the codes, in words.' })
  @Operation({ action: Action.READ, subject: 'DelayReason', log: 'NONE' })
  delayReasons(@Ctx() ctx: GraphContext, @Info() info: GraphQLResolveInfo) {
    return ctx.readField(info);
  }

  @Query(() => Deadline, { nullable: true, description: 'One deadline.' })
  @Operation({ action: Action.READ, subject: 'Deadline', log: 'PATIENT_DATA' })
  deadline(
    @Arg('id', () => ID, { description: 'Its id.' }) _id: string,
    @Ctx() ctx: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ctx.readField(info);
  }

  @Query(() => [DeadlineSummary], {
    description:
      'Deadlines that the caller may see, counted by the statuses that are asked for (all of them when none is); a key under which nothing of that stands is left out.',
  })
  @Operation({ action: Action.READ, subject: 'Deadline', log: 'PATIENT_DATA' })
  deadlineSummary(
    @Args(() => DeadlineSummaryArgs) args: DeadlineSummaryArgs,
    @Ctx() ctx: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ctx.query(info, (work) => deadlineSummary(work, args, selectedNames(info)));
  }
}
