import { Entity, Enum, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import type { Rel } from '@mikro-orm/core';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { Content } from './content.type.js';
import { Action } from '../authz/actions.js';
import { Unit } from '../organisation/unit.entity.js';
import { Patient } from '../patient/patient.entity.js';
import { shownNameSql } from '../person/name.questions.js';
import { Person } from '../person/person.entity.js';
import { VersionedPatientBearing } from '../read/base.entity.js';
import { RecordedOnBehalf } from '../platform/recorded-on-behalf.js';
import { DateTimeScalar } from '../platform/scalars.js';
import { Derived, Resource } from '../read/registry.js';

@ObjectType({
  description: 'Consent (samtykke): the patient lets a person or a unit see kinds of content for a time.',
})
@Entity({ tableName: 'consent' })
@Resource({
  patient: (t) => `${t}.patient_id`,
  content: 'PATIENT',
  attributes: {
    grantee: (t, value) => `${t}.person_id = ${value}`,
    granteeWithin: (t, value) =>
      `exists (select from unit_closure c where c.ancestor_id = ${value} and c.descendant_id = ${t}.unit_id)`,
  },
  possible: { [Action.WITHDRAW]: (t) => `${t}.withdrawn_at is null` },
})
export class Consent extends VersionedPatientBearing {
  @Field(() => Patient, { nullable: true, description: 'Whose consent.' })
  @ManyToOne(() => Patient)
  patient!: Rel<Patient>;

  @Field(() => Person, { nullable: true, description: 'The person who may see.' })
  @ManyToOne(() => Person, { nullable: true })
  person: Rel<Person> | null = null;

  @Field(() => Unit, { nullable: true, description: 'The unit whose people may see.' })
  @ManyToOne(() => Unit, { nullable: true })
  unit: Rel<Unit> | null = null;

  @Field(() => [Content], { nullable: true, description: 'What they may see.' })
  @Property({ type: 'text[]' })
  contents!: Content[];

  @Field(() => DateTimeScalar, { nullable: true, description: 'From.' })
  @Property({ type: 'datetime' })
  validFrom!: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Until; null: until withdrawn.' })
  @Property({ type: 'datetime', nullable: true })
  validTo: Date | null = null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Withdrawn at.' })
  @Property({ type: 'datetime', nullable: true })
  withdrawnAt: Date | null = null;

  @Field(() => RecordedOnBehalf, { nullable: true, description: 'That staff recorded the withdrawal.' })
  @Property({ type: 'json', nullable: true })
  withdrawnOnBehalf: object | null = null;

  @Field(() => RecordedOnBehalf, { nullable: true, description: 'That staff recorded it for the patient.' })
  @Property({ type: 'json', nullable: true })
  onBehalf: object | null = null;
  @Property({ type: 'uuid' })
  createdBy!: string;
}

export enum BlockSubject {
  PERSON = 'PERSON',
  UNIT = 'UNIT',
  ORGANISATION = 'ORGANISATION',
}
registerEnumType(BlockSubject, {
  name: 'BlockSubject',
  description: 'Whom a block closes out.',
  valuesConfig: {
    PERSON: { description: 'A named person; absolute.' },
    UNIT: { description: 'A unit.' },
    ORGANISATION: { description: 'A whole organisation.' },
  },
});

@ObjectType({
  description: 'Block (sperring): the patient closes content to a person, a unit or an organisation.',
})
@Entity({ tableName: 'block' })
@Resource({
  patient: (t) => `${t}.patient_id`,
  content: 'PATIENT',
  possible: { [Action.LIFT]: (t) => `${t}.valid_to is null` },
})
export class Block extends VersionedPatientBearing {
  @Field(() => Patient, { nullable: true, description: 'Who blocked.' })
  @ManyToOne(() => Patient)
  patient!: Rel<Patient>;

  @Property({ type: 'uuid' })
  subjectId!: string;

  @Field(() => BlockSubject, { nullable: true, description: 'What kind of subject is closed out.' })
  @Enum({ items: () => BlockSubject, type: 'text' })
  subjectKind!: BlockSubject;

  @Field(() => String, { nullable: true, description: 'The name of who is closed out.' })
  @Derived(
    (t, s) =>
      `coalesce((select ${shownNameSql('p', s)} from person p where p.id = ${t}.subject_id), (select u.name from unit u where u.id = ${t}.subject_id))`,
  )
  subjectName!: string | null;

  @Field(() => [Content], { nullable: true, description: 'What is closed; null: everything.' })
  @Property({ type: 'text[]', nullable: true })
  contents: Content[] | null = null;

  @Field(() => String, { nullable: true, description: 'Why, if the patient says.' })
  @Property({ type: 'text', nullable: true })
  reason: string | null = null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'From.' })
  @Property({ type: 'datetime' })
  validFrom!: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Lifted at; null: stands.' })
  @Property({ type: 'datetime', nullable: true })
  validTo: Date | null = null;

  @Property({ type: 'uuid' })
  createdBy!: string;
  @Field(() => RecordedOnBehalf, { nullable: true, description: 'That staff recorded it for the patient.' })
  @Property({ type: 'json', nullable: true })
  onBehalf: object | null = null;
}
