import { Field, ID, InputType, Int } from 'type-graphql';
import { Repeatable } from '../platform/repeatable.js';

@InputType({ description: 'Why a deadline is waived or late: a code, and words that the patient can read.' })
export class DeadlineReasonInput extends Repeatable {
  @Field(() => ID, { description: 'The deadline.' })
  id!: string;
  @Field(() => String, {
    description:
      'Reason code (DelayReason), such as PATIENT_WISH, CAPACITY, CLINICAL or WAITING_FOR_OTHERS; the query delayReasons has them all.',
  })
  reasonCode!: string;
  @Field(() => String, { description: 'In words for the patient.' })
  reasonForPatient!: string;
  @Field(() => Int, { nullable: true, description: 'The version that the act rests on.' })
  expectedVersion?: number | null;
}

@InputType({ description: 'Which deadline.' })
export class RemindOwnerInput extends Repeatable {
  @Field(() => ID, { description: 'The deadline.' })
  id!: string;
}

@InputType({ description: 'Which deadline’s waiver is taken back.' })
export class WithdrawWaiverInput extends Repeatable {
  @Field(() => ID, { description: 'The deadline.' })
  id!: string;
  @Field(() => Int, { nullable: true, description: 'The version that the act rests on.' })
  expectedVersion?: number | null;
}

@InputType({ description: 'Says whether a condition that rules ask for holds of the patient.' })
export class StateConditionInput extends Repeatable {
  @Field(() => ID, { description: 'The pathway.' })
  pathwayId!: string;
  @Field(() => String, {
    description: 'The condition: SEVERE, SUICIDAL_BEHAVIOUR or another that rules name.',
  })
  condition!: string;
  @Field(() => Boolean, { description: 'Whether it holds.' })
  holds!: boolean;
}
