import { Entity, Enum, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import type { Rel } from '@mikro-orm/core';
import { Field, ObjectType } from 'type-graphql';
import { Role } from '../authz/roles.js';
import { Person } from '../person/person.entity.js';
import { PatientBearing } from '../read/base.entity.js';
import { DateTimeScalar } from '../platform/scalars.js';
import { Resource } from '../read/registry.js';

@ObjectType({ description: 'Participant (deltaker) of a message thread.' })
@Entity({ tableName: 'thread_participant' })
@Resource({
  patient: (t) => `${t}.patient_id`,
  content: 'PATIENT',
  partOf: (t) => [`${t}.thread_id`],
  readableWith: { threadReadable: (t) => [{ type: 'Thread', id: `${t}.thread_id` }] },
})
export class ThreadParticipant extends PatientBearing {
  @Property({ type: 'uuid' })
  threadId!: string;

  @Property({ type: 'uuid' })
  patientId!: string;

  @Field(() => Person, { nullable: true, description: 'Who.' })
  @ManyToOne(() => Person)
  person!: Rel<Person>;

  @Field(() => Role, {
    nullable: true,
    description: 'As what they could read the subject when they came in.',
  })
  @Enum({ items: () => Role, type: 'text' })
  role!: Role;

  @Property({ type: 'uuid' })
  addedBy!: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Since when.' })
  @Property({ type: 'datetime' })
  addedAt!: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Left at; sees nothing of the thread since.' })
  @Property({ type: 'datetime', nullable: true })
  leftAt: Date | null = null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Read mark (lesemerke): has read what was sent up to then; null: nothing yet.',
  })
  @Property({ type: 'datetime', nullable: true })
  readTo: Date | null = null;
}
