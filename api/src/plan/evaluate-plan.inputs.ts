import { Extensions, Field, ID, InputType, Int } from 'type-graphql';
import { PlanGoalOutcome } from './plan-part.type.js';
import { DateScalar } from '../platform/scalars.js';
import { Repeatable } from '../platform/repeatable.js';

@InputType({ description: 'What was found of one goal.' })
export class PlanGoalResultInput {
  @Field(() => ID, { description: 'The goal.' })
  goalId!: string;
  @Field(() => PlanGoalOutcome, { description: 'What was found.' })
  outcome!: PlanGoalOutcome;
  @Field(() => String, { nullable: true, description: 'What was achieved, in words.' })
  @Extensions({ maxLength: 2000 })
  achieved?: string | null;
}

@InputType({ description: 'An evaluation that was held: what was achieved, and when the next one is.' })
export class EvaluatePlanInput extends Repeatable {
  @Field(() => ID, { description: 'The plan.' })
  id!: string;
  @Field(() => DateScalar, { description: 'Held on; not later than today.' })
  heldOn!: string;
  @Field(() => [PlanGoalResultInput], { description: 'What was found of each goal that stands.' })
  results!: PlanGoalResultInput[];
  @Field(() => String, { nullable: true, description: 'Of the plan as a whole.' })
  note?: string | null;
  @Field(() => Boolean, { description: 'Whether the patient took part.' })
  patientTookPart!: boolean;
  @Field(() => DateScalar, { nullable: true, description: 'When the next one is; not in the past.' })
  nextEvaluationOn?: string | null;
  @Field(() => Int, { nullable: true, description: 'The plan’s version that the act rests on.' })
  expectedVersion?: number | null;
}
