import { Extensions, Field, ID, InputType, Int } from 'type-graphql';
import { BreakGlassGround, BreakGlassOutcome } from './break-glass.status.js';
import { Repeatable } from '../platform/repeatable.js';

const VERSION = 'The version that the act rests on.';
const REASON = 'Why, in at least 20 characters; the patient can read it.';

@InputType({ description: 'Opens one patient in an emergency (nødrett), by identity number.' })
export class BreakGlassInput extends Repeatable {
  @Field(() => String, { description: 'The patient’s national identity number.' })
  nationalId!: string;
  @Field(() => BreakGlassGround, { description: 'On what ground.' })
  ground!: BreakGlassGround;
  @Field(() => String, { description: REASON })
  @Extensions({ maxLength: 2000 })
  reason!: string;
}

@InputType({ description: 'Keeps a record open for another hour.' })
export class RenewBreakGlassInput extends Repeatable {
  @Field(() => ID, { description: 'Which opening.' })
  id!: string;
  @Field(() => String, { description: `${REASON} Another than before.` })
  @Extensions({ maxLength: 2000 })
  reason!: string;
  @Field(() => Int, { nullable: true, description: VERSION })
  expectedVersion?: number | null;
}

@InputType({ description: 'Ends an opening before its time.' })
export class CloseBreakGlassInput extends Repeatable {
  @Field(() => ID, { description: 'Which opening.' })
  id!: string;
  @Field(() => Int, { nullable: true, description: VERSION })
  expectedVersion?: number | null;
}

@InputType({ description: 'Closes the review of an opening (etterkontroll).' })
export class ReviewBreakGlassInput extends Repeatable {
  @Field(() => ID, { description: 'Which opening.' })
  id!: string;
  @Field(() => BreakGlassOutcome, { description: 'What was found.' })
  outcome!: BreakGlassOutcome;
  @Field(() => String, {
    nullable: true,
    description: 'What the reviewer adds; required, in at least 10 characters, where it was not justified.',
  })
  @Extensions({ maxLength: 2000 })
  note?: string | null;
  @Field(() => Int, { nullable: true, description: VERSION })
  expectedVersion?: number | null;
}
