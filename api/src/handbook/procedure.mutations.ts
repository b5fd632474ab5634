import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { ProcedureVersion } from './procedure-version.entity.js';
import { PublishProcedureInput, SaveProcedureInput } from './procedure.inputs.js';
import { publishProcedure, saveProcedure } from './procedure.service.js';
import { Action } from '../authz/actions.js';
import type { GraphContext } from '../graphql/context.js';
import { Operation } from '../graphql/operation.js';

const subject = 'ProcedureVersion';
const log = 'ADMINISTRATION';

@Resolver()
export class ProcedureMutations {
  @Mutation(() => ProcedureVersion, {
    nullable: true,
    description: 'Begins or changes a draft of what one’s organisation writes of a step.',
  })
  @Operation({ action: Action.UPDATE, subject, log })
  saveProcedure(
    @Arg('input', () => SaveProcedureInput, { description: 'What it says.' }) _: SaveProcedureInput,
    @Ctx() ctx: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ctx.write(info, saveProcedure);
  }

  @Mutation(() => ProcedureVersion, {
    nullable: true,
    description:
      'Publishes a draft: from now on everybody in the organisation reads it in place of the one before.',
  })
  @Operation({ action: Action.PUBLISH, subject, log })
  publishProcedure(
    @Arg('input', () => PublishProcedureInput, { description: 'Which.' }) _: PublishProcedureInput,
    @Ctx() ctx: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ctx.write(info, publishProcedure);
  }
}
