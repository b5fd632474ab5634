import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { deleteDraft } from './delete-draft.service.js';
import { Draft } from './draft.entity.js';
import { DeleteDraftInput, SaveDraftInput } from './draft.inputs.js';
import { SavedDraft } from './draft.type.js';
import { saveDraft } from './save-draft.service.js';
import { Action } from '../authz/actions.js';
import type { GraphContext } from '../graphql/context.js';
import { Operation } from '../graphql/operation.js';

const subject = 'Draft';
const log = 'PATIENT_DATA';

@Resolver()
export class DraftMutations {
  @Mutation(() => SavedDraft, {
    description:
      'Keeps what is typed in a form, for whoever types it alone. Sent as one types, a second after each pause; it is kept once for each form and what it is about.',
  })
  @Operation({ action: Action.CREATE, subject, log })
  saveDraft(
    @Arg('input', () => SaveDraftInput, { description: 'What, of which form.' }) _: SaveDraftInput,
    @Ctx() ctx: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ctx.query(info, (work, selected) => saveDraft(work, selected().args.input as SaveDraftInput));
  }

  @Mutation(() => Draft, { nullable: true, description: 'Drops a draft: what it held is gone.' })
  @Operation({ action: Action.END, subject, log })
  deleteDraft(
    @Arg('input', () => DeleteDraftInput, { description: 'Which.' }) _: DeleteDraftInput,
    @Ctx() ctx: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ctx.write(info, deleteDraft);
  }
}
