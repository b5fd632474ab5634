import { Entity, Enum, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import type { Rel } from '@mikro-orm/core';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { CareCase, CoordinatorKind } from './care-case.entity.js';
import { Action } from '../authz/actions.js';
import { Side } from '../authz/roles.js';
import { Deadline } from '../deadline/deadline.entity.js';
import { nextOfSide } from '../deadline/deadline.status.js';
import { Unit } from '../organisation/unit.entity.js';
import { Patient } from '../patient/patient.entity.js';
import { Pathway } from '../pathway/pathway.entity.js';
import { Person } from '../person/person.entity.js';
import { PatientBearing, VersionedPatientBearing } from '../read/base.entity.js';
import { DateScalar, DateTimeScalar } from '../platform/scalars.js';
import { Column, One, Resource } from '../read/registry.js';

export enum CoverageStatus {
  COVERED = 'COVERED',
  VACANT = 'VACANT',
  DECLINED = 'DECLINED',
  NOT_NEEDED = 'NOT_NEEDED',
  EXTERNAL = 'EXTERNAL',
}
registerEnumType(CoverageStatus, {
  name: 'CoverageStatus',
  description: 'Whether somebody answers for a side. Only VACANT is a vacancy.',
  valuesConfig: {
    COVERED: { description: 'Exactly one person is accountable.' },
    VACANT: { description: 'Nobody is, and somebody should be.' },
    DECLINED: { description: 'The patient said no.' },
    NOT_NEEDED: { description: 'Not needed, with the reason.' },
    EXTERNAL: { description: 'Somebody outside the platform is.' },
  },
});

@ObjectType({
  description: 'Coverage (dekning): whether somebody answers for one side of a case, since when.',
})
@Entity({ tableName: 'coverage' })
@Resource({
  patient: (t) => `${t}.patient_id`,
  content: 'PATHWAY',
  partOf: (t) => [`${t}.case_id`],
  attributes: {
    pathwayWithin: (t, value) =>
      `exists (select from pathway x join unit_closure c on c.descendant_id = x.unit_id where x.id = ${t}.pathway_id and c.ancestor_id = ${value})`,
  },
})
export class Coverage extends VersionedPatientBearing {
  @Property({ type: 'uuid' })
  patientId!: string;
  @Property({ type: 'uuid' })
  caseId!: string;
  @Property({ type: 'uuid', nullable: true })
  pathwayId: string | null = null;

  @Field(() => CoordinatorKind, { nullable: true, description: 'Coordinator or child coordinator.' })
  @Enum({ items: () => CoordinatorKind, type: 'text' })
  kind: CoordinatorKind = CoordinatorKind.COORDINATOR;

  @Field(() => Side, { nullable: true, description: 'Which side.' })
  @Enum({ items: () => Side, type: 'text' })
  side!: Side;

  @Field(() => CoverageStatus, { nullable: true, description: 'How it is covered.' })
  @Enum({ items: () => CoverageStatus, type: 'text' })
  status!: CoverageStatus;

  @Property({ type: 'uuid', nullable: true })
  rootId: string | null = null;

  @Field(() => Unit, { nullable: true, description: 'The unit that is to name somebody.' })
  @ManyToOne(() => Unit, { nullable: true })
  unit: Rel<Unit> | null = null;

  @Property({ type: 'uuid', nullable: true })
  needId: string | null = null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Since.' })
  @Property({ type: 'datetime' })
  since!: Date;

  @Property({ type: 'datetime', nullable: true })
  until: Date | null = null;

  /** Why the period ended, where what follows does not say it. */
  @Property({ type: 'text', nullable: true })
  untilReason: string | null = null;

  @Property({ type: 'text', nullable: true })
  reason: string | null = null;

  @Field(() => String, { nullable: true, description: 'The reason, or who outside answers for it.' })
  @Property({ type: 'text', nullable: true })
  note: string | null = null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'When it is asked again whether somebody is needed; the side is vacant from then.',
  })
  @Property({ type: 'date', nullable: true })
  askAgainOn: string | null = null;

  @Field(() => Person, { nullable: true, description: 'Who said so.' })
  @One(() => Person, (p, t) => `${t}.id = ${p}.changed_by`)
  setBy!: Rel<Person> | null;

  @Property({ type: 'uuid' })
  changedBy!: string;

  @Property({ type: 'json', nullable: true })
  onBehalf: object | null = null;
}

@ObjectType({ description: 'Vacancy (ledig): a side on which nobody answers for a patient.' })
@Resource({
  from: `(select c.* from coverage c where c.status = 'VACANT' and c.until is null)`,
  rows: { table: 'coverage', where: (t) => `${t}.status = 'VACANT' and ${t}.until is null` },
  patient: (t) => `${t}.patient_id`,
  content: 'PATHWAY',
  attributes: {
    rootId: (t, value) => `${t}.root_id = ${value}`,
    /** Given to this unit, or to one below it, to name somebody. */
    unitWithin: (t, value) =>
      `exists (select from unit_closure c where c.ancestor_id = ${value} and c.descendant_id = ${t}.unit_id)`,
  },
  possible: { [Action.ASSIGN]: () => 'true' },
})
export class Vacancy extends PatientBearing {
  @Field(() => Patient, { nullable: true, description: 'Whom it concerns.' })
  @One(() => Patient, (p, t) => `${t}.id = ${p}.patient_id`, { samePatient: true })
  patient!: Rel<Patient> | null;

  @Field(() => CareCase, { nullable: true, description: 'The case.' })
  @One(() => CareCase, (p, t) => `${t}.id = ${p}.case_id`, { samePatient: true })
  case!: Rel<CareCase> | null;

  @Field(() => Pathway, { nullable: true, description: 'The pathway, where the case is one.' })
  @One(() => Pathway, (p, t) => `${t}.id = ${p}.pathway_id`, { samePatient: true })
  pathway!: Rel<Pathway> | null;

  @Field(() => CoordinatorKind, { nullable: true, description: 'What is missing.' })
  @Column()
  kind!: CoordinatorKind | null;

  @Field(() => Side, { nullable: true, description: 'On which side.' })
  @Column()
  side!: Side | null;

  @Field(() => Unit, { nullable: true, description: 'The unit that is to name somebody.' })
  @One(() => Unit, (p, t) => `${t}.id = ${p}.unit_id`)
  unit!: Rel<Unit> | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Since.' })
  @Column()
  since!: Date | null;

  @Field(() => String, { nullable: true, description: 'Why: reported need, declined, unanswered, ended.' })
  @Column()
  reason!: string | null;

  @Field(() => Deadline, { nullable: true, description: 'The next open deadline on this side.' })
  @One(() => Deadline, nextOfSide, { samePatient: true })
  nextDeadline!: Rel<Deadline> | null;
}
