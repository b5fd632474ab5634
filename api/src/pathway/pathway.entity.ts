import { Entity, Enum, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import type { Rel } from '@mikro-orm/core';
import { Args, Field, ObjectType } from 'type-graphql';
import { Area, CareSetting } from './area.js';
import { PathwayDefinition } from '../definition/definition.entity.js';
import { Action } from '../authz/actions.js';
import { EventCode, eventCodeSql } from '../code/event-code.type.js';
import { Registration } from '../code/registration.type.js';
import { PathwayCoordinators } from '../coordination/coordinators.type.js';
import { Coverage } from '../coordination/coverage.entity.js';
import { Unit } from '../organisation/unit.entity.js';
import { Patient } from '../patient/patient.entity.js';
import { Person } from '../person/person.entity.js';
import { Plan } from '../plan/plan.entity.js';
import { PatientBearing, VersionedPatientBearing } from '../read/base.entity.js';
import { DateScalar, DateTimeScalar } from '../platform/scalars.js';
import { DeadlineArgs } from '../deadline/deadline.args.js';
import { StatedCondition } from '../deadline/condition.entity.js';
import { UnclockedDeadline } from '../deadline/unclocked.entity.js';
import { EVENT_KINDS } from '../deadline/deadline.events.js';
import { DeadlineConnection } from '../deadline/deadline.reads.js';
import { PathwayEventArgs } from './pathway-event.args.js';
import { PathwayEventConnection } from './pathway-event.reads.js';
import { ChecklistAnswer } from './end-checklist.type.js';
import { possibleIn } from './pathway.state.js';
import { PathwayStatus, Phase } from './pathway.status.js';
import { Connected, Derived, Group, Many, One, Resource } from '../read/registry.js';
import { LegalBasis, Referral } from '../referral/referral.entity.js';
import { Stay } from '../stay/stay.entity.js';

export { PathwayStatus, Phase };

const UNIT_WITHIN = (t: string, value: string): string =>
  `exists (select from unit_closure c where c.ancestor_id = ${value} and c.descendant_id = ${t}.unit_id)`;

/** What is registered as an event by itself; other events follow from other acts, and are put right by those. */
const RECORDED = EVENT_KINDS.filter((info) =>
  (info.operations as readonly string[]).includes('recordEvent'),
).map(({ kind }) => kind);

@ObjectType({
  description: 'Pathway event (hendelse): something that happened, with its code where there is one.',
})
@Entity({ tableName: 'pathway_event' })
@Resource({
  patient: (t) => `${t}.patient_id`,
  content: 'PATHWAY',
  attributes: {
    pathwayWithin: (t, value) =>
      `exists (select from pathway x join unit_closure c on c.descendant_id = x.unit_id where x.id = ${t}.pathway_id and c.ancestor_id = ${value})`,
  },
  possible: {
    [Action.CORRECT_EVENT]: (t) =>
      `(${t}.corrected_at is null and ${t}.kind in (${RECORDED.map((kind) => `'${kind}'`).join(', ')}))`,
  },
})
export class PathwayEvent extends PatientBearing {
  @Property({ type: 'uuid' })
  pathwayId!: string;
  @Property({ type: 'uuid' })
  patientId!: string;

  @Field(() => String, { nullable: true, description: 'What happened, such as FIRST_ATTENDANCE.' })
  @Property({ type: 'text' })
  kind!: string;

  /** Kept as it was registered; read with what the pathway's edition says of it. */
  @Field(() => EventCode, {
    nullable: true,
    description:
      'National code: as registered, else the only one that fits the event in the pathway’s edition. Null: the event is not coded.',
  })
  @Derived((t) => eventCodeSql(`(select p.definition_id from pathway p where p.id = ${t}.pathway_id)`, t))
  @Property({ type: 'text', nullable: true })
  code: string | null = null;

  @Enum({ items: () => CareSetting, type: 'text', nullable: true })
  careSetting: CareSetting | null = null;
  @Enum({ items: () => Phase, type: 'text', nullable: true })
  phase: Phase | null = null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it happened.' })
  @Property({ type: 'datetime' })
  occurredAt!: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was registered.' })
  @Property({ type: 'datetime' })
  registeredAt!: Date;

  @Field(() => Person, { nullable: true, description: 'Who registered it.' })
  @ManyToOne(() => Person, { fieldName: 'registered_by' })
  registeredBy!: Rel<Person>;

  @Field(() => PathwayEvent, {
    nullable: true,
    description:
      'The event that replaces this one; null: it stands, or (where correctedAt is set) it never happened.',
  })
  @ManyToOne(() => PathwayEvent, { nullable: true })
  correctedBy: Rel<PathwayEvent> | null = null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When it was found to be wrong; such an event stays in history and counts for no clock.',
  })
  @Property({ type: 'datetime', nullable: true })
  correctedAt: Date | null = null;

  @Field(() => Person, { nullable: true, description: 'Who found it to be wrong.' })
  @ManyToOne(() => Person, { nullable: true, fieldName: 'corrected_by_person_id' })
  corrector: Rel<Person> | null = null;

  @Field(() => String, { nullable: true, description: 'Why it was corrected.' })
  @Property({ type: 'text', nullable: true })
  correctionReason: string | null = null;

  @Field(() => String, { nullable: true, description: 'Note; for a drop-out, the reason.' })
  @Property({ type: 'text', nullable: true })
  note: string | null = null;

  @Field(() => DateScalar, { nullable: true, description: 'The day that a planned thing is planned for.' })
  @Property({ type: 'date', nullable: true })
  plannedFor: string | null = null;

  @Field(() => String, { nullable: true, description: 'What was agreed with the patient, at a drop-out.' })
  @Property({ type: 'text', nullable: true })
  agreed: string | null = null;

  @Field(() => Plan, { nullable: true, description: 'The plan that it is about.' })
  @ManyToOne(() => Plan, { nullable: true })
  plan: Rel<Plan> | null = null;
}

@ObjectType({ description: 'Pathway (forløp): one patient’s course through a national pathway.' })
@Entity({ tableName: 'pathway' })
@Resource({
  patient: (t) => `${t}.patient_id`,
  content: 'PATHWAY',
  attributes: {
    unitWithin: UNIT_WITHIN,
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
