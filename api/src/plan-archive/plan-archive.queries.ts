import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import { PlanArchive } from './plan-archive.entity.js';
import './plan-archive.reads.js';
import { Action } from '../authz/actions.js';
import type { GraphContext } from '../graphql/context.js';
import { Operation } from '../graphql/operation.js';

@Resolver()
export class PlanArchiveQueries {
  @Query(() => [PlanArchive], { description: 'The archive package of a plan that was closed.' })
  @Operation({ action: Action.READ, subject: 'PlanArchive', log: 'PATIENT_DATA' })
  planArchives(
    @Arg('planId', () => ID, { description: 'The plan.' }) _planId: string,
    @Ctx() ctx: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ctx.readField(info);
  }
}
