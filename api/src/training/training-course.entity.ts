import { Entity, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import type { Rel } from '@mikro-orm/core';
import { Field, Float, Int, ObjectType } from 'type-graphql';
import { TrainingParticipation } from './training-participation.entity.js';
import { Action } from '../authz/actions.js';
import { Unit } from '../organisation/unit.entity.js';
import { DateScalar } from '../platform/scalars.js';
import { Identified } from '../read/base.entity.js';
import { Many, Resource } from '../read/registry.js';

@ObjectType({
  description: 'Course (kurs) that an organisation offers to coordinators, on a day; as it says itself.',
})
@Entity({ tableName: 'training_course' })
@Resource({ logged: false })
export class TrainingCourse extends Identified {
  @Field(() => Unit, { description: 'Whose course.' })
  @ManyToOne(() => Unit)
  organisation!: Rel<Unit>;

  @Field(() => String, { description: 'Its name. Courses of one name are one course, held more than once.' })
  @Property({ type: 'text' })
  name!: string;

  @Field(() => DateScalar, { description: 'The day.' })
  @Property({ type: 'date' })
  heldOn!: string;

  @Field(() => Float, { description: 'Hours.' })
  @Property({ type: 'double' })
  hours!: number;

  @Field(() => [TrainingParticipation], {
    description: 'Who took part, by name; for others than who registers it, oneself alone.',
  })
  @Many(() => TrainingParticipation, {
    on: (p, t) => `${t}.course_id = ${p}.id and ${t}.removed_at is null`,
    order: (t) => `(select p.name from person p where p.id = ${t}.person_id), ${t}.id`,
  })
  participations!: Rel<TrainingParticipation>[];

  @Property({ type: 'datetime' })
  registeredAt!: Date;
  @Property({ type: 'uuid' })
  registeredBy!: string;

  @Field(() => [Action], { description: 'What this caller may do with it now.' })
  allowed!: Action[];

  @Field(() => Int, { description: 'Counts changes; send it as `expectedVersion`.' })
  @Property({ version: true })
  version: number = 1;
}
