import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, Info, Query, Resolver } from 'type-graphql';
import { DirectoryArgs } from './directory.args.js';
import { DirectoryConnection } from './directory.reads.js';
import { Action } from '../authz/actions.js';
import type { GraphContext } from '../graphql/context.js';
import { Operation } from '../graphql/operation.js';

@Resolver()
export class DirectoryQueries {
  @Query(() => DirectoryConnection, {
    description: 'Contact points and coordinators. Public, without a token.',
  })
  @Operation({ action: Action.READ, subject: 'DirectoryEntry', log: 'NONE', public: true })
  directory(
    @Args(() => DirectoryArgs) _args: DirectoryArgs,
    @Ctx() ctx: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ctx.readField(info);
  }
}
