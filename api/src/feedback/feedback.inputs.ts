import { Field, Float, ID, InputType } from 'type-graphql';
import { OnBehalf } from '../platform/on-behalf.js';
import { Repeatable } from '../platform/repeatable.js';
import { DateTimeScalar } from '../platform/scalars.js';

@InputType({ description: 'A score that the patient gives.' })
export class SubmitFeedbackInput extends Repeatable {
  @Field(() => ID, { description: 'Whose.' })
  patientId!: string;
  @Field(() => ID, { nullable: true, description: 'In which pathway, if in any.' })
  pathwayId?: string | null;
  @Field(() => String, { description: 'The instrument: a code of `feedbackInstruments`.' })
  instrument!: string;
  @Field(() => Float, { description: 'The score; on the instrument’s scale.' })
  value!: number;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was given; now unless told.' })
  givenAt?: Date | null;
  @Field(() => OnBehalf, { nullable: true, description: 'How the patient said it, where staff record it.' })
  onBehalf?: OnBehalf | null;
}
