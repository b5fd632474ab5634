import { Field, ID, InputType, Int } from 'type-graphql';
import { ChecklistAnswerKind } from './end-checklist.type.js';
import { Repeatable } from '../platform/repeatable.js';
import { DateTimeScalar } from '../platform/scalars.js';

@InputType({ description: 'The answer to one point: done, or not relevant with a reason.' })
export class ChecklistPointInput {
  @Field(() => ChecklistAnswerKind, { description: 'DONE or NOT_RELEVANT.' })
  answer!: ChecklistAnswerKind;
  @Field(() => String, { nullable: true, description: 'Why it is not relevant.' })
  reason?: string | null;
  @Field(() => String, { nullable: true, description: 'What was done, where it is worth saying.' })
  text?: string | null;
}

@InputType({ description: 'What the patient is followed up by.' })
export class FollowUpPlanInput {
  @Field(() => ChecklistAnswerKind, {
    description:
      'HAS_PLAN (an open individual plan or follow-up plan), WRITTEN (for this end), or NOT_NEEDED.',
  })
  answer!: ChecklistAnswerKind;
  @Field(() => String, {
    nullable: true,
    description:
      'What the follow-up plan says, where it is written for this end: it is made as a plan before the pathway ends.',
  })
  text?: string | null;
  @Field(() => String, { nullable: true, description: 'Why none is needed.' })
  reason?: string | null;
  @Field(() => String, {
    nullable: true,
    description:
      'The specialist service’s continued part, as the plan has it; required where there is a plan.',
  })
  specialistPart?: string | null;
}

@InputType({
  description: 'The professional in the municipality who is responsible for follow-up and coordination.',
})
export class MunicipalResponsibleInput {
  @Field(() => ChecklistAnswerKind, { description: 'DONE or NOT_RELEVANT.' })
  answer!: ChecklistAnswerKind;
  @Field(() => ID, { nullable: true, description: 'Who, where they use the platform.' })
  personId?: string | null;
  @Field(() => String, { nullable: true, description: 'Name, service and telephone, where they do not.' })
  name?: string | null;
  @Field(() => String, { nullable: true, description: 'Why it is not relevant.' })
  reason?: string | null;
}

@InputType({
  description:
    'Checklist for the end of a pathway. Every point is answered; one that is missing is named in the refusal.',
})
export class EndChecklistInput {
  @Field(() => ChecklistPointInput, {
    nullable: true,
    description: 'The need of follow-up after the pathway was assessed.',
  })
  followUpNeedAssessed?: ChecklistPointInput | null;
  @Field(() => FollowUpPlanInput, {
    nullable: true,
    description: 'An open individual plan, or a written follow-up plan.',
  })
  followUpPlan?: FollowUpPlanInput | null;
  @Field(() => MunicipalResponsibleInput, {
    nullable: true,
    description: 'A named professional in the municipality.',
  })
  municipalResponsible?: MunicipalResponsibleInput | null;
  @Field(() => ChecklistPointInput, {
    nullable: true,
    description: 'The patient was told where to turn for more help.',
  })
  patientToldWhereToTurn?: ChecklistPointInput | null;
  @Field(() => ChecklistPointInput, {
    nullable: true,
    description: 'GP and municipality were told of assessments of the risk of suicide and violence.',
  })
  riskAssessmentsShared?: ChecklistPointInput | null;
}

@InputType({ description: 'Ends a pathway in the specialist service.' })
export class EndPathwayInput extends Repeatable {
  @Field(() => ID, { description: 'The pathway.' })
  id!: string;
  @Field(() => String, { description: 'Why it ends; the patient can read it.' })
  reason!: string;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When; now unless told.' })
  endedAt?: Date | null;
  @Field(() => EndChecklistInput, {
    nullable: true,
    description:
      'The checklist; required, and nullable only so that what is missing is named point by point.',
  })
  checklist?: EndChecklistInput | null;
  @Field(() => Int, { nullable: true, description: 'The version that the act rests on.' })
  expectedVersion?: number | null;
}
