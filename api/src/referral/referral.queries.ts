import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import { Referral } from './referral.entity.js';
import { ReferralArgs } from './referral.args.js';
import { ReferralConnection } from './referral.reads.js';
import { Action } from '../authz/actions.js';
import type { GraphContext } from '../graphql/context.js';
import { Operation } from '../graphql/operation.js';

@Resolver()
export class ReferralQueries {
  @Query(() => ReferralConnection, { description: 'Referrals that the caller may see.' })
  @Operation({ action: Action.READ, subject: 'Referral', log: 'PATIENT_DATA' })
  referrals(
    @Args(() => ReferralArgs) _args: ReferralArgs,
    @Ctx() ctx: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ctx.readField(info);
  }

  @Query(() => Referral, { nullable: true, description: 'One referral.' })
  @Operation({ action: Action.READ, subject: 'Referral', log: 'PATIENT_DATA' })
  referral(
    @Arg('id', () => ID, { description: 'Its id.' }) _id: string,
    @Ctx() ctx: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ctx.readField(info);
  }
}
