import { Entity, Enum, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import type { Rel } from '@mikro-orm/core';
import { Field, ObjectType } from 'type-graphql';
import { PlanComment } from './plan-comment.entity.js';
import { PlanMeasure } from './plan-measure.entity.js';
import { PartOfPlan, partOfPlan } from './plan-part.entity.js';
import { PlanGoalKind, PlanGoalOutcome, PlanPart } from './plan-part.type.js';
import { Person } from '../person/person.entity.js';
import { RecordedOnBehalf } from '../platform/recorded-on-behalf.js';
import { DateTimeScalar } from '../platform/scalars.js';
import { Derived, Many, Resource } from '../read/registry.js';

/** What the latest evaluation that spoke of the goal found. */
const outcome = (t: string): string =>
  `(select r ->> 'outcome' from plan_evaluation e, jsonb_array_elements(e.results) r where e.plan_id = ${t}.plan_id` +
  ` and r ->> 'goalId' = ${t}.id::text order by e.held_on desc, e.id desc limit 1)`;

@ObjectType({ description: 'Goal (mål) of a plan, or an early sign (varseltegn) of a crisis plan.' })
@Entity({ tableName: 'plan_goal' })
@Resource(partOfPlan(PlanPart.GOALS))
export class PlanGoal extends PartOfPlan {
  @Field(() => PlanGoalKind, { nullable: true, description: 'What it is.' })
  @Enum({ items: () => PlanGoalKind, type: 'text' })
  kind!: PlanGoalKind;

  @Field(() => String, { nullable: true, description: 'The goal, in words.' })
  @Property({ type: 'text' })
  text!: string;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'The patient’s own words: changed by the patient, or by staff who say how the patient said it.',
  })
  @Property({ type: 'boolean' })
  patientsOwn!: boolean;

  @Field(() => RecordedOnBehalf, {
    nullable: true,
    description:
      'That staff recorded the patient’s words; null: the patient wrote them, or they are not the patient’s.',
  })
  @Property({ type: 'json', nullable: true })
  onBehalf: object | null = null;

  @Field(() => Person, { nullable: true, description: 'Who wrote it as it stands.' })
  @ManyToOne(() => Person, { fieldName: 'written_by' })
  writtenBy!: Rel<Person>;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Written at, as it stands.' })
  @Property({ type: 'datetime' })
  writtenAt!: Date;

  @Field(() => PlanGoalOutcome, {
    nullable: true,
    description:
      'What the latest evaluation found of it; null: not evaluated, or evaluations are not shared.',
  })
  @Derived(outcome)
  outcome!: PlanGoalOutcome | null;

  @Field(() => [PlanMeasure], { nullable: true, description: 'What is done for it.' })
  @Many(() => PlanMeasure, {
    on: (p, t) => `${t}.goal_id = ${p}.id and ${t}.removed_at is null`,
    order: (t) => `${t}.created_at, ${t}.id`,
    samePatient: true,
  })
  measures!: Rel<PlanMeasure>[] | null;

  @Field(() => [PlanComment], { nullable: true, description: 'What was said of it, oldest first.' })
  @Many(() => PlanComment, {
    on: (p, t) => `${t}.goal_id = ${p}.id`,
    order: (t) => `${t}.written_at, ${t}.id`,
    samePatient: true,
  })
  comments!: Rel<PlanComment>[] | null;

  @Property({ type: 'datetime' })
  createdAt!: Date;
  /** It is kept for the versions and evaluations that speak of it. */
  @Property({ type: 'datetime', nullable: true })
  removedAt: Date | null = null;
}
