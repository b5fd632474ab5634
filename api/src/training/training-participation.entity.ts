import { Entity, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import type { Rel } from '@mikro-orm/core';
import { Field, ObjectType } from 'type-graphql';
import { Person } from '../person/person.entity.js';
import { DateTimeScalar } from '../platform/scalars.js';
import { Identified } from '../read/base.entity.js';
import { Resource } from '../read/registry.js';

@ObjectType({ description: 'That somebody took part in a course.' })
@Entity({ tableName: 'training_participation' })
@Resource({ logged: false, attributes: { holder: (t, value) => `${t}.person_id = ${value}` } })
export class TrainingParticipation extends Identified {
  @Property({ type: 'uuid' })
  courseId!: string;
  @Property({ type: 'uuid' })
  organisationId!: string;

  @Field(() => Person, { description: 'Who.' })
  @ManyToOne(() => Person)
  person!: Rel<Person>;

  @Field(() => DateTimeScalar, { description: 'When it was registered.' })
  @Property({ type: 'datetime' })
  registeredAt!: Date;

  @Property({ type: 'uuid' })
  registeredBy!: string;
  @Property({ type: 'datetime', nullable: true })
  removedAt: Date | null = null;
}
