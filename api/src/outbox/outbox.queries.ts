import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, Info, Query, Resolver } from 'type-graphql';
import { OutboxArgs } from './outbox.args.js';
import { OutboxMessageConnection } from './outbox.reads.js';
import { Action } from '../authz/actions.js';
import type { GraphContext } from '../graphql/context.js';
import { Operation } from '../graphql/operation.js';

@Resolver()
export class OutboxQueries {
  @Query(() => OutboxMessageConnection, {
    description:
      'In the demo, what would have been sent to the caller; to the installation’s administrator, to everyone. ' +
      'Elsewhere empty, but for what that administrator must know could not be delivered.',
  })
  @Operation({ action: Action.READ, subject: 'OutboxMessage', log: 'NONE' })
  outbox(
    @Args(() => OutboxArgs) _args: OutboxArgs,
    @Ctx() ctx: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ctx.readField(info);
  }
}
