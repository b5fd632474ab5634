import { Field, ID, InputType } from 'type-graphql';
import { Repeatable } from '../platform/repeatable.js';
import { DateTimeScalar } from '../platform/scalars.js';

@InputType({ description: 'The patient has dropped out of treatment, or does not come.' })
export class RecordDropoutInput extends Repeatable {
  @Field(() => ID, { description: 'The pathway.' })
  pathwayId!: string;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When; now unless told.' })
  occurredAt?: Date | null;
  @Field(() => String, { description: 'The reason, as far as it is known.' })
  reason!: string;
  @Field(() => String, {
    nullable: true,
    description: 'What is agreed with the patient and between the sides.',
  })
  agreed?: string | null;
}
