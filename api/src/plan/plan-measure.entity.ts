import { Entity, Enum, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import type { Rel } from '@mikro-orm/core';
import { Field, ID, ObjectType } from 'type-graphql';
import { PlanComment } from './plan-comment.entity.js';
import { PartOfPlan, partOfPlan } from './plan-part.entity.js';
import { PlanMeasureStatus, PlanPart } from './plan-part.type.js';
import { MeetingDecision } from '../meeting/meeting-decision.entity.js';
import { Person } from '../person/person.entity.js';
import { DateScalar, DateTimeScalar } from '../platform/scalars.js';
import { Derived, Group, Many, One, Resource } from '../read/registry.js';

@ObjectType({
  description: 'Who answers for a measure: a person, a party outside the platform, or the patient.',
})
@Resource({ from: 'plan_measure', patient: (t) => `${t}.patient_id`, logged: false })
export class PlanResponsible {
  @Field(() => Person, { nullable: true, description: 'A person of the platform.' })
  @One(() => Person, (p, t) => `${t}.id = ${p}.responsible_id`)
  person!: Rel<Person> | null;
  @Field(() => String, { nullable: true, description: 'A party outside, by name.' })
  @Derived((t) => `${t}.responsible_name`)
  name!: string | null;
  @Field(() => String, { nullable: true, description: 'What they are, such as helsesykepleier.' })
  @Derived((t) => `${t}.responsible_role`)
  role!: string | null;
  @Field(() => Boolean, { nullable: true, description: 'The patient.' })
  @Derived((t) => `${t}.responsible_is_patient`)
  isPatient!: boolean | null;
}

const measures = partOfPlan(PlanPart.MEASURES);

@ObjectType({ description: 'Measure (tiltak) of a plan: what is done, by whom, and by when.' })
@Entity({ tableName: 'plan_measure' })
@Resource({
  ...measures,
  attributes: {
    ...measures.attributes,
    responsible: (t, value) => `coalesce(${t}.responsible_id = ${value}, false)`,
  },
})
export class PlanMeasure extends PartOfPlan {
  @Field(() => ID, { nullable: true, description: 'The goal that it is for, if it is for one.' })
  @Property({ type: 'uuid', nullable: true })
  goalId: string | null = null;

  @Field(() => String, { nullable: true, description: 'What is done.' })
  @Property({ type: 'text' })
  text!: string;

  @Field(() => String, { nullable: true, description: 'Omfang: how much and how often.' })
  @Property({ type: 'text', nullable: true })
  extent: string | null = null;

  @Field(() => PlanResponsible, { nullable: true, description: 'Who answers for it.' })
  @Group(() => PlanResponsible)
  responsible!: PlanResponsible | null;

  @Property({ type: 'uuid', nullable: true })
  responsibleId: string | null = null;
  @Property({ type: 'text', nullable: true })
  responsibleName: string | null = null;
  @Property({ type: 'text', nullable: true })
  responsibleRole: string | null = null;
  @Property({ type: 'boolean' })
  responsibleIsPatient: boolean = false;

  @Field(() => DateScalar, { nullable: true, description: 'By when; null only in a crisis plan.' })
  @Property({ type: 'date', nullable: true })
  dueOn: string | null = null;

  @Field(() => PlanMeasureStatus, { nullable: true, description: 'How far it has come.' })
  @Enum({ items: () => PlanMeasureStatus, type: 'text' })
  status!: PlanMeasureStatus;

  @Field(() => Person, { nullable: true, description: 'Who wrote it as it stands.' })
  @ManyToOne(() => Person, { fieldName: 'written_by' })
  writtenBy!: Rel<Person>;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Written at, as it stands.' })
  @Property({ type: 'datetime' })
  writtenAt!: Date;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day on which a meeting decided it; null: it comes from no meeting.',
  })
  @Derived((t) => `(select x.decided_on from decided_measure x where x.measure_id = ${t}.id)`)
  decidedOn!: string | null;

  @Field(() => MeetingDecision, {
    nullable: true,
    description: 'The decision that it comes from; null also for those who may not read the meeting.',
  })
  @One(
    () => MeetingDecision,
    (p, t) => `${t}.id = (select x.decision_id from decided_measure x where x.measure_id = ${p}.id)`,
    { samePatient: true },
  )
  decision!: Rel<MeetingDecision> | null;

  @Field(() => [PlanComment], { nullable: true, description: 'What was said of it, oldest first.' })
  @Many(() => PlanComment, {
    on: (p, t) => `${t}.measure_id = ${p}.id`,
    order: (t) => `${t}.written_at, ${t}.id`,
    samePatient: true,
  })
  comments!: Rel<PlanComment>[] | null;

  @Property({ type: 'datetime' })
  createdAt!: Date;
  @Property({ type: 'datetime', nullable: true })
  removedAt: Date | null = null;
}
