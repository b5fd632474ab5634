import { Entity, Enum, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import type { Rel } from '@mikro-orm/core';
import { Field, ObjectType } from 'type-graphql';
import { PlanKind, PlanStatus } from './plan.type.js';
import { Action } from '../authz/actions.js';
import { Side } from '../authz/roles.js';
import { notObjected } from '../consent/objection.questions.js';
import { Unit } from '../organisation/unit.entity.js';
import { Pathway } from '../pathway/pathway.entity.js';
import { Patient } from '../patient/patient.entity.js';
import { Person } from '../person/person.entity.js';
import { VersionedPatientBearing } from '../read/base.entity.js';
import { RecordedOnBehalf } from '../platform/recorded-on-behalf.js';
import { DateTimeScalar } from '../platform/scalars.js';
import { Derived, Resource } from '../read/registry.js';

export { PlanKind, PlanStatus } from './plan.type.js';

const content = (column: string) => (t: string) =>
  `(select x.${column} from plan_content x where x.plan_id = ${t}.id)`;

@ObjectType({ description: 'Plan: individual plan, treatment plan, crisis plan or follow-up plan.' })
@Entity({ tableName: 'plan' })
@Resource({
  patient: (t) => `${t}.patient_id`,
  content: 'PLAN',
  partOf: (t) => [`${t}.pathway_id`],
  attributes: { ownedBy: (t, value) => `${t}.owner_id = ${value}`, shared: notObjected('PLAN') },
  possible: {
    [Action.ANSWER_OFFER]: (t) => `${t}.status = 'OFFERED'`,
    [Action.UPDATE]: (t) => `${t}.status in ('DRAFT','ACTIVE')`,
    [Action.OPEN]: (t) => `${t}.status in ('ACTIVE','CLOSED') and ${t}.made_at is not null`,
    [Action.CLOSE]: (t) => `${t}.status in ('OFFERED','DRAFT','ACTIVE')`,
  },
})
export class Plan extends VersionedPatientBearing {
  @Field(() => Patient, { nullable: true, description: 'Whose plan.' })
  @ManyToOne(() => Patient)
  patient!: Rel<Patient>;

  @Field(() => Pathway, { nullable: true, description: 'The pathway that it belongs to, if any.' })
  @ManyToOne(() => Pathway, { nullable: true })
  pathway: Rel<Pathway> | null = null;

  @Field(() => PlanKind, { nullable: true, description: 'What kind.' })
  @Enum({ items: () => PlanKind, type: 'text' })
  kind!: PlanKind;

  @Field(() => PlanStatus, { nullable: true, description: 'Where it stands.' })
  @Enum({ items: () => PlanStatus, type: 'text' })
  status!: PlanStatus;

  @Field(() => Person, { nullable: true, description: 'Who answers for it.' })
  @ManyToOne(() => Person)
  owner!: Rel<Person>;

  @Field(() => Unit, { nullable: true, description: 'The owner’s unit.' })
  @ManyToOne(() => Unit, { nullable: true })
  unit: Rel<Unit> | null = null;

  @Field(() => Side, { nullable: true, description: 'The owner’s side.' })
  @Enum({ items: () => Side, type: 'text', nullable: true })
  side: Side | null = null;

  @Field(() => String, { nullable: true, description: 'What the plan says.' })
  @Derived(content('text'))
  text!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The specialist service’s continued part, in a follow-up plan or an individual plan.',
  })
  @Derived(content('specialist_part'))
  specialistPart!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Offered at; null: made without an offer.' })
  @Property({ type: 'datetime', nullable: true })
  offeredAt: Date | null = null;

  @Property({ type: 'uuid', nullable: true })
  offeredBy: string | null = null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'The offer was answered at.' })
  @Property({ type: 'datetime', nullable: true })
  answeredAt: Date | null = null;

  @Property({ type: 'uuid', nullable: true })
  answeredBy: string | null = null;

  @Field(() => RecordedOnBehalf, {
    nullable: true,
    description: 'That staff recorded the patient’s answer; null: the patient gave it, or nobody has.',
  })
  @Property({ type: 'json', nullable: true })
  onBehalf: object | null = null;

  @Field(() => String, { nullable: true, description: 'Why the offer was declined, if the patient said.' })
  @Property({ type: 'text', nullable: true })
  declineReason: string | null = null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Made at: it holds from then.' })
  @Property({ type: 'datetime', nullable: true })
  madeAt: Date | null = null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'The patient first opened it at.' })
  @Property({ type: 'datetime', nullable: true })
  openedByPatientAt: Date | null = null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Closed at.' })
  @Property({ type: 'datetime', nullable: true })
  closedAt: Date | null = null;

  @Field(() => String, { nullable: true, description: 'Why it was closed.' })
  @Property({ type: 'text', nullable: true })
  closeReason: string | null = null;

  @Property({ type: 'datetime' })
  createdAt!: Date;
  @Property({ type: 'uuid' })
  createdBy!: string;
  /** Also when only what it says has changed, so that its version counts that. */
  @Property({ type: 'datetime' })
  changedAt!: Date;
}

/** Apart from the plan: it has another audience. */
@Entity({ tableName: 'plan_content' })
export class PlanContent {
  @PrimaryKey({ type: 'uuid' })
  planId!: string;
  @Property({ type: 'uuid' })
  patientId!: string;
  @Property({ type: 'text', nullable: true })
  text: string | null = null;
  @Property({ type: 'text', nullable: true })
  specialistPart: string | null = null;
}
