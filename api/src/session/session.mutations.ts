import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { MarkSeenInput, Visit } from './visit.type.js';
import { markSeen } from './visit.service.js';
import { Action } from '../authz/actions.js';
import type { GraphContext } from '../graphql/context.js';
import { Operation } from '../graphql/operation.js';

@Resolver()
export class SessionMutations {
  @Mutation(() => Visit, {
    nullable: true,
    description: 'Says that the caller has a page before them, and gives when they last had.',
  })
  @Operation({ action: Action.MARK_READ, subject: 'Visit', log: 'NONE' })
  markSeen(
    @Arg('input', () => MarkSeenInput, { description: 'Which page.' }) _: MarkSeenInput,
    @Ctx() ctx: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ctx.write(info, markSeen);
  }
}
