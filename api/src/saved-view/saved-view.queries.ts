import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import { SavedViewArgs } from './saved-view.args.js';
import { SavedView } from './saved-view.entity.js';
import { SavedViewConnection } from './saved-view.reads.js';
import { Action } from '../authz/actions.js';
import type { GraphContext } from '../graphql/context.js';
import { Operation } from '../graphql/operation.js';

@Resolver()
export class SavedViewQueries {
  @Query(() => SavedViewConnection, {
    description: 'The caller’s saved views of lists, and those that colleagues share with them.',
  })
  @Operation({ action: Action.READ, subject: 'SavedView', log: 'NONE' })
  savedViews(
    @Args(() => SavedViewArgs) _args: SavedViewArgs,
    @Ctx() ctx: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ctx.readField(info);
  }

  @Query(() => SavedView, { nullable: true, description: 'One saved view.' })
  @Operation({ action: Action.READ, subject: 'SavedView', log: 'NONE' })
  savedView(
    @Arg('id', () => ID, { description: 'Its id.' }) _id: string,
    @Ctx() ctx: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ctx.readField(info);
  }
}
