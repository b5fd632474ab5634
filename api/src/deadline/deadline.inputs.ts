import { Field, ID, InputType, Int } from 'type-graphql';

@InputType({ description: 'Why a deadline is waived or late: a code, and words that the patient can read.' })
export class DeadlineReasonInput {
  @Field(() => ID, { description: 'The deadline.' })
  id!: string;
  @Field(() => String, {
    description: 'Reason code, such as PATIENT_WISH, CAPACITY, CLINICAL or WAITING_FOR_OTHERS.',
  })
  reasonCode!: string;
  @Field(() => String, { description: 'In words for the patient.' })
  reasonForPatient!: string;
  @Field(() => Int, { nullable: true, description: 'The version that the act rests on.' })
  expectedVersion?: number | null;
}

@InputType({ description: 'Which deadline.' })
export class RemindOwnerInput {
  @Field(() => ID, { description: 'The deadline.' })
  id!: string;
}
