import { Field, ID, InputType, Int } from 'type-graphql';
import { Area, CareSetting } from './area.js';
import { Phase } from './pathway.status.js';
import { Repeatable } from '../platform/repeatable.js';
import { DateTimeScalar } from '../platform/scalars.js';
import { LegalBasis } from '../referral/referral.entity.js';

@InputType({ description: 'Hands a pathway to a clinician.' })
export class AssignClinicianInput extends Repeatable {
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
export class RecordEventInput extends Repeatable {
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
}

@InputType({
  description:
    'Corrects an event that was wrong: either it never happened, or it happened otherwise. What is not told stays as it was.',
})
export class CorrectEventInput extends Repeatable {
  @Field(() => ID, { description: 'The event.' })
  id!: string;
  @Field(() => String, { description: 'Why; stays with the event.' })
  reason!: string;
  @Field(() => Boolean, { nullable: true, description: 'It never happened. Then nothing else is told.' })
  neverHappened?: boolean | null;
  @Field(() => String, { nullable: true, description: 'What happened.' })
  kind?: string | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it happened.' })
  occurredAt?: Date | null;
  @Field(() => String, { nullable: true, description: 'National code.' })
  code?: string | null;
  @Field(() => CareSetting, { nullable: true, description: 'The care setting from there on.' })
  careSetting?: CareSetting | null;
  @Field(() => Phase, { nullable: true, description: 'The phase from there on.' })
  phase?: Phase | null;
  @Field(() => String, { nullable: true, description: 'Note.' })
  note?: string | null;
}

@InputType({ description: 'Starts a pathway without a referral, after an emergency assessment.' })
export class StartPathwayInput extends Repeatable {
  @Field(() => ID, { description: 'The patient.' })
  patientId!: string;
  @Field(() => String, { description: 'The pathway, such as PHV_ADULT.' })
  pathwayKey!: string;
  @Field(() => Area, { nullable: true, description: 'Area, where the pathway has several.' })
  area?: Area | null;
  @Field(() => ID, { nullable: true, description: 'The section that has it; one’s own unless told.' })
  unitId?: string | null;
  @Field(() => DateTimeScalar, {
    description: 'When the emergency was assessed; the clock to the decision on inclusion runs from there.',
  })
  assessedAt!: Date;
  @Field(() => DateTimeScalar, {
    nullable: true,
    description:
      'When it was decided to include the patient, after the emergency. Not decided yet: the pathway waits for the event DECISION_ON_PATHWAY_INCLUSION.',
  })
  includedAt?: Date | null;
  @Field(() => LegalBasis, { description: 'Rettslig grunnlag: legal basis of the care.' })
  legalBasis!: LegalBasis;
  @Field(() => String, {
    nullable: true,
    description: 'The decision that it rests on; required where the legal basis is OTHER.',
  })
  legalBasisNote?: string | null;
  @Field(() => CareSetting, { nullable: true, description: 'Care setting.' })
  careSetting?: CareSetting | null;
  @Field(() => Boolean, {
    nullable: true,
    description: 'The patient agrees that the municipality is told of the need of a coordinator.',
  })
  patientAgreesToNeed?: boolean | null;
  @Field(() => Boolean, { nullable: true, description: 'The patient wants no part of the municipality.' })
  municipalityDeclined?: boolean | null;
}

@InputType({ description: 'Hands a pathway over to another section, also of another organisation.' })
export class TransferPathwayInput extends Repeatable {
  @Field(() => ID, { description: 'The pathway.' })
  id!: string;
  @Field(() => ID, { description: 'The section, institution or contract specialist that receives it.' })
  toUnitId!: string;
  @Field(() => String, { description: 'Why; the patient can read it.' })
  reason!: string;
  @Field(() => String, { nullable: true, description: 'The pathway at the receiver; the same unless told.' })
  pathwayKey?: string | null;
  @Field(() => Int, { nullable: true, description: 'The version that the act rests on.' })
  expectedVersion?: number | null;
}
