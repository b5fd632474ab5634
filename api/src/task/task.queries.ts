import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, Info, Query, Resolver } from 'type-graphql';
import { TaskArgs } from './task.args.js';
import { TaskConnection } from './task.reads.js';
import { Action } from '../authz/actions.js';
import type { GraphContext } from '../graphql/context.js';
import { Operation } from '../graphql/operation.js';

@Resolver()
export class TaskQueries {
  @Query(() => TaskConnection, { description: 'Tasks that are the caller’s or their organisation’s.' })
  @Operation({ action: Action.READ, subject: 'Task', log: 'PATIENT_DATA' })
  tasks(@Args(() => TaskArgs) _args: TaskArgs, @Ctx() ctx: GraphContext, @Info() info: GraphQLResolveInfo) {
    return ctx.readField(info);
  }
}
