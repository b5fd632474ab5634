import { Field, ID, InputType, Int } from 'type-graphql';
import { Repeatable } from '../platform/repeatable.js';

@InputType({ description: 'Of which assessment a letter is made once more.' })
export class CreateLetterInput extends Repeatable {
  @Field(() => ID, { description: 'The referral, which is assessed.' })
  referralId!: string;
  @Field(() => String, {
    nullable: true,
    description: 'In which language: nb, nn or en; else the patient’s.',
  })
  language?: string | null;
}

@InputType({ description: 'That a letter was printed, and sent or handed over.' })
export class RecordLetterPrintedInput extends Repeatable {
  @Field(() => ID, { description: 'Which letter.' })
  id!: string;
  @Field(() => Int, { nullable: true, description: 'The version that the change rests on.' })
  expectedVersion?: number | null;
}
