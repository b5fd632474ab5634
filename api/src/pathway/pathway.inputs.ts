import { Field, ID, InputType, Int } from 'type-graphql';
import { CareSetting } from './area.js';
import { Phase } from './pathway.entity.js';
import { DateTimeScalar } from '../platform/scalars.js';

@InputType({ description: 'Hands a pathway to a clinician.' })
export class AssignClinicianInput {
  @Field(() => ID, { description: 'The pathway.' })
  id!: string;
  @Field(() => ID, { nullable: true, description: 'The clinician’s grant.' })
  grantId?: string | null;
  @Field(() => ID, { nullable: true, description: 'The clinician.' })
  personId?: string | null;
  @Field(() => Int, { nullable: true, description: 'The version that the act rests on.' })
  expectedVersion?: number | null;
}

@InputType({ description: 'Registers that something happened in a pathway.' })
export class RecordEventInput {
  @Field(() => ID, { description: 'The pathway.' })
  pathwayId!: string;
  @Field(() => String, {
    description: 'What happened: an event of the pathway’s edition, such as FIRST_ATTENDANCE.',
  })
  kind!: string;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When; now unless told.' })
  occurredAt?: Date | null;
  @Field(() => String, {
    nullable: true,
    description:
      'National code, alone or combined (U, D11CU): one that the pathway’s edition has for this kind of event. Not told: the only one that fits, where there is one.',
  })
  code?: string | null;
  @Field(() => CareSetting, {
    nullable: true,
    description: 'The care setting from here on, where the event changes it.',
  })
  careSetting?: CareSetting | null;
  @Field(() => Phase, { nullable: true, description: 'The phase from here on, where the event changes it.' })
  phase?: Phase | null;
  @Field(() => String, { nullable: true, description: 'Note.' })
  note?: string | null;
  @Field(() => String, { nullable: true, description: 'The same id twice has one effect.' })
  clientMutationId?: string | null;
}

@InputType({ description: 'Ends a pathway in the specialist service.' })
export class EndPathwayInput {
  @Field(() => ID, { description: 'The pathway.' })
  id!: string;
  @Field(() => String, { description: 'Why it ends.' })
  reason!: string;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When; now unless told.' })
  endedAt?: Date | null;
  @Field(() => Int, { nullable: true, description: 'The version that the act rests on.' })
  expectedVersion?: number | null;
}
