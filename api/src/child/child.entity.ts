import { Entity, Enum, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import type { Rel } from '@mikro-orm/core';
import { Field, Int, ObjectType } from 'type-graphql';
import { ChildCooperation, ChildRelation } from './child.type.js';
import { Action } from '../authz/actions.js';
import { Patient } from '../patient/patient.entity.js';
import { Person } from '../person/person.entity.js';
import { DateScalar, DateTimeScalar } from '../platform/scalars.js';
import { VersionedPatientBearing } from '../read/base.entity.js';
import { One, Resource } from '../read/registry.js';

@ObjectType({
  description:
    'Child as next of kin (barn som pårørende, helsepersonelloven § 10 a): a minor child or sibling of the patient, and how they are followed up.',
})
@Entity({ tableName: 'child' })
@Resource({
  patient: (t) => `${t}.patient_id`,
  content: 'PATIENT',
  possible: { [Action.COMPLETE]: (t) => `${t}.done_at is null` },
})
export class Child extends VersionedPatientBearing {
  @Field(() => Patient, { nullable: true, description: 'The patient whose child or sibling it is.' })
  @ManyToOne(() => Patient)
  patient!: Rel<Patient>;

  @Field(() => ChildRelation, { nullable: true, description: 'What the child is to the patient.' })
  @Enum({ items: () => ChildRelation, type: 'text' })
  relation!: ChildRelation;

  @Field(() => String, { nullable: true, description: 'What the child is called, as far as it is needed.' })
  @Property({ type: 'text', nullable: true })
  name: string | null = null;

  @Field(() => Int, { nullable: true, description: 'Year of birth.' })
  @Property({ type: 'int' })
  birthYear!: number;

  @Field(() => String, { nullable: true, description: 'What the child needs: information, follow-up.' })
  @Property({ type: 'text', nullable: true })
  needs: string | null = null;

  @Field(() => [ChildCooperation], { nullable: true, description: 'With whom it is worked out together.' })
  @Property({ type: 'text[]' })
  cooperation!: ChildCooperation[];

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the patient (or who has parental responsibility) agrees to that cooperation.',
  })
  @Property({ type: 'boolean', nullable: true })
  cooperationAgreed: boolean | null = null;

  @Field(() => Person, { nullable: true, description: 'Who follows the child up.' })
  @One(() => Person, (p, t) => `${t}.id = ${p}.followed_up_by`)
  followedUpBy!: Rel<Person> | null;
  @Property({ type: 'uuid', nullable: true, fieldName: 'followed_up_by' })
  followedUpById: string | null = null;

  @Field(() => String, {
    nullable: true,
    description: 'Somebody outside the platform who follows the child up.',
  })
  @Property({ type: 'text', nullable: true })
  followedUpOutside: string | null = null;

  @Field(() => DateScalar, { nullable: true, description: 'By when it is to be done.' })
  @Property({ type: 'date', nullable: true })
  dueOn: string | null = null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Done at.' })
  @Property({ type: 'datetime', nullable: true })
  doneAt: Date | null = null;

  @Field(() => String, { nullable: true, description: 'What was done.' })
  @Property({ type: 'text', nullable: true })
  doneNote: string | null = null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Registered at.' })
  @Property({ type: 'datetime' })
  registeredAt!: Date;

  @Property({ type: 'uuid' })
  registeredBy!: string;
}
