import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, Info, Query, Resolver } from 'type-graphql';
import { WithholdingArgs } from './withholding.args.js';
import { WithholdingConnection } from './withholding.reads.js';
import { WithholdingGround } from './withholding.type.js';
import { Action } from '../authz/actions.js';
import type { GraphContext } from '../graphql/context.js';
import { Operation } from '../graphql/operation.js';

@Resolver()
export class WithholdingQueries {
  @Query(() => WithholdingConnection, {
    description: 'What is, or was, withheld; never to those from whom it is.',
  })
  @Operation({ action: Action.READ, subject: 'Withholding', log: 'PATIENT_DATA' })
  withholdings(
    @Args(() => WithholdingArgs) _args: WithholdingArgs,
    @Ctx() ctx: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ctx.readField(info);
  }

  @Query(() => [WithholdingGround], { description: 'On which grounds something may be withheld.' })
  @Operation({ action: Action.READ, subject: 'WithholdingGround', log: 'NONE' })
  withholdingGrounds(@Ctx() ctx: GraphContext, @Info() info: GraphQLResolveInfo) {
    return ctx.readField(info);
  }
}
