import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, Info, Query, Resolver } from 'type-graphql';
import { ErasureGround } from './erasure-ground.type.js';
import { ErasureArgs } from './erasure.args.js';
import { ErasureConnection } from './erasure.reads.js';
import { Action } from '../authz/actions.js';
import type { GraphContext } from '../graphql/context.js';
import { Operation } from '../graphql/operation.js';

@Resolver()
export class ErasureQueries {
  @Query(() => ErasureConnection, {
    description:
      'Erasures that were asked for, and what became of them; for the installation’s administrators.',
  })
  @Operation({ action: Action.READ, subject: 'Erasure', log: 'NONE' })
  erasures(
    @Args(() => ErasureArgs) _args: ErasureArgs,
    @Ctx() ctx: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ctx.readField(info);
  }

  @Query(() => [ErasureGround], { description: 'On which grounds a record may be erased.' })
  @Operation({ action: Action.READ, subject: 'ErasureGround', log: 'NONE' })
  erasureGrounds(@Ctx() ctx: GraphContext, @Info() info: GraphQLResolveInfo) {
    return ctx.readField(info);
  }
}
