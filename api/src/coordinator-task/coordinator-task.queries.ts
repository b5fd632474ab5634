import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, Info, Query, Resolver } from 'type-graphql';
import { CoordinatorGuideArgs, CoordinatorTaskArgs } from './coordinator-task.inputs.js';
import { coordinatorTasks } from './coordinator-task.service.js';
import { CoordinatorGuide, CoordinatorTask } from './coordinator-task.type.js';
import { coordinatorGuide } from './guide.service.js';
import { Action } from '../authz/actions.js';
import type { GraphContext } from '../graphql/context.js';
import { Operation } from '../graphql/operation.js';

@Resolver()
export class CoordinatorTaskQueries {
  @Query(() => [CoordinatorTask], {
    description: 'The municipal coordinator’s eight tasks for one case: what is done, and what is due.',
  })
  @Operation({ action: Action.READ, subject: 'CoordinatorTaskEntry', log: 'PATIENT_DATA' })
  coordinatorTasks(
    @Args(() => CoordinatorTaskArgs) args: CoordinatorTaskArgs,
    @Ctx() ctx: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ctx.query(info, (work) => coordinatorTasks(work, args));
  }

  @Query(() => CoordinatorGuide, {
    description:
      'The role, what is expected and what training there is: shown when one is asked to coordinate.',
  })
  @Operation({ action: Action.READ, subject: 'CoordinatorGuide', log: 'ADMINISTRATION' })
  coordinatorGuide(
    @Args(() => CoordinatorGuideArgs) args: CoordinatorGuideArgs,
    @Ctx() ctx: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ctx.query(info, (work) => coordinatorGuide(work, args));
  }
}
