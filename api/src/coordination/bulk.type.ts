import { Field, ID, Int, ObjectType } from 'type-graphql';
import { SuggestedGrant, SuggestionReason } from './suggestions.type.js';

@ObjectType({ description: 'Whom a fair distribution names for one vacancy. Nothing is done yet.' })
export class ProposedAssignment {
  @Field(() => ID, { description: 'The vacancy.' })
  vacancyId!: string;
  @Field(() => SuggestedGrant, {
    nullable: true,
    description:
      'Who; null where nobody may be named: each who could is away, closed out or near to the patient.',
  })
  grant!: SuggestedGrant | null;
  @Field(() => Int, {
    nullable: true,
    description:
      'How many patients they would answer for before this one, those before it in the proposal among them.',
  })
  load!: number | null;
  @Field(() => Int, { nullable: true, description: 'How many they can answer for; null: not said.' })
  capacity!: number | null;
  @Field(() => [SuggestionReason], { description: 'Why, strongest first.' })
  reasons!: SuggestionReason[];
}

@ObjectType({ description: 'What became of one row.' })
export class AssignedRow {
  @Field(() => ID, { description: 'The vacancy.' })
  vacancyId!: string;
  @Field(() => ID, { nullable: true, description: 'The assignment; null where none was made.' })
  assignmentId!: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'Why not, as an error’s code would say it: CONFLICT or BAD_USER_INPUT.',
  })
  code!: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'The rule that was broken, such as ALREADY_COVERED or GRANT_ENDED.',
  })
  rule!: string | null;
}
