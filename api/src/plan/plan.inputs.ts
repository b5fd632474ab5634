import { Field, ID, InputType, Int } from 'type-graphql';
import { PlanKind } from './plan.type.js';
import { OnBehalf } from '../platform/on-behalf.js';
import { DateScalar } from '../platform/scalars.js';
import { Repeatable } from '../platform/repeatable.js';

@InputType({ description: 'Which plan goes on paper.' })
export class PrintPlanInput extends Repeatable {
  @Field(() => ID, { description: 'The plan.' })
  id!: string;
}

@InputType({ description: 'Offers the patient a plan.' })
export class OfferPlanInput extends Repeatable {
  @Field(() => ID, { description: 'To whom.' })
  patientId!: string;
  @Field(() => ID, { nullable: true, description: 'The pathway that it belongs to, if any.' })
  pathwayId?: string | null;
  @Field(() => PlanKind, { description: 'What kind.' })
  kind!: PlanKind;
}

@InputType({ description: 'The patient’s answer to an offer of a plan.' })
export class AnswerPlanOfferInput extends Repeatable {
  @Field(() => ID, { description: 'The plan that was offered.' })
  id!: string;
  @Field(() => Boolean, { description: 'Whether the patient wants it.' })
  accepted!: boolean;
  @Field(() => String, { nullable: true, description: 'Why not, if the patient says.' })
  reason?: string | null;
  @Field(() => OnBehalf, { nullable: true, description: 'How the patient said it, where staff record it.' })
  onBehalf?: OnBehalf | null;
  @Field(() => Int, { nullable: true, description: 'The version that the answer rests on.' })
  expectedVersion?: number | null;
}

@InputType({ description: 'What others than the patient write of a plan.' })
export abstract class PlanContentInput extends Repeatable {
  @Field(() => String, { nullable: true, description: 'What it says; required unless it is a draft.' })
  text?: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'The specialist service’s continued part; in a follow-up plan or an individual plan.',
  })
  specialistPart?: string | null;
  @Field(() => String, { nullable: true, description: 'What the patient, the services and kin contribute.' })
  contributions?: string | null;
  @Field(() => String, { nullable: true, description: 'How the measures are carried out.' })
  implementation?: string | null;
  @Field(() => String, { nullable: true, description: 'Necessary or wanted cooperation with others.' })
  cooperation?: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'Whom in the services to turn to, above all in a crisis.',
  })
  contacts?: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'The plan’s first day.' })
  periodFrom?: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'The plan’s last day; not before the first.' })
  periodTo?: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'When it is evaluated next; not in the past.' })
  nextEvaluationOn?: string | null;
}

@InputType({ description: 'A plan that is begun, or made at once.' })
export class CreatePlanInput extends PlanContentInput {
  @Field(() => ID, { description: 'Whose plan.' })
  patientId!: string;
  @Field(() => ID, { nullable: true, description: 'The pathway that it belongs to, if any.' })
  pathwayId?: string | null;
  @Field(() => PlanKind, { description: 'What kind.' })
  kind!: PlanKind;
  @Field(() => Boolean, { nullable: true, description: 'Not made yet; made unless told.' })
  draft?: boolean | null;
  @Field(() => Boolean, {
    nullable: true,
    description: 'The patient agrees; required for an individual plan, which is never made without.',
  })
  patientAgrees?: boolean | null;
}

@InputType({ description: 'What is left out, or null, stays as it was.' })
export class UpdatePlanInput extends PlanContentInput {
  @Field(() => ID, { description: 'The plan.' })
  id!: string;
  @Field(() => Boolean, { nullable: true, description: 'The draft is made: it holds from now on.' })
  made?: boolean | null;
  @Field(() => [ID], {
    nullable: true,
    description: 'The plans that belong to it from now on, all of them: linked, not copied.',
  })
  linkedPlanIds?: string[] | null;
  @Field(() => ID, {
    nullable: true,
    description: 'Who answers for it from now on: a person who treats, serves or coordinates.',
  })
  ownerId?: string | null;
  @Field(() => Int, { nullable: true, description: 'The version that the change rests on.' })
  expectedVersion?: number | null;
}

@InputType({ description: 'The patient has the plan before them.' })
export class OpenPlanInput extends Repeatable {
  @Field(() => ID, { description: 'The plan.' })
  id!: string;
}

@InputType({ description: 'Closes a plan, or takes an offer back.' })
export class ClosePlanInput extends Repeatable {
  @Field(() => ID, { description: 'The plan.' })
  id!: string;
  @Field(() => String, { description: 'Why, in words that the patient can read.' })
  reason!: string;
  @Field(() => Int, { nullable: true, description: 'The version that the act rests on.' })
  expectedVersion?: number | null;
}
