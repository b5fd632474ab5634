import { Field, ID, InputType, Int } from 'type-graphql';
import { Repeatable } from '../platform/repeatable.js';

@InputType({ description: 'Asks the patient’s GP to consider a referral.' })
export class SuggestReferralInput extends Repeatable {
  @Field(() => ID, { description: 'The patient.' })
  patientId!: string;
  @Field(() => Boolean, { description: 'The patient is told of it; must be so.' })
  patientInformed!: boolean;
  @Field(() => String, { description: 'Why.' })
  reason!: string;
  @Field(() => String, { nullable: true, description: 'The pathway that may be right (pathwayKey).' })
  pathwayKey?: string | null;
}

@InputType({ description: 'The GP answers a suggestion to refer.' })
export class AnswerSuggestionInput extends Repeatable {
  @Field(() => ID, { description: 'Which.' })
  id!: string;
  @Field(() => Boolean, { description: 'Whether the GP takes it up with the patient.' })
  takenUp!: boolean;
  @Field(() => String, { nullable: true, description: 'The answer; required where it is not taken up.' })
  answer?: string | null;
  @Field(() => Int, { nullable: true, description: 'The version that the answer rests on.' })
  expectedVersion?: number | null;
}
