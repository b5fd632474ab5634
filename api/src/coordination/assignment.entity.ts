import { Entity, Enum, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import type { Rel } from '@mikro-orm/core';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { CareCase, CoordinatorKind } from './care-case.entity.js';
import { Action } from '../authz/actions.js';
import { Side } from '../authz/roles.js';
import { Deadline } from '../deadline/deadline.entity.js';
import { nextOfPatient } from '../deadline/deadline.status.js';
import { OpeningHours, Unit } from '../organisation/unit.entity.js';
import { Patient } from '../patient/patient.entity.js';
import { Pathway } from '../pathway/pathway.entity.js';
import { Person } from '../person/person.entity.js';
import { VersionedPatientBearing } from '../read/base.entity.js';
import { DateScalar, DateTimeScalar } from '../platform/scalars.js';
import { Derived, Group, One, Resource } from '../read/registry.js';

export enum AssignmentStatus {
  PROPOSED = 'PROPOSED',
  WITH_UNIT = 'WITH_UNIT',
  ACCEPTED = 'ACCEPTED',
  DECLINED = 'DECLINED',
  ENDED = 'ENDED',
}
registerEnumType(AssignmentStatus, {
  name: 'AssignmentStatus',
  description: 'Where an assignment stands.',
  valuesConfig: {
    PROPOSED: { description: 'Named, and has not answered yet.' },
    WITH_UNIT: { description: 'With a unit, whose leader names a person.' },
    ACCEPTED: { description: 'Accepted: accountable.' },
    DECLINED: { description: 'Declined, with a reason.' },
    ENDED: { description: 'Ended.' },
  },
});

@ObjectType({ description: 'The coordinator as people need them: who, where, and how to reach them.' })
@Resource({ from: 'assignment', patient: (t) => `${t}.patient_id`, logged: false })
export class AssignedCoordinator {
  @Field(() => Person, { nullable: true, description: 'Who; null while a unit is to name a person.' })
  @One(() => Person, (p, t) => `${t}.id = ${p}.person_id`)
  person!: Rel<Person> | null;

  @Field(() => Unit, { nullable: true, description: 'From which unit.' })
  @One(() => Unit, (p, t) => `${t}.id = ${p}.unit_id`)
  unit!: Rel<Unit> | null;

  @Field(() => String, { nullable: true, description: 'Telephone: the coordinator’s, else the unit’s.' })
  @Derived(
    (t) =>
      `coalesce((select g.phone from role_grant g where g.id = ${t}.grant_id), (select u.phone from unit u where u.id = ${t}.unit_id))`,
  )
  phone!: string | null;

  @Field(() => [OpeningHours], {
    description: 'When they answer, by weekday; the unit’s hours where the person has none.',
  })
  @Derived(
    (t) =>
      `coalesce((select nullif(g.opening_hours, '[]') from role_grant g where g.id = ${t}.grant_id),` +
      ` (select u.opening_hours from unit u where u.id = ${t}.unit_id), '[]'::jsonb)`,
  )
  openingHours!: OpeningHours[];
}

@ObjectType({ description: 'Assignment (oppnevning): somebody named as coordinator for one side of a case.' })
@Entity({ tableName: 'assignment' })
@Resource({
  patient: (t) => `${t}.patient_id`,
  content: 'PATHWAY',
  partOf: (t) => [`${t}.pathway_id`],
  attributes: {
    pathwayWithin: (t, value) =>
      `exists (select from pathway x join unit_closure c on c.descendant_id = x.unit_id where x.id = ${t}.pathway_id and c.ancestor_id = ${value})`,
    rootId: (t, value) => `${t}.root_id = ${value}`,
    unitWithin: (t, value) =>
      `exists (select from unit_closure c where c.ancestor_id = ${value} and c.descendant_id = ${t}.unit_id)`,
  },
  possible: {
    [Action.ACCEPT]: (t) => `${t}.status = 'PROPOSED'`,
    [Action.DECLINE]: (t) => `${t}.status = 'PROPOSED'`,
    [Action.END]: (t) => `${t}.status in ('PROPOSED','WITH_UNIT','ACCEPTED')`,
    [Action.TAKE_OVER]: (t) => `${t}.accountable`,
    [Action.HAND_OVER]: (t) => `${t}.accountable`,
    [Action.ASK_FOR_ANOTHER]: (t) => `${t}.accountable`,
  },
})
export class Assignment extends VersionedPatientBearing {
  @Field(() => Patient, { nullable: true, description: 'The patient.' })
  @ManyToOne(() => Patient)
  patient!: Rel<Patient>;

  @Field(() => CareCase, { nullable: true, description: 'What the coordinator answers for.' })
  @ManyToOne(() => CareCase)
  case!: Rel<CareCase>;

  @Field(() => Pathway, { nullable: true, description: 'The pathway, where the case is one.' })
  @ManyToOne(() => Pathway, { nullable: true })
  pathway: Rel<Pathway> | null = null;

  @Field(() => CoordinatorKind, { nullable: true, description: 'Coordinator or child coordinator.' })
  @Enum({ items: () => CoordinatorKind, type: 'text' })
  kind: CoordinatorKind = CoordinatorKind.COORDINATOR;

  @Field(() => Side, { nullable: true, description: 'On which side.' })
  @Enum({ items: () => Side, type: 'text' })
  side!: Side;

  @Field(() => AssignedCoordinator, { nullable: true, description: 'Who it is, and how to reach them.' })
  @Group(() => AssignedCoordinator)
  coordinator!: Rel<AssignedCoordinator> | null;

  @Field(() => Person, {
    nullable: true,
    description: 'Vikar: who stands in today, while the coordinator is away.',
  })
  @One(() => Person, (p, t) => `${t}.id = app.stands_in(${p}.id)`)
  substitute!: Rel<Person> | null;

  @Property({ type: 'uuid', nullable: true })
  personId: string | null = null;
  @Property({ type: 'uuid', nullable: true })
  grantId: string | null = null;
  @Property({ type: 'uuid' })
  unitId!: string;
  @Property({ type: 'uuid' })
  rootId!: string;

  @Field(() => AssignmentStatus, { nullable: true, description: 'Where it stands.' })
  @Enum({ items: () => AssignmentStatus, type: 'text' })
  status!: AssignmentStatus;

  @Field(() => Boolean, { nullable: true, description: 'Whether this is who answers for the side now.' })
  @Property({ type: 'boolean' })
  accountable: boolean = false;

  @Field(() => Deadline, { nullable: true, description: 'The patient’s next open deadline, on either side.' })
  @One(() => Deadline, nextOfPatient, { samePatient: true })
  nextDeadline!: Rel<Deadline> | null;

  @Property({ type: 'uuid' })
  proposedBy!: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Named at.' })
  @Property({ type: 'datetime' })
  proposedAt!: Date;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Answer expected by; two working days after it was named.',
  })
  @Property({ type: 'date', nullable: true })
  answerBy: string | null = null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Accepted at.' })
  @Property({ type: 'datetime', nullable: true })
  acceptedAt: Date | null = null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Ended, declined or replaced at.' })
  @Property({ type: 'datetime', nullable: true })
  endedAt: Date | null = null;

  @Field(() => String, { nullable: true, description: 'Why it was declined or ended.' })
  @Property({ type: 'text', nullable: true })
  reason: string | null = null;
}
