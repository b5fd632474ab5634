import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Int, Query, Resolver } from 'type-graphql';
import { PlanComparison } from './plan-comparison.type.js';
import { PlanVersion } from './plan-version.entity.js';
import { PlanArgs } from './plan.args.js';
import { Plan } from './plan.entity.js';
import { PlanConnection } from './plan.reads.js';
import { comparePlanVersions } from './plan.versions.service.js';
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

  @Query(() => [PlanVersion], { description: 'The versions of a plan, each whole, first first.' })
  @Operation({ action: Action.READ, subject: 'PlanVersion', log: 'PATIENT_DATA' })
  planVersions(
    @Arg('planId', () => ID, { description: 'The plan.' }) _planId: string,
    @Arg('numbers', () => [Int], { nullable: true, description: 'Only these.' }) _numbers: number[] | null,
    @Ctx() ctx: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ctx.readField(info);
  }

  @Query(() => PlanComparison, {
    nullable: true,
    description: 'What differs between two versions of a plan.',
  })
  @Operation({ action: Action.READ, subject: 'PlanVersion', log: 'PATIENT_DATA' })
  comparePlanVersions(
    @Arg('planId', () => ID, { description: 'The plan.' }) planId: string,
    @Arg('from', () => Int, { description: 'The one version.' }) from: number,
    @Arg('to', () => Int, { description: 'The other.' }) to: number,
    @Ctx() ctx: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ctx.query(info, (work) => comparePlanVersions(work, planId, from, to));
  }
}
