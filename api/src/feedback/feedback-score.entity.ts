import { Entity, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import type { Rel } from '@mikro-orm/core';
import { Field, Float, ObjectType } from 'type-graphql';
import { FeedbackInstrument } from './feedback-instrument.type.js';
import { notObjected } from '../consent/objection.questions.js';
import { Pathway } from '../pathway/pathway.entity.js';
import { Patient } from '../patient/patient.entity.js';
import { Person } from '../person/person.entity.js';
import { RecordedOnBehalf } from '../platform/recorded-on-behalf.js';
import { DateTimeScalar } from '../platform/scalars.js';
import { PatientBearing } from '../read/base.entity.js';
import { One, Resource } from '../read/registry.js';

@ObjectType({ description: 'Score (skår) that the patient gave with a feedback tool. It is never changed.' })
@Entity({ tableName: 'feedback_score' })
@Resource({
  patient: (t) => `${t}.patient_id`,
  content: 'PATHWAY',
  partOf: (t) => [`${t}.pathway_id`],
  attributes: { shared: notObjected('PATHWAY') },
})
export class FeedbackScore extends PatientBearing {
  @Field(() => Patient, { nullable: true, description: 'Whose.' })
  @ManyToOne(() => Patient)
  patient!: Rel<Patient>;

  @Field(() => Pathway, { nullable: true, description: 'In which pathway, if in any.' })
  @ManyToOne(() => Pathway, { nullable: true })
  pathway: Rel<Pathway> | null = null;

  @Field(() => FeedbackInstrument, { nullable: true, description: 'With what, and on which scale.' })
  @One(() => FeedbackInstrument, (p, t) => `${t}.code = ${p}.instrument_code`)
  instrument!: FeedbackInstrument | null;
  @Property({ type: 'text' })
  instrumentCode!: string;

  @Field(() => Float, { nullable: true, description: 'The score, on the instrument’s scale.' })
  @Property({ type: 'double' })
  value!: number;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Given at.' })
  @Property({ type: 'datetime' })
  givenAt!: Date;

  @Field(() => Person, {
    nullable: true,
    description: 'Who sent it: the patient, a parent, or staff for them.',
  })
  @ManyToOne(() => Person, { fieldName: 'submitted_by' })
  submittedBy!: Rel<Person>;

  @Field(() => RecordedOnBehalf, {
    nullable: true,
    description: 'That staff recorded it; null: the patient or a parent sent it.',
  })
  @Property({ type: 'json', nullable: true })
  onBehalf: object | null = null;
}
