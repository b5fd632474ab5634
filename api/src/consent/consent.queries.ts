import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, Info, Query, Resolver } from 'type-graphql';
import { BlockArgs } from './block.args.js';
import { BlockConnection } from './block.reads.js';
import { ConsentArgs } from './consent.args.js';
import { ConsentConnection } from './consent.reads.js';
import { Action } from '../authz/actions.js';
import type { GraphContext } from '../graphql/context.js';
import { Operation } from '../graphql/operation.js';

@Resolver()
export class ConsentQueries {
  @Query(() => ConsentConnection, { description: 'Consents.' })
  @Operation({ action: Action.READ, subject: 'Consent', log: 'PATIENT_DATA' })
  consents(
    @Args(() => ConsentArgs) _args: ConsentArgs,
    @Ctx() ctx: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ctx.readField(info);
  }

  @Query(() => BlockConnection, { description: 'Blocks.' })
  @Operation({ action: Action.READ, subject: 'Block', log: 'PATIENT_DATA' })
  blocks(
    @Args(() => BlockArgs) _args: BlockArgs,
    @Ctx() ctx: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ctx.readField(info);
  }
}
