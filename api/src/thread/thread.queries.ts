import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import { ThreadArgs } from './thread.args.js';
import { Thread } from './thread.entity.js';
import { ThreadConnection } from './thread.reads.js';
import { Action } from '../authz/actions.js';
import type { GraphContext } from '../graphql/context.js';
import { Operation } from '../graphql/operation.js';

const READ = { action: Action.READ, subject: 'Thread', log: 'PATIENT_DATA' } as const;

@Resolver()
export class ThreadQueries {
  @Query(() => ThreadConnection, { description: 'Message threads that the caller takes part in.' })
  @Operation(READ)
  threads(
    @Args(() => ThreadArgs) _args: ThreadArgs,
    @Ctx() ctx: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ctx.readField(info);
  }

  @Query(() => Thread, { nullable: true, description: 'One message thread.' })
  @Operation(READ)
  thread(
    @Arg('id', () => ID, { description: 'Its id.' }) _id: string,
    @Ctx() ctx: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ctx.readField(info);
  }
}
