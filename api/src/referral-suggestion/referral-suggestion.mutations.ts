import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { ReferralSuggestion } from './referral-suggestion.entity.js';
import { AnswerSuggestionInput, SuggestReferralInput } from './referral-suggestion.inputs.js';
import { answerSuggestion, suggestReferral } from './referral-suggestion.service.js';
import { Action } from '../authz/actions.js';
import type { GraphContext } from '../graphql/context.js';
import { Operation } from '../graphql/operation.js';

const log = 'PATIENT_DATA';

@Resolver()
export class ReferralSuggestionMutations {
  @Mutation(() => ReferralSuggestion, {
    nullable: true,
    description: 'Asks the patient’s GP to consider a referral; the patient is told.',
  })
  @Operation({ action: Action.CREATE, subject: 'ReferralSuggestion', log })
  suggestReferral(
    @Arg('input', () => SuggestReferralInput, { description: 'Of whom, and why.' }) _: SuggestReferralInput,
    @Ctx() ctx: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ctx.write(info, suggestReferral);
  }

  @Mutation(() => ReferralSuggestion, {
    nullable: true,
    description: 'The GP answers a suggestion to refer.',
  })
  @Operation({ action: Action.ANSWER_SUGGESTION, subject: 'ReferralSuggestion', log })
  answerSuggestion(
    @Arg('input', () => AnswerSuggestionInput, { description: 'Which, and what.' }) _: AnswerSuggestionInput,
    @Ctx() ctx: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ctx.write(info, answerSuggestion);
  }
}
