import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { CoordinatorTaskEntry } from './coordinator-task-entry.entity.js';
import { RecordCoordinatorTaskInput } from './coordinator-task.inputs.js';
import { recordCoordinatorTask } from './coordinator-task.service.js';
import { Action } from '../authz/actions.js';
import type { GraphContext } from '../graphql/context.js';
import { Operation } from '../graphql/operation.js';

@Resolver()
export class CoordinatorTaskMutations {
  @Mutation(() => CoordinatorTaskEntry, {
    nullable: true,
    description: 'Records one of the coordinator’s tasks: done, due next, or both.',
  })
  @Operation({ action: Action.RECORD_TASK, subject: 'CareCase', log: 'PATIENT_DATA' })
  recordCoordinatorTask(
    @Arg('input', () => RecordCoordinatorTaskInput, { description: 'Which, and when.' })
    _: RecordCoordinatorTaskInput,
    @Ctx() ctx: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ctx.write(info, recordCoordinatorTask);
  }
}
