import { Entity, Enum, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import type { Rel } from '@mikro-orm/core';
import { Field, ObjectType } from 'type-graphql';
import { HealthArea } from './health-check.type.js';
import { Pathway } from '../pathway/pathway.entity.js';
import { Patient } from '../patient/patient.entity.js';
import { Person } from '../person/person.entity.js';
import { DateScalar, DateTimeScalar } from '../platform/scalars.js';
import { VersionedPatientBearing } from '../read/base.entity.js';
import { Resource } from '../read/registry.js';

@ObjectType({
  description:
    'Health check (helsesjekk) of somatic health or living habits: what was looked at, when, by whom, and what follows.',
})
@Entity({ tableName: 'health_check' })
@Resource({
  patient: (t) => `${t}.patient_id`,
  content: 'PATHWAY',
  partOf: (t) => [`${t}.pathway_id`],
})
export class HealthCheck extends VersionedPatientBearing {
  @Field(() => Patient, { nullable: true, description: 'Whose.' })
  @ManyToOne(() => Patient)
  patient!: Rel<Patient>;

  @Field(() => Pathway, { nullable: true, description: 'In which pathway, if in any.' })
  @ManyToOne(() => Pathway, { nullable: true })
  pathway: Rel<Pathway> | null = null;

  @Field(() => HealthArea, { nullable: true, description: 'What it is about.' })
  @Enum({ items: () => HealthArea, type: 'text' })
  area!: HealthArea;

  @Field(() => String, { nullable: true, description: 'What was checked, such as blood pressure.' })
  @Property({ type: 'text' })
  what!: string;

  @Field(() => DateScalar, { nullable: true, description: 'Checked on.' })
  @Property({ type: 'date' })
  checkedOn!: string;

  @Field(() => String, { nullable: true, description: 'Somebody outside the platform who checked it.' })
  @Property({ type: 'text', nullable: true })
  checkedOutside: string | null = null;

  @Field(() => String, { nullable: true, description: 'What was found.' })
  @Property({ type: 'text', nullable: true })
  result: string | null = null;

  @Field(() => String, { nullable: true, description: 'What follows; null: nothing.' })
  @Property({ type: 'text', nullable: true })
  followUp: string | null = null;

  @Field(() => String, { nullable: true, description: 'Who sees to it.' })
  @Property({ type: 'text', nullable: true })
  followUpBy: string | null = null;

  @Field(() => DateScalar, { nullable: true, description: 'By when.' })
  @Property({ type: 'date', nullable: true })
  dueOn: string | null = null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'What follows was done at.' })
  @Property({ type: 'datetime', nullable: true })
  doneAt: Date | null = null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Registered at.' })
  @Property({ type: 'datetime' })
  registeredAt!: Date;

  @Field(() => Person, {
    nullable: true,
    description: 'Who checked it and registered it, or registered it for one outside.',
  })
  @ManyToOne(() => Person, { fieldName: 'registered_by' })
  registeredBy!: Rel<Person>;
}
