import { Entity, Enum, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import type { Rel } from '@mikro-orm/core';
import { Field, ObjectType } from 'type-graphql';
import { TaskRule } from './task-rule.entity.js';
import { TaskCancelReason, TaskHolder, TaskKind, TaskStatus } from './task.type.js';
import { Action } from '../authz/actions.js';
import { Unit } from '../organisation/unit.entity.js';
import { Patient } from '../patient/patient.entity.js';
import { Pathway } from '../pathway/pathway.entity.js';
import { Person } from '../person/person.entity.js';
import { VersionedPatientBearing } from '../read/base.entity.js';
import { DateScalar, DateTimeScalar } from '../platform/scalars.js';
import { Derived, Resource } from '../read/registry.js';

/** Where a task stands: SQL over the alias of its row. */
export const taskStatusSql = (t: string): string =>
  `(case when ${t}.cancelled_at is not null then 'CANCELLED' when ${t}.done_at is not null then 'DONE' else 'OPEN' end)`;

@ObjectType({ description: 'Task (oppgave): something that a document or a rule gives to somebody.' })
@Entity({ tableName: 'task' })
@Resource({
  patient: (t) => `${t}.patient_id`,
  content: 'PATHWAY',
  attributes: {
    ownedBy: (t, value) => `${t}.owner_id = ${value}`,
    root: (t, value) => `${t}.root_id = ${value}`,
    /** This unit has it, and nobody in it has taken it. */
    waitsAt: (t, value) => `(${t}.owner_id is null and ${t}.unit_id = ${value})`,
  },
  possible: {
    [Action.COMPLETE]: (t) => `${t}.done_at is null and ${t}.cancelled_at is null`,
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

  @Field(() => TaskStatus, { nullable: true, description: 'Where it stands.' })
  @Derived(taskStatusSql)
  status!: TaskStatus | null;

  @Field(() => TaskRule, { nullable: true, description: 'The rule that gave it, with its source.' })
  @ManyToOne(() => TaskRule, { nullable: true })
  rule: Rel<TaskRule> | null = null;

  /** The event that gave it, or the deadline that it is to come before. */
  @Property({ type: 'uuid', nullable: true })
  eventId: string | null = null;
  @Property({ type: 'uuid', nullable: true })
  deadlineId: string | null = null;

  /** The plan that it is about. */
  @Property({ type: 'uuid', nullable: true })
  planId: string | null = null;

  @Property({ type: 'uuid' })
  rootId!: string;

  @Field(() => Unit, { nullable: true, description: 'The unit that has it, until a person does.' })
  @ManyToOne(() => Unit, { nullable: true })
  unit: Rel<Unit> | null = null;

  @Field(() => Person, { nullable: true, description: 'Who does it.' })
  @ManyToOne(() => Person, { nullable: true })
  owner: Rel<Person> | null = null;

  @Field(() => TaskHolder, { nullable: true, description: 'As what the owner has it.' })
  @Enum({ items: () => TaskHolder, type: 'text', nullable: true })
  heldAs: TaskHolder | null = null;

  @Field(() => DateScalar, { nullable: true, description: 'Due on.' })
  @Property({ type: 'date', nullable: true })
  dueOn: string | null = null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'No number of days was found: the due day is the application’s own default.',
  })
  @Property({ type: 'boolean' })
  dueByDefault: boolean = false;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Done at.' })
  @Property({ type: 'datetime', nullable: true })
  doneAt: Date | null = null;

  @Property({ type: 'uuid', nullable: true })
  doneBy: string | null = null;

  /** The event that said that it is done. */
  @Property({ type: 'uuid', nullable: true })
  metByEventId: string | null = null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Withdrawn at.' })
  @Property({ type: 'datetime', nullable: true })
  cancelledAt: Date | null = null;

  @Field(() => TaskCancelReason, { nullable: true, description: 'Why it was withdrawn.' })
  @Enum({ items: () => TaskCancelReason, type: 'text', nullable: true })
  cancelReason: TaskCancelReason | null = null;

  @Field(() => String, {
    nullable: true,
    description: 'The event that it comes from, or the clock that it is to come before.',
  })
  @Property({ type: 'text', fieldName: 'source' })
  from!: string;

  @Property({ type: 'datetime' })
  createdAt!: Date;
}
