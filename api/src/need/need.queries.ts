import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import { Need } from './need.entity.js';
import { NeedArgs } from './need.args.js';
import { NeedConnection } from './need.reads.js';
import { Action } from '../authz/actions.js';
import type { GraphContext } from '../graphql/context.js';
import { Operation } from '../graphql/operation.js';

@Resolver()
export class NeedQueries {
  @Query(() => NeedConnection, { description: 'Reported needs that the caller may see.' })
  @Operation({ action: Action.READ, subject: 'Need', log: 'PATIENT_DATA' })
  needs(@Args(() => NeedArgs) _args: NeedArgs, @Ctx() ctx: GraphContext, @Info() info: GraphQLResolveInfo) {
    return ctx.readField(info);
  }

  @Query(() => Need, { nullable: true, description: 'One reported need.' })
  @Operation({ action: Action.READ, subject: 'Need', log: 'PATIENT_DATA' })
  need(
    @Arg('id', () => ID, { description: 'Its id.' }) _id: string,
    @Ctx() ctx: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ctx.readField(info);
  }
}
