import { Extensions, Field, ID, InputType, Int } from 'type-graphql';
import { UnmaskingGround } from './unmasking.status.js';
import { Repeatable } from '../platform/repeatable.js';

const VERSION = 'The version that the act rests on.';

@InputType({ description: 'Asks who a pseudonym of the access log is.' })
export class RequestUnmaskingInput {
  @Field(() => String, {
    description: 'The pseudonym: a patient’s, or of whoever acted as patient, parent or next of kin.',
  })
  @Extensions({ maxLength: 20 })
  pseudonym!: string;
  @Field(() => UnmaskingGround, { description: 'On what ground.' })
  ground!: UnmaskingGround;
  @Field(() => String, {
    description: 'Why, in at least 20 characters. Name nobody: whoever it is about can read it.',
  })
  @Extensions({ maxLength: 2000 })
  reason!: string;
  @Field(() => Int, {
    nullable: true,
    description: 'For how many days an approval is to hold, 1 to 30; 7 unless told.',
  })
  days?: number | null;
  @Field(() => String, { nullable: true, description: 'The same id twice has one effect.' })
  clientMutationId?: string | null;
}

@InputType({ description: 'Answers a request to unmask.' })
export class DecideUnmaskingInput extends Repeatable {
  @Field(() => ID, { description: 'Which request.' })
  id!: string;
  @Field(() => Boolean, { description: 'Approved, or declined.' })
  approved!: boolean;
  @Field(() => String, {
    nullable: true,
    description: 'What whoever answers adds; required, in at least 10 characters, where it is declined.',
  })
  @Extensions({ maxLength: 2000 })
  note?: string | null;
  @Field(() => Int, { nullable: true, description: VERSION })
  expectedVersion?: number | null;
}

@InputType({ description: 'Withdraws a request, or an approval before its time is over.' })
export class WithdrawUnmaskingInput extends Repeatable {
  @Field(() => ID, { description: 'Which.' })
  id!: string;
  @Field(() => Int, { nullable: true, description: VERSION })
  expectedVersion?: number | null;
}
