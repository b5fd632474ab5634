import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, Info, Query, Resolver } from 'type-graphql';
import { BreakGlassArgs } from './break-glass.args.js';
import { BreakGlassConnection } from './break-glass.reads.js';
import { Action } from '../authz/actions.js';
import type { GraphContext } from '../graphql/context.js';
import { Operation } from '../graphql/operation.js';

@Resolver()
export class BreakGlassQueries {
  @Query(() => BreakGlassConnection, {
    description:
      'Openings in emergencies: one’s own, those of one’s own record, for administrators and auditors those of their organisation’s people.',
  })
  @Operation({ action: Action.READ, subject: 'BreakGlass', log: 'PATIENT_DATA' })
  breakGlasses(
    @Args(() => BreakGlassArgs) _args: BreakGlassArgs,
    @Ctx() ctx: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ctx.readField(info);
  }
}
