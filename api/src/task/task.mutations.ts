import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { completeTask, reopenTask } from './complete-task.service.js';
import { Task } from './task.entity.js';
import { TaskActInput } from './task.inputs.js';
import { Action } from '../authz/actions.js';
import type { GraphContext } from '../graphql/context.js';
import { Operation } from '../graphql/operation.js';

const log = 'PATIENT_DATA';

@Resolver()
export class TaskMutations {
  @Mutation(() => Task, { nullable: true, description: 'Says that a task is done.' })
  @Operation({ action: Action.COMPLETE, subject: 'Task', log })
  completeTask(
    @Arg('input', () => TaskActInput, { description: 'What is said.' }) _: TaskActInput,
    @Ctx() ctx: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ctx.write(info, completeTask);
  }

  @Mutation(() => Task, { nullable: true, description: 'Opens a task again that was not done after all.' })
  @Operation({ action: Action.REOPEN, subject: 'Task', log })
  reopenTask(
    @Arg('input', () => TaskActInput, { description: 'What is said.' }) _: TaskActInput,
    @Ctx() ctx: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ctx.write(info, reopenTask);
  }
}
