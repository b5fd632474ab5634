import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { DirectoryEntry } from './directory.entity.js';
import { UpdateUnitInput } from './organisation.inputs.js';
import { previewDirectoryEntry } from './preview-entry.service.js';
import { Action } from '../authz/actions.js';
import type { GraphContext } from '../graphql/context.js';
import { Operation } from '../graphql/operation.js';

@Resolver()
export class DirectoryMutations {
  @Mutation(() => DirectoryEntry, {
    nullable: true,
    description:
      'What the public directory would say of a unit after `updateUnit` with the same input; nothing is written. Null: it would not be there.',
  })
  @Operation({ action: Action.UPDATE, subject: 'Unit', log: 'ADMINISTRATION' })
  previewDirectoryEntry(
    @Arg('input', () => UpdateUnitInput, { description: 'What would be said.' }) _: UpdateUnitInput,
    @Ctx() ctx: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ctx.query(info, (work, selected) => previewDirectoryEntry(work, selected()));
  }
}
