import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, Info, Query, Resolver } from 'type-graphql';
import { DraftArgs } from './draft.args.js';
import { DraftConnection } from './draft.reads.js';
import { Action } from '../authz/actions.js';
import type { GraphContext } from '../graphql/context.js';
import { Operation } from '../graphql/operation.js';

@Resolver()
export class DraftQueries {
  @Query(() => DraftConnection, {
    description: 'What the caller has typed, in the role that they act in, and not done yet.',
  })
  @Operation({ action: Action.READ, subject: 'Draft', log: 'PATIENT_DATA' })
  drafts(
    @Args(() => DraftArgs) _args: DraftArgs,
    @Ctx() ctx: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ctx.readField(info);
  }
}
