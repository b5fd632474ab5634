import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, Info, Query, Resolver } from 'type-graphql';
import { procedureChanges, procedurePreview, procedures } from './handbook.service.js';
import { ProcedureChangesArgs, ProcedurePreviewArgs, ProcedureVersionArgs } from './procedure.args.js';
import { ProcedureVersionConnection } from './procedure.reads.js';
import { ChangedLines, Procedure } from './procedure.type.js';
import { Action } from '../authz/actions.js';
import type { GraphContext } from '../graphql/context.js';
import { Operation } from '../graphql/operation.js';

const READ = { action: Action.READ, subject: 'ProcedureVersion', log: 'NONE' } as const;

@Resolver()
export class ProcedureQueries {
  @Query(() => [Procedure], {
    description: 'The handbook (håndbok) of the caller’s organisation: every step, with what it wrote of it.',
  })
  @Operation(READ)
  procedures(@Ctx() ctx: GraphContext, @Info() info: GraphQLResolveInfo) {
    return ctx.query(info, procedures);
  }

  @Query(() => ProcedureVersionConnection, {
    description:
      'What the caller’s organisation has written of its steps, the latest first; drafts for those who write.',
  })
  @Operation(READ)
  procedureVersions(
    @Args(() => ProcedureVersionArgs) _args: ProcedureVersionArgs,
    @Ctx() ctx: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ctx.readField(info);
  }

  @Query(() => [ChangedLines], { description: 'What changed from one version to another, line by line.' })
  @Operation(READ)
  procedureChanges(
    @Args(() => ProcedureChangesArgs) args: ProcedureChangesArgs,
    @Ctx() ctx: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ctx.query(info, (work) => procedureChanges(work, args));
  }

  @Query(() => String, { description: 'A text as it would be shown: HTML that does nothing. Keeps nothing.' })
  @Operation(READ)
  procedurePreview(
    @Args(() => ProcedurePreviewArgs) args: ProcedurePreviewArgs,
    @Ctx() ctx: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ctx.query(info, (work) => Promise.resolve(procedurePreview(work, args)));
  }
}
