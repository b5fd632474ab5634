import { Entity, Enum, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import type { Rel } from '@mikro-orm/core';
import { Args, Field, ObjectType } from 'type-graphql';
import { Area, CareSetting } from './area.js';
import { PathwayDefinition } from '../definition/definition.entity.js';
import { Action } from '../authz/actions.js';
import { Registration } from '../code/registration.type.js';
import { notObjected } from '../consent/objection.questions.js';
import { PathwayCoordinators } from '../coordination/coordinators.type.js';
import { Coverage } from '../coordination/coverage.entity.js';
import { Unit } from '../organisation/unit.entity.js';
import { Patient } from '../patient/patient.entity.js';
import { Person } from '../person/person.entity.js';
import { VersionedPatientBearing } from '../read/base.entity.js';
import { DateScalar } from '../platform/scalars.js';
import { DeadlineArgs } from '../deadline/deadline.args.js';
import { StatedCondition } from '../deadline/condition.entity.js';
import { UnclockedDeadline } from '../deadline/unclocked.entity.js';
import { DeadlineConnection } from '../deadline/deadline.reads.js';
import { PathwayEventArgs } from './pathway-event.args.js';
import { PathwayEventConnection } from './pathway-event.reads.js';
import { ChecklistAnswer } from './end-checklist.type.js';
import { possibleIn } from './pathway.state.js';
import { PathwayStatus, Phase } from './pathway.status.js';
import { Connected, Group, Many, One, Resource } from '../read/registry.js';
import { LegalBasis, Referral } from '../referral/referral.entity.js';
import { Stay } from '../stay/stay.entity.js';

export { PathwayStatus, Phase };

const UNIT_WITHIN = (t: string, value: string): string =>
  `exists (select from unit_closure c where c.ancestor_id = ${value} and c.descendant_id = ${t}.unit_id)`;

@ObjectType({ description: 'Pathway (forløp): one patient’s course through a national pathway.' })
@Entity({ tableName: 'pathway' })
@Resource({
  patient: (t) => `${t}.patient_id`,
  content: 'PATHWAY',
  attributes: {
    unitWithin: UNIT_WITHIN,
    shared: notObjected('PATHWAY'),
    /** Somebody of this unit coordinates it. */
    coordinatedFrom: (t, value) =>
      `exists (select from assignment a join unit_closure c on c.descendant_id = a.unit_id where a.case_id = ${t}.id` +
      ` and a.status in ('PROPOSED', 'WITH_UNIT', 'ACCEPTED') and c.ancestor_id = ${value})`,
    /** A vacancy or a need of this organisation is open on it. */
    openFor: (t, value) =>
      `(exists (select from coverage c where c.case_id = ${t}.id and c.root_id = ${value} and c.status = 'VACANT' and c.until is null)` +
      ` or exists (select from need n where n.pathway_id = ${t}.id and n.root_id = ${value} and n.status = 'REPORTED'))`,
  },
  possible: {
    [Action.ASSIGN_CLINICIAN]: possibleIn(Action.ASSIGN_CLINICIAN),
    [Action.RECORD_EVENT]: possibleIn(Action.RECORD_EVENT),
    [Action.TRANSFER]: possibleIn(Action.TRANSFER),
    [Action.END]: possibleIn(Action.END),
  },
})
export class Pathway extends VersionedPatientBearing {
  @Field(() => Patient, { nullable: true, description: 'The patient.' })
  @ManyToOne(() => Patient)
  patient!: Rel<Patient>;

  @Field(() => PathwayDefinition, {
    nullable: true,
    description: 'The edition that it started under, and keeps.',
  })
  @ManyToOne(() => PathwayDefinition, { nullable: true })
  definition: Rel<PathwayDefinition> | null = null;

  @Field(() => String, { nullable: true, description: 'Names the pathway, such as PHV_ADULT.' })
  @Property({ type: 'text' })
  pathwayKey!: string;

  @Field(() => Area, { nullable: true, description: 'Area.' })
  @Enum({ items: () => Area, type: 'text' })
  area!: Area;

  @Field(() => Referral, { nullable: true, description: 'The referral; null after an emergency assessment.' })
  @ManyToOne(() => Referral, { nullable: true })
  referral: Rel<Referral> | null = null;

  @Field(() => Unit, { nullable: true, description: 'The section that has it.' })
  @ManyToOne(() => Unit)
  unit!: Rel<Unit>;

  @Field(() => PathwayStatus, { nullable: true, description: 'Where it stands.' })
  @Enum({ items: () => PathwayStatus, type: 'text' })
  status!: PathwayStatus;

  @Field(() => Phase, { nullable: true, description: 'Phase.' })
  @Enum({ items: () => Phase, type: 'text' })
  phase!: Phase;

  @Field(() => CareSetting, { nullable: true, description: 'Care setting.' })
  @Enum({ items: () => CareSetting, type: 'text', nullable: true })
  careSetting: CareSetting | null = null;

  @Field(() => Person, {
    nullable: true,
    description: 'Behandler: the clinician; null until one is assigned.',
  })
  @ManyToOne(() => Person, { nullable: true })
  clinician: Rel<Person> | null = null;

  @Field(() => DateScalar, { nullable: true, description: 'Started on, by the edition’s rule.' })
  @Property({ type: 'date', nullable: true })
  startedOn: string | null = null;

  @Field(() => DateScalar, { nullable: true, description: 'Ended on.' })
  @Property({ type: 'date', nullable: true })
  endedOn: string | null = null;

  @Field(() => String, { nullable: true, description: 'Why it ended.' })
  @Property({ type: 'text', nullable: true })
  endReason: string | null = null;

  @Field(() => [ChecklistAnswer], {
    nullable: true,
    description: 'What was answered to the checklist when it ended; empty where it did not end so.',
  })
  @Property({ type: 'json', nullable: true })
  endChecklist: ChecklistAnswer[] | null = null;

  @Field(() => LegalBasis, { nullable: true, description: 'Rettslig grunnlag: legal basis of the care.' })
  @Enum({ items: () => LegalBasis, type: 'text' })
  legalBasis: LegalBasis = LegalBasis.VOLUNTARY;

  @Field(() => String, {
    nullable: true,
    description: 'Which other legal basis, or the decision it rests on.',
  })
  @Property({ type: 'text', nullable: true })
  legalBasisNote: string | null = null;

  @Field(() => Pathway, {
    nullable: true,
    description: 'Overført fra: the pathway that this one goes on from.',
  })
  @ManyToOne(() => Pathway, { nullable: true })
  transferredFrom: Rel<Pathway> | null = null;

  @Field(() => Pathway, { nullable: true, description: 'Overført til: the pathway at the receiver.' })
  @One(() => Pathway, (p, t) => `${t}.transferred_from_id = ${p}.id`, { samePatient: true })
  transferredTo!: Rel<Pathway> | null;

  @Property({ type: 'datetime' })
  createdAt!: Date;

  @Field(() => [Coverage], { nullable: true, description: 'Whether somebody answers for each side, now.' })
  @Many(() => Coverage, {
    on: (p, t) => `${t}.case_id = ${p}.id and ${t}.until is null`,
    order: (t) => `${t}.side, ${t}.kind`,
    samePatient: true,
  })
  coverage!: Coverage[] | null;

  @Field(() => PathwayCoordinators, { nullable: true, description: 'Who answers for it, on each side.' })
  @Group(() => PathwayCoordinators)
  coordinators!: Rel<PathwayCoordinators> | null;

  @Field(() => [Stay], { nullable: true, description: 'Opphold: planned and actual stays, first first.' })
  @Many(() => Stay, {
    on: (p, t) => `${t}.pathway_id = ${p}.id`,
    order: (t) => `coalesce(${t}.admitted_at, ${t}.planned_admission_on), ${t}.id`,
    samePatient: true,
  })
  stays!: Stay[] | null;

  @Field(() => PathwayEventConnection, {
    nullable: true,
    description: 'What happened, corrected events included.',
  })
  @Connected('pathwayEvents', (p, t) => `${t}.pathway_id = ${p}.id`)
  events(@Args(() => PathwayEventArgs) _args: unknown): unknown {
    return undefined;
  }

  @Field(() => [UnclockedDeadline], {
    nullable: true,
    description: 'Clocks that should run and cannot, with what is missing.',
  })
  @Many(() => UnclockedDeadline, {
    on: (p, t) => `${t}.pathway_id = ${p}.id`,
    order: (t) => `${t}.kind, ${t}.starts_on, ${t}.condition, ${t}.id`,
    samePatient: true,
  })
  unclocked!: Rel<UnclockedDeadline>[] | null;

  @Field(() => [StatedCondition], {
    nullable: true,
    description: 'What was said of the patient that rules ask for, such as how severe it is.',
  })
  @Many(() => StatedCondition, {
    on: (p, t) => `${t}.pathway_id = ${p}.id`,
    order: (t) => `${t}.condition`,
    samePatient: true,
  })
  conditions!: Rel<StatedCondition>[] | null;

  @Field(() => DeadlineConnection, { nullable: true, description: 'Deadlines of both sides.' })
  @Connected('deadlines', (p, t) => `${t}.pathway_id = ${p}.id`)
  deadlines(@Args(() => DeadlineArgs) _args: unknown): unknown {
    return undefined;
  }

  @Field(() => [Registration], {
    nullable: true,
    description:
      'Register (registreringer): what is to be registered in this pathway, by when, and whether it is. Empty until the pathway has started.',
  })
  @Many(() => Registration, {
    on: (p, t) => `${t}.pathway_id = ${p}.id`,
    order: (t) => `${t}.key`,
    samePatient: true,
  })
  registrations!: Registration[] | null;

  @Field(() => [Registration], {
    nullable: true,
    description: 'What must or should be registered by now, and is not.',
  })
  @Many(() => Registration, {
    on: (p, t) => `${t}.pathway_id = ${p}.id and ${t}.status = 'MISSING'`,
    order: (t) => `${t}.key`,
    samePatient: true,
  })
  missingRegistrations!: Registration[] | null;
}
