import { Entity, Enum, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import type { Rel } from '@mikro-orm/core';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { Action } from '../authz/actions.js';
import { Unit } from '../organisation/unit.entity.js';
import { Patient } from '../patient/patient.entity.js';
import { Pathway } from '../pathway/pathway.entity.js';
import { Person } from '../person/person.entity.js';
import { VersionedPatientBearing } from '../read/base.entity.js';
import { DateScalar, DateTimeScalar } from '../platform/scalars.js';
import { Resource } from '../read/registry.js';

export enum TaskKind {
  FOLLOW_UP_REJECTION = 'FOLLOW_UP_REJECTION',
  CONTACT_MUNICIPALITY = 'CONTACT_MUNICIPALITY',
  INFORM_PATIENT = 'INFORM_PATIENT',
  INFORM_BEFORE_BREACH = 'INFORM_BEFORE_BREACH',
}
registerEnumType(TaskKind, {
  name: 'TaskKind',
  description: 'What is to be done.',
  valuesConfig: {
    FOLLOW_UP_REJECTION: { description: 'The municipality follows up a rejected referral.' },
    CONTACT_MUNICIPALITY: {
      description: 'The specialist coordinator contacts the municipality (its duty, seed 003).',
    },
    INFORM_PATIENT: { description: 'Tell the patient what was decided.' },
    INFORM_BEFORE_BREACH: {
      description:
        'Informer pasienten, meld til Helfo: a statutory date is about to be broken. The patient is informed of every ' +
        'one; Helfo is notified of an individual start date (https://www.helsenorge.no/rettigheter/dine-rettigheter-ved-fristbrudd).',
    },
  },
});

@ObjectType({ description: 'Task (oppgave): something that a document or a rule gives to somebody.' })
@Entity({ tableName: 'task' })
@Resource({
  patient: (t) => `${t}.patient_id`,
  content: 'PATHWAY',
  attributes: {
    ownedBy: (t, value) => `${t}.owner_id = ${value}`,
    root: (t, value) => `${t}.root_id = ${value}`,
  },
  possible: {
    [Action.COMPLETE]: (t) => `${t}.done_at is null`,
    [Action.REOPEN]: (t) => `${t}.done_at is not null`,
  },
})
export class Task extends VersionedPatientBearing {
  @Field(() => Patient, { nullable: true, description: 'Whom it concerns.' })
  @ManyToOne(() => Patient)
  patient!: Rel<Patient>;

  @Field(() => Pathway, { nullable: true, description: 'In which pathway.' })
  @ManyToOne(() => Pathway, { nullable: true })
  pathway: Rel<Pathway> | null = null;

  @Property({ type: 'uuid', nullable: true })
  referralId: string | null = null;

  @Field(() => TaskKind, { nullable: true, description: 'What is to be done.' })
  @Enum({ items: () => TaskKind, type: 'text' })
  kind!: TaskKind;

  @Property({ type: 'uuid' })
  rootId!: string;

  @Field(() => Unit, { nullable: true, description: 'The unit that has it, until a person does.' })
  @ManyToOne(() => Unit, { nullable: true })
  unit: Rel<Unit> | null = null;

  @Field(() => Person, { nullable: true, description: 'Who does it.' })
  @ManyToOne(() => Person, { nullable: true })
  owner: Rel<Person> | null = null;

  @Field(() => DateScalar, { nullable: true, description: 'Due on.' })
  @Property({ type: 'date', nullable: true })
  dueOn: string | null = null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Done at.' })
  @Property({ type: 'datetime', nullable: true })
  doneAt: Date | null = null;

  @Property({ type: 'uuid', nullable: true })
  doneBy: string | null = null;

  @Field(() => String, { nullable: true, description: 'The event or rule that it comes from.' })
  @Property({ type: 'text', fieldName: 'source' })
  from!: string;

  @Property({ type: 'datetime' })
  createdAt!: Date;
}
