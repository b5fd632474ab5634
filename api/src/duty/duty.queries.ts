import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, Info, Query, Resolver } from 'type-graphql';
import { DutyArgs } from './duty.args.js';
import { DutyConnection } from './duty.reads.js';
import { Action } from '../authz/actions.js';
import type { GraphContext } from '../graphql/context.js';
import { Operation } from '../graphql/operation.js';

@Resolver()
export class DutyQueries {
  @Query(() => DutyConnection, {
    description:
      'Duties: one’s own; of leaders their unit’s, of administrators and auditors their organisation’s.',
  })
  @Operation({ action: Action.READ, subject: 'Duty', log: 'ADMINISTRATION' })
  duties(@Args(() => DutyArgs) _args: DutyArgs, @Ctx() ctx: GraphContext, @Info() info: GraphQLResolveInfo) {
    return ctx.readField(info);
  }
}
