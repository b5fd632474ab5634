import { Entity, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import type { Rel } from '@mikro-orm/core';
import { Field, ID, ObjectType } from 'type-graphql';
import { PartOfPlan, partOfPlan } from './plan-part.entity.js';
import { PlanGoalOutcome, PlanPart } from './plan-part.type.js';
import { Person } from '../person/person.entity.js';
import { DateScalar, DateTimeScalar } from '../platform/scalars.js';
import { Embedded, Resource } from '../read/registry.js';

@ObjectType({ description: 'What an evaluation found of one goal, as the goal was worded then.' })
@Embedded()
export class PlanGoalResult {
  @Field(() => ID, { description: 'The goal.' })
  goalId!: string;
  @Field(() => String, { description: 'The goal as it was worded.' })
  goal!: string;
  @Field(() => PlanGoalOutcome, { description: 'What was found.' })
  outcome!: PlanGoalOutcome;
  @Field(() => String, { nullable: true, description: 'What was achieved, in words.' })
  achieved!: string | null;
}

@ObjectType({ description: 'Evaluation (evaluering) of a plan: what was achieved, goal by goal.' })
@Entity({ tableName: 'plan_evaluation' })
@Resource(partOfPlan(PlanPart.EVALUATIONS))
export class PlanEvaluation extends PartOfPlan {
  @Field(() => DateScalar, { nullable: true, description: 'Held on.' })
  @Property({ type: 'date' })
  heldOn!: string;

  @Field(() => String, { nullable: true, description: 'What was said of the plan as a whole.' })
  @Property({ type: 'text', nullable: true })
  note: string | null = null;

  @Field(() => Boolean, { nullable: true, description: 'Whether the patient took part.' })
  @Property({ type: 'boolean' })
  patientTookPart!: boolean;

  @Field(() => [PlanGoalResult], { nullable: true, description: 'What was found, goal by goal.' })
  @Property({ type: 'json' })
  results!: PlanGoalResult[];

  @Field(() => Person, { nullable: true, description: 'Who recorded it.' })
  @ManyToOne(() => Person, { fieldName: 'recorded_by' })
  recordedBy!: Rel<Person>;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Recorded at.' })
  @Property({ type: 'datetime' })
  recordedAt!: Date;
}
