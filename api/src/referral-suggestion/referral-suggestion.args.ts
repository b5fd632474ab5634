import { ArgsType, Field, ID, InputType, registerEnumType } from 'type-graphql';
import { SuggestionStatus } from './referral-suggestion.entity.js';
import { PageArgs } from '../platform/pagination.js';

@InputType({ description: 'Which; every part that is given must hold.' })
export class ReferralSuggestionFilter {
  @Field(() => ID, { nullable: true, description: 'Of this patient.' })
  patient?: string;
  @Field(() => [SuggestionStatus], { nullable: true, description: 'One of these.' })
  status?: SuggestionStatus[];
}

export enum ReferralSuggestionOrder {
  SUGGESTED_AT_DESC = 'SUGGESTED_AT_DESC',
}
registerEnumType(ReferralSuggestionOrder, {
  name: 'ReferralSuggestionOrder',
  description: 'Orderings.',
  valuesConfig: { SUGGESTED_AT_DESC: { description: 'Newest first.' } },
});

@ArgsType()
export class ReferralSuggestionArgs extends PageArgs {
  @Field(() => ReferralSuggestionFilter, { nullable: true, description: 'Which.' })
  filter?: ReferralSuggestionFilter;
  @Field(() => ReferralSuggestionOrder, { nullable: true, description: 'In which order.' })
  orderBy?: ReferralSuggestionOrder;
}
