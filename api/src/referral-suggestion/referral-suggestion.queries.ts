import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, Info, Query, Resolver } from 'type-graphql';
import { ReferralSuggestionArgs } from './referral-suggestion.args.js';
import { ReferralSuggestionConnection } from './referral-suggestion.reads.js';
import { Action } from '../authz/actions.js';
import type { GraphContext } from '../graphql/context.js';
import { Operation } from '../graphql/operation.js';

@Resolver()
export class ReferralSuggestionQueries {
  @Query(() => ReferralSuggestionConnection, {
    description: 'Suggestions to refer: to the GP, of the patient, or raised by the caller.',
  })
  @Operation({ action: Action.READ, subject: 'ReferralSuggestion', log: 'PATIENT_DATA' })
  referralSuggestions(
    @Args(() => ReferralSuggestionArgs) _args: ReferralSuggestionArgs,
    @Ctx() ctx: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ctx.readField(info);
  }
}
