import type { Rel } from '@mikro-orm/core';
import { Field, ObjectType } from 'type-graphql';
import { MeetingKind } from './meeting.type.js';
import { Deadline } from '../deadline/deadline.entity.js';
import { Pathway } from '../pathway/pathway.entity.js';
import { Patient } from '../patient/patient.entity.js';
import { PatientBearing } from '../read/base.entity.js';
import { DateScalar } from '../platform/scalars.js';
import { Column, Derived, One, Resource } from '../read/registry.js';

@ObjectType({
  description:
    'A meeting that ought to be called, and the deadline that says so. It goes when a meeting is called for that deadline, or the deadline is met.',
})
@Resource({ from: 'deadline', rows: null, patient: (t) => `${t}.patient_id`, content: 'DEADLINE' })
export class MeetingProposal extends PatientBearing {
  @Field(() => Patient, { nullable: true, description: 'Whom it would be about.' })
  @One(() => Patient, (p, t) => `${t}.id = ${p}.patient_id`, { samePatient: true })
  patient!: Rel<Patient> | null;

  @Field(() => Pathway, { nullable: true, description: 'In which pathway.' })
  @One(() => Pathway, (p, t) => `${t}.id = ${p}.pathway_id`, { samePatient: true })
  pathway!: Rel<Pathway> | null;

  @Field(() => MeetingKind, { nullable: true, description: 'What kind of meeting.' })
  @Derived(() => `'EVALUATION'`)
  kind!: MeetingKind | null;

  @Field(() => DateScalar, { nullable: true, description: 'To be held by this day.' })
  @Column()
  dueOn!: string | null;

  @Field(() => Deadline, {
    nullable: true,
    description: 'The deadline that it rests on, with its rule and source.',
  })
  @One(() => Deadline, (p, t) => `${t}.id = ${p}.id`, { samePatient: true })
  deadline!: Rel<Deadline> | null;
}
