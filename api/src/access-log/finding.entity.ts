import { Entity, Enum, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import type { Rel } from '@mikro-orm/core';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { pseudonymSql } from './pseudonym.questions.js';
import { Unit } from '../organisation/unit.entity.js';
import { Person } from '../person/person.entity.js';
import { PatientBearing } from '../read/base.entity.js';
import { DateScalar, DateTimeScalar } from '../platform/scalars.js';
import { Derived, Resource } from '../read/registry.js';

export enum FindingKind {
  OWN_RECORD = 'OWN_RECORD',
  RELATIVE = 'RELATIVE',
  COLLEAGUE = 'COLLEAGUE',
}
registerEnumType(FindingKind, {
  name: 'FindingKind',
  description: 'Hva som ble funnet i innsynsloggen.',
  valuesConfig: {
    OWN_RECORD: { description: 'Egen journal: somebody at work looked at their own record.' },
    RELATIVE: { description: 'Nærståendes journal: at that of a child, a parent or next of kin.' },
    COLLEAGUE: { description: 'Kollegas journal: at that of somebody who works at the same unit.' },
  },
});

export enum FindingStatus {
  OPEN = 'OPEN',
  EXPLAINED = 'EXPLAINED',
  ESCALATED = 'ESCALATED',
  CLOSED = 'CLOSED',
}
registerEnumType(FindingStatus, {
  name: 'FindingStatus',
  description: 'Hvor funnet står.',
  valuesConfig: {
    OPEN: { description: 'Waits for somebody to look at it.' },
    EXPLAINED: { description: 'There was a reason.' },
    ESCALATED: { description: 'Handed on.' },
    CLOSED: { description: 'Closed.' },
  },
});

@ObjectType({
  description:
    'Access finding (funn i innsynsloggen): looks that somebody has to ask about, of one person, patient and day.',
})
@Entity({ tableName: 'access_finding' })
@Resource({
  patient: (t) => `${t}.patient_id`,
  content: 'PATIENT',
  attributes: { root: (t, value) => `${t}.root_id = ${value}` },
})
export class AccessFinding extends PatientBearing {
  @Field(() => FindingKind, { nullable: true, description: 'What was found.' })
  @Enum({ items: () => FindingKind, type: 'text' })
  kind!: FindingKind;

  @Field(() => FindingStatus, { nullable: true, description: 'Where it stands.' })
  @Enum({ items: () => FindingStatus, type: 'text' })
  status: FindingStatus = FindingStatus.OPEN;

  @Field(() => Person, { nullable: true, description: 'Who looked.' })
  @ManyToOne(() => Person)
  person!: Rel<Person>;

  @Field(() => Unit, { nullable: true, description: 'At which unit they act.' })
  @ManyToOne(() => Unit, { nullable: true })
  unit: Rel<Unit> | null = null;

  @Property({ type: 'uuid' })
  rootId!: string;

  @Property({ type: 'uuid' })
  patientId!: string;

  /** What the log calls the patient. */
  @Property({ type: 'uuid', nullable: true })
  subjectId: string | null = null;

  @Field(() => String, {
    nullable: true,
    description: 'The patient under the pseudonym of the reader’s access log.',
  })
  @Derived((t, s) => pseudonymSql(`${t}.subject_id`, s))
  patientPseudonym!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'On which day, in Europe/Oslo.' })
  @Property({ type: 'date' })
  day!: string;

  @Field(() => Int, { nullable: true, description: 'How many rows of the access log it rests on.' })
  @Property({ type: 'integer' })
  count!: number;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Found at.' })
  @Property({ type: 'datetime' })
  foundAt!: Date;
}
