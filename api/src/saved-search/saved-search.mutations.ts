import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { SavedSearch } from './saved-search.entity.js';
import { RemoveSavedSearchInput, SaveSearchInput } from './saved-search.inputs.js';
import { removeSavedSearch, saveSearch } from './saved-search.service.js';
import { Action } from '../authz/actions.js';
import type { GraphContext } from '../graphql/context.js';
import { Operation } from '../graphql/operation.js';

const subject = 'SavedSearch';
const log = 'ADMINISTRATION';

@Resolver()
export class SavedSearchMutations {
  @Mutation(() => SavedSearch, {
    nullable: true,
    description: 'Saves a search of the access log, or changes one of one’s own; at most 100.',
  })
  @Operation({ action: Action.CREATE, subject, log })
  saveSearch(
    @Arg('input', () => SaveSearchInput, { description: 'What, and under which name.' }) _: SaveSearchInput,
    @Ctx() ctx: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ctx.write(info, saveSearch);
  }

  @Mutation(() => SavedSearch, { nullable: true, description: 'Removes a saved search of one’s own.' })
  @Operation({ action: Action.END, subject, log })
  removeSavedSearch(
    @Arg('input', () => RemoveSavedSearchInput, { description: 'Which.' }) _: RemoveSavedSearchInput,
    @Ctx() ctx: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ctx.write(info, removeSavedSearch);
  }
}
