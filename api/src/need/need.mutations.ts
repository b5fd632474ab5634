import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { Need } from './need.entity.js';
import { DecideNeedInput, ReportNeedInput } from './need.inputs.js';
import { decideNeed, reportNeed } from './need.service.js';
import { Action } from '../authz/actions.js';
import type { GraphContext } from '../graphql/context.js';
import { Operation } from '../graphql/operation.js';

@Resolver()
export class NeedMutations {
  @Mutation(() => Need, { nullable: true, description: 'Reports a need to a coordinating unit.' })
  @Operation({ action: Action.CREATE, subject: 'Need', log: 'PATIENT_DATA' })
  reportNeed(
    @Arg('input', () => ReportNeedInput, { description: 'Whose, and what.' }) _: ReportNeedInput,
    @Ctx() ctx: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ctx.write(info, reportNeed);
  }

  @Mutation(() => Need, { nullable: true, description: 'Grants or declines a reported need.' })
  @Operation({ action: Action.DECIDE, subject: 'Need', log: 'PATIENT_DATA' })
  decideNeed(
    @Arg('input', () => DecideNeedInput, { description: 'The decision.' }) _: DecideNeedInput,
    @Ctx() ctx: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ctx.write(info, decideNeed);
  }
}
