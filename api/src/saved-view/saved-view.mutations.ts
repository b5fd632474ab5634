import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { SavedView } from './saved-view.entity.js';
import { DeleteViewInput, SaveViewInput } from './saved-view.inputs.js';
import { deleteView, saveView } from './saved-view.service.js';
import { Action } from '../authz/actions.js';
import type { GraphContext } from '../graphql/context.js';
import { Operation } from '../graphql/operation.js';

const subject = 'SavedView';
const log = 'ADMINISTRATION';

@Resolver()
export class SavedViewMutations {
  @Mutation(() => SavedView, {
    nullable: true,
    description: 'Saves a view of a list, or changes one of one’s own; at most 100 in an organisation.',
  })
  @Operation({ action: Action.CREATE, subject, log })
  saveView(
    @Arg('input', () => SaveViewInput, { description: 'What, and under which name.' }) _: SaveViewInput,
    @Ctx() ctx: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    // What a list takes is the schema's to say.
    return ctx.write(info, (work, input: SaveViewInput) => saveView(work, input, info.schema));
  }

  @Mutation(() => SavedView, { nullable: true, description: 'Deletes a saved view of one’s own.' })
  @Operation({ action: Action.END, subject, log })
  deleteView(
    @Arg('input', () => DeleteViewInput, { description: 'Which.' }) _: DeleteViewInput,
    @Ctx() ctx: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ctx.write(info, deleteView);
  }
}
