import { Field, ID, ObjectType } from 'type-graphql';
import { PlanGoalKind } from './plan-part.type.js';
import { DateScalar } from '../platform/scalars.js';
import { Embedded } from '../read/registry.js';

@ObjectType({ description: 'A goal as a version of the plan had it.' })
@Embedded()
export class PlanSnapshotGoal {
  @Field(() => ID, { description: 'The goal.' })
  id!: string;
  @Field(() => PlanGoalKind, { description: 'What it was.' })
  kind!: PlanGoalKind;
  @Field(() => String, { description: 'In words.' })
  text!: string;
  @Field(() => Boolean, { description: 'The patient’s own words.' })
  patientsOwn!: boolean;
}

@ObjectType({
  description: 'A measure as a version of the plan had it: what was agreed, and not how far it had come.',
})
@Embedded()
export class PlanSnapshotMeasure {
  @Field(() => ID, { description: 'The measure.' })
  id!: string;
  @Field(() => ID, { nullable: true, description: 'The goal that it was for.' })
  goalId!: string | null;
  @Field(() => String, { description: 'What was to be done.' })
  text!: string;
  @Field(() => String, { nullable: true, description: 'How much and how often.' })
  extent!: string | null;
  @Field(() => ID, { nullable: true, description: 'The person who was to do it.' })
  responsibleId!: string | null;
  @Field(() => String, { nullable: true, description: 'The party outside who was to do it.' })
  responsibleName!: string | null;
  @Field(() => String, { nullable: true, description: 'What they were.' })
  responsibleRole!: string | null;
  @Field(() => Boolean, { description: 'The patient was to do it.' })
  responsibleIsPatient!: boolean;
  @Field(() => DateScalar, { nullable: true, description: 'By when.' })
  dueOn!: string | null;
}

@ObjectType({ description: 'The whole of what a version of a plan said.' })
@Embedded()
export class PlanSnapshot {
  @Field(() => String, { nullable: true, description: 'The plan’s text.' })
  text!: string | null;
  @Field(() => String, { nullable: true, description: 'The specialist service’s continued part.' })
  specialistPart!: string | null;
  @Field(() => String, { nullable: true, description: 'What the patient, the services and kin contribute.' })
  contributions!: string | null;
  @Field(() => String, { nullable: true, description: 'How the measures are carried out.' })
  implementation!: string | null;
  @Field(() => String, { nullable: true, description: 'Cooperation with others.' })
  cooperation!: string | null;
  @Field(() => String, { nullable: true, description: 'Whom to turn to.' })
  contacts!: string | null;
  @Field(() => String, { nullable: true, description: 'What matters to me.' })
  whatMatters!: string | null;
  @Field(() => String, { nullable: true, description: 'My resources.' })
  resources!: string | null;
  @Field(() => String, { nullable: true, description: 'My needs.' })
  needs!: string | null;
  @Field(() => String, { nullable: true, description: 'How I want to be met.' })
  wishes!: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'The plan’s first day.' })
  periodFrom!: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'The plan’s last day.' })
  periodTo!: string | null;
  @Field(() => [PlanSnapshotGoal], { description: 'The goals.' })
  goals!: PlanSnapshotGoal[];
  @Field(() => [PlanSnapshotMeasure], { description: 'The measures.' })
  measures!: PlanSnapshotMeasure[];
}
