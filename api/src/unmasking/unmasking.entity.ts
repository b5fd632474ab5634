import { Entity, Enum, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import type { Rel } from '@mikro-orm/core';
import { Field, ObjectType } from 'type-graphql';
import { statusSql } from './unmasking.state.js';
import { UnmaskingGround, UnmaskingStatus } from './unmasking.status.js';
import { Action } from '../authz/actions.js';
import { Person } from '../person/person.entity.js';
import { VersionedPatientBearing } from '../read/base.entity.js';
import { DateScalar, DateTimeScalar } from '../platform/scalars.js';
import { Derived, Group, Resource } from '../read/registry.js';

/** The database tells it to whom it was unmasked, while that stands, and to nobody else (app.unmasked_name). */
@ObjectType({ description: 'Who somebody is (identitet), while an unmasking stands.' })
@Resource({ from: 'unmasking', rows: null, logged: false })
export class UnmaskedIdentity {
  @Field(() => String, { nullable: true, description: 'Given name and family name.' })
  @Derived((t) => `(select n.name from app.unmasked_name(${t}.subject_id) n)`)
  name!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Of a patient, the date of birth.' })
  @Derived((t) => `(select n.birth_date from app.unmasked_name(${t}.subject_id) n)`)
  birthDate!: string | null;
}

@ObjectType({
  description:
    'Unmasking (oppheving av pseudonym): an auditor asks who a pseudonym is, and sees it when a second person has approved; for a time, and of that one alone.',
})
@Entity({ tableName: 'unmasking' })
@Resource({
  // Whose it is only the log's own name says; who reads it is logged under that.
  patient: () => 'null::uuid',
  subject: (t) => `${t}.subject_id`,
  attributes: {
    root: (t, value) => `${t}.root_id = ${value}`,
    asker: (t, value) => `${t}.requested_by = ${value}`,
    /** It is about this patient: who a row is about the database tells the patient and nobody else. */
    ofPatient: (t, value) =>
      `(${t}.subject_id = (select app.subject_id()) and ${value} = (select app.patient_id()))`,
  },
  possible: {
    [Action.DECIDE]: (t) => `${t}.decided_at is null and ${t}.withdrawn_at is null`,
    [Action.WITHDRAW]: (t) =>
      `${t}.withdrawn_at is null and (${t}.decided_at is null or ${t}.valid_to is not null)`,
  },
})
export class Unmasking extends VersionedPatientBearing {
  @Property({ type: 'uuid' })
  subjectId!: string;
  @Property({ type: 'uuid' })
  rootId!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Who is asked for, by the pseudonym of the access log.',
  })
  @Property({ type: 'text' })
  pseudonym!: string;

  @Field(() => UnmaskingStatus, { nullable: true, description: 'Where it stands.' })
  @Property({ type: 'text', persist: false })
  @Derived((t, s) => statusSql(t, s.now))
  status!: UnmaskingStatus | null;

  @Field(() => UnmaskingGround, { nullable: true, description: 'On what ground.' })
  @Enum({ items: () => UnmaskingGround, type: 'text' })
  ground!: UnmaskingGround;

  @Field(() => String, {
    nullable: true,
    description: 'Why, in the words of who asked; the patient reads it.',
  })
  @Property({ type: 'text' })
  reason!: string;

  @Field(() => Person, { nullable: true, description: 'Who asked.' })
  @ManyToOne(() => Person, { fieldName: 'requested_by' })
  requestedBy!: Rel<Person>;

  @Property({ type: 'uuid' })
  grantId!: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Asked at.' })
  @Property({ type: 'datetime' })
  requestedAt!: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: 'It lapses unless it is answered before.' })
  @Property({ type: 'datetime' })
  answerBy!: Date;

  @Property({ type: 'integer' })
  days!: number;

  @Field(() => Person, { nullable: true, description: 'Who answered; never who asked.' })
  @ManyToOne(() => Person, { nullable: true, fieldName: 'decided_by' })
  decidedBy: Rel<Person> | null = null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Answered at.' })
  @Property({ type: 'datetime', nullable: true })
  decidedAt: Date | null = null;

  @Field(() => String, { nullable: true, description: 'What whoever answered adds.' })
  @Property({ type: 'text', nullable: true })
  note: string | null = null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Where it was approved: until when it stands.',
  })
  @Property({ type: 'datetime', nullable: true })
  validTo: Date | null = null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Withdrawn at.' })
  @Property({ type: 'datetime', nullable: true })
  withdrawnAt: Date | null = null;

  @Field(() => Person, { nullable: true, description: 'Who withdrew it.' })
  @ManyToOne(() => Person, { nullable: true, fieldName: 'withdrawn_by' })
  withdrawnBy: Rel<Person> | null = null;

  @Field(() => UnmaskedIdentity, { nullable: true, description: 'Who it is, to who asked, while it stands.' })
  @Group(() => UnmaskedIdentity, (t) => `${t}.subject_id = any((select app.unmasked())::uuid[])`)
  identity!: UnmaskedIdentity | null;
}
