import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import { SavedSearchArgs } from './saved-search.args.js';
import { SavedSearch } from './saved-search.entity.js';
import { SavedSearchConnection } from './saved-search.reads.js';
import { Action } from '../authz/actions.js';
import type { GraphContext } from '../graphql/context.js';
import { Operation } from '../graphql/operation.js';

@Resolver()
export class SavedSearchQueries {
  @Query(() => SavedSearchConnection, {
    description: 'The caller’s saved searches of the access log, and those that are shared with them.',
  })
  @Operation({ action: Action.READ, subject: 'SavedSearch', log: 'NONE' })
  savedSearches(
    @Args(() => SavedSearchArgs) _args: SavedSearchArgs,
    @Ctx() ctx: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ctx.readField(info);
  }

  @Query(() => SavedSearch, { nullable: true, description: 'One saved search.' })
  @Operation({ action: Action.READ, subject: 'SavedSearch', log: 'NONE' })
  savedSearch(
    @Arg('id', () => ID, { description: 'Its id.' }) _id: string,
    @Ctx() ctx: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ctx.readField(info);
  }
}
