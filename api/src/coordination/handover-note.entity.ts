import { Entity, Enum, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import type { Rel } from '@mikro-orm/core';
import { Field, ObjectType } from 'type-graphql';
import { Side } from '../authz/roles.js';
import { Patient } from '../patient/patient.entity.js';
import { Person } from '../person/person.entity.js';
import { PatientBearing } from '../read/base.entity.js';
import { DateTimeScalar } from '../platform/scalars.js';
import { Resource } from '../read/registry.js';

@ObjectType({
  description:
    'Hand-over note (overleveringsnotat): what whoever answers next should know, from who answered before.',
})
@Entity({ tableName: 'handover_note' })
@Resource({ patient: (t) => `${t}.patient_id`, content: 'PATHWAY', partOf: (t) => [`${t}.case_id`] })
export class HandoverNote extends PatientBearing {
  @Field(() => Patient, { nullable: true, description: 'The patient.' })
  @ManyToOne(() => Patient)
  patient!: Rel<Patient>;

  @Property({ type: 'uuid' })
  caseId!: string;
  @Property({ type: 'uuid' })
  assignmentId!: string;

  @Field(() => Side, { nullable: true, description: 'On which side; the other does not read it.' })
  @Enum({ items: () => Side, type: 'text' })
  side!: Side;

  @Field(() => String, { nullable: true, description: 'The note.' })
  @Property({ type: 'text' })
  text!: string;

  @Field(() => Person, { nullable: true, description: 'Who wrote it.' })
  @ManyToOne(() => Person, { fieldName: 'written_by' })
  writtenBy!: Rel<Person>;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Written at.' })
  @Property({ type: 'datetime' })
  writtenAt!: Date;
}
