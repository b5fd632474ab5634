import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, Info, Query, Resolver } from 'type-graphql';
import { TrainingCourseArgs } from './training.args.js';
import { TrainingCourseConnection } from './training.reads.js';
import { coordinatorTraining } from './training.service.js';
import { CoordinatorTraining } from './training.type.js';
import { Action } from '../authz/actions.js';
import type { GraphContext } from '../graphql/context.js';
import { Operation } from '../graphql/operation.js';

const subject = 'TrainingCourse';

@Resolver()
export class TrainingQueries {
  @Query(() => TrainingCourseConnection, {
    description: 'The courses that the caller’s organisation offers to coordinators, the latest first.',
  })
  @Operation({ action: Action.READ, subject, log: 'NONE' })
  trainingCourses(
    @Args(() => TrainingCourseArgs) _args: TrainingCourseArgs,
    @Ctx() ctx: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ctx.readField(info);
  }

  @Query(() => [CoordinatorTraining], {
    description:
      'What each coordinator of the caller’s organisation was asked to learn, and lacks; who lacks most first. For those who keep the courses.',
  })
  @Operation({ action: Action.UPDATE, subject, log: 'NONE' })
  coordinatorTraining(@Ctx() ctx: GraphContext, @Info() info: GraphQLResolveInfo) {
    return ctx.query(info, coordinatorTraining);
  }
}
