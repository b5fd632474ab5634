import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, Info, Query, Resolver } from 'type-graphql';
import { NationalCodeArgs } from './code.args.js';
import { NationalCodeConnection } from './code.reads.js';
import { Action } from '../authz/actions.js';
import type { GraphContext } from '../graphql/context.js';
import { Operation } from '../graphql/operation.js';

@Resolver()
export class CodeQueries {
  @Query(() => NationalCodeConnection, {
    description: 'National codes of every edition, what was not found included. Public, without a token.',
  })
  @Operation({ action: Action.READ, subject: 'NationalCode', log: 'NONE', public: true })
  codes(
    @Args(() => NationalCodeArgs) _args: NationalCodeArgs,
    @Ctx() ctx: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ctx.readField(info);
  }
}
