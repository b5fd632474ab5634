import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import { Pathway } from './pathway.entity.js';
import { PathwayArgs } from './pathway.args.js';
import { PathwayConnection } from './pathway.reads.js';
import { Action } from '../authz/actions.js';
import type { GraphContext } from '../graphql/context.js';
import { Operation } from '../graphql/operation.js';

@Resolver()
export class PathwayQueries {
  @Query(() => PathwayConnection, { description: 'Pathways that the caller may see.' })
  @Operation({ action: Action.READ, subject: 'Pathway', log: 'PATIENT_DATA' })
  pathways(
    @Args(() => PathwayArgs) _args: PathwayArgs,
    @Ctx() ctx: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ctx.readField(info);
  }

  @Query(() => Pathway, { nullable: true, description: 'One pathway.' })
  @Operation({ action: Action.READ, subject: 'Pathway', log: 'PATIENT_DATA' })
  pathway(
    @Arg('id', () => ID, { description: 'Its id.' }) _id: string,
    @Ctx() ctx: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ctx.readField(info);
  }
}
