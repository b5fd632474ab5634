import { Extensions, Field, ID, InputType, Int } from 'type-graphql';
import { AccessQuestionOutcome, MAX_WORDS } from './access-question.status.js';
import { Repeatable } from '../platform/repeatable.js';

const WORDS = { maxLength: MAX_WORDS };
const VERSION = 'The version that the act rests on.';

@InputType({ description: 'A question to the organisation about one access.' })
export class AskAboutAccessInput {
  @Field(() => ID, { description: 'The entry of the access log.' })
  id!: string;
  @Field(() => String, {
    description: 'What is asked, in one’s own words; the organisation’s administrators and auditors read it.',
  })
  @Extensions(WORDS)
  text!: string;
  @Field(() => String, { nullable: true, description: 'The same id twice has one effect.' })
  clientMutationId?: string | null;
}

@InputType({ description: 'The organisation’s answer to a question about an access.' })
export class AnswerAccessQuestionInput extends Repeatable {
  @Field(() => ID, { description: 'Which question.' })
  id!: string;
  @Field(() => AccessQuestionOutcome, { description: 'What was found.' })
  outcome!: AccessQuestionOutcome;
  @Field(() => String, { description: 'The answer, in at least 10 characters; the asker reads it.' })
  @Extensions(WORDS)
  answer!: string;
  @Field(() => Int, { nullable: true, description: VERSION })
  expectedVersion?: number | null;
}

@InputType({ description: 'Takes back a question that is not answered.' })
export class WithdrawAccessQuestionInput extends Repeatable {
  @Field(() => ID, { description: 'Which question.' })
  id!: string;
  @Field(() => Int, { nullable: true, description: VERSION })
  expectedVersion?: number | null;
}
