import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { TrainingCourse } from './training-course.entity.js';
import { RecordTrainingInput, SaveTrainingCourseInput } from './training.inputs.js';
import { recordTraining, saveTrainingCourse } from './training.service.js';
import { Action } from '../authz/actions.js';
import type { GraphContext } from '../graphql/context.js';
import { Operation } from '../graphql/operation.js';

const subject = 'TrainingCourse';
const log = 'ADMINISTRATION';

@Resolver()
export class TrainingMutations {
  @Mutation(() => TrainingCourse, {
    nullable: true,
    description: 'Registers or changes a course that one’s organisation offers.',
  })
  @Operation({ action: Action.UPDATE, subject, log })
  saveTrainingCourse(
    @Arg('input', () => SaveTrainingCourseInput, { description: 'The course.' }) _: SaveTrainingCourseInput,
    @Ctx() ctx: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ctx.write(info, saveTrainingCourse);
  }

  @Mutation(() => TrainingCourse, { nullable: true, description: 'Registers who took part in a course.' })
  @Operation({ action: Action.UPDATE, subject, log })
  recordTraining(
    @Arg('input', () => RecordTrainingInput, { description: 'Who, in which.' }) _: RecordTrainingInput,
    @Ctx() ctx: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ctx.write(info, recordTraining);
  }
}
