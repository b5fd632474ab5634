import { Entity, Enum, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import type { Rel } from '@mikro-orm/core';
import { Field, ObjectType } from 'type-graphql';
import { ChildrenAnswer } from './child.type.js';
import { Patient } from '../patient/patient.entity.js';
import { Person } from '../person/person.entity.js';
import { DateTimeScalar } from '../platform/scalars.js';
import { PatientBearing } from '../read/base.entity.js';
import { Resource } from '../read/registry.js';

@ObjectType({
  description: 'That the patient was asked for minor children and siblings, and what they answered.',
})
@Entity({ tableName: 'children_asked' })
@Resource({ patient: (t) => `${t}.patient_id`, content: 'PATIENT' })
export class ChildrenAsked extends PatientBearing {
  @Field(() => Patient, { nullable: true, description: 'Who was asked.' })
  @ManyToOne(() => Patient)
  patient!: Rel<Patient>;

  @Field(() => ChildrenAnswer, { nullable: true, description: 'What they answered.' })
  @Enum({ items: () => ChildrenAnswer, type: 'text' })
  answer!: ChildrenAnswer;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Asked at.' })
  @Property({ type: 'datetime' })
  askedAt!: Date;

  @Field(() => Person, { nullable: true, description: 'Who asked.' })
  @ManyToOne(() => Person, { fieldName: 'asked_by' })
  askedBy!: Rel<Person>;
}
