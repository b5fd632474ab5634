import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import { PlanArgs } from './plan.args.js';
import { Plan } from './plan.entity.js';
import { PlanConnection } from './plan.reads.js';
import { Action } from '../authz/actions.js';
import type { GraphContext } from '../graphql/context.js';
import { Operation } from '../graphql/operation.js';

@Resolver()
export class PlanQueries {
  @Query(() => PlanConnection, { description: 'Plans that the caller may see.' })
  @Operation({ action: Action.READ, subject: 'Plan', log: 'PATIENT_DATA' })
  plans(@Args(() => PlanArgs) _args: PlanArgs, @Ctx() ctx: GraphContext, @Info() info: GraphQLResolveInfo) {
    return ctx.readField(info);
  }

  @Query(() => Plan, { nullable: true, description: 'One plan.' })
  @Operation({ action: Action.READ, subject: 'Plan', log: 'PATIENT_DATA' })
  plan(
    @Arg('id', () => ID, { description: 'Its id.' }) _id: string,
    @Ctx() ctx: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ctx.readField(info);
  }
}
