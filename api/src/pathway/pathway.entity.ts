import { Entity, Enum, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import type { Rel } from '@mikro-orm/core';
import { Args, Field, ObjectType, registerEnumType } from 'type-graphql';
import { Area, CareSetting } from './area.js';
import { PathwayDefinition } from './definition.entity.js';
import { Action } from '../authz/actions.js';
import { EventCode, eventCodeSql } from '../code/event-code.type.js';
import { Registration } from '../code/registration.type.js';
import { PathwayCoordinators } from '../coordination/coordinators.type.js';
import { Coverage } from '../coordination/coverage.entity.js';
import { Unit } from '../organisation/unit.entity.js';
import { Patient } from '../patient/patient.entity.js';
import { Person } from '../person/person.entity.js';
import { PatientBearing, VersionedPatientBearing } from '../read/base.entity.js';
import { DateScalar, DateTimeScalar } from '../platform/scalars.js';
import { DeadlineArgs } from '../deadline/deadline.args.js';
import { DeadlineConnection } from '../deadline/deadline.reads.js';
import { PathwayEventArgs } from './pathway-event.args.js';
import { PathwayEventConnection } from './pathway-event.reads.js';
import { Connected, Derived, Group, Many, Resource } from '../read/registry.js';
import { Referral } from '../referral/referral.entity.js';

export enum PathwayStatus {
  REFERRED = 'REFERRED',
  ACTIVE = 'ACTIVE',
  ENDED = 'ENDED',
  TRANSFERRED = 'TRANSFERRED',
  NOT_GRANTED = 'NOT_GRANTED',
}
registerEnumType(PathwayStatus, {
  name: 'PathwayStatus',
  description: 'Where a pathway stands.',
  valuesConfig: {
    REFERRED: { description: 'Henvist: exists from the referral’s submission.' },
    ACTIVE: { description: 'Aktivt: the right to care was granted.' },
    ENDED: { description: 'Avsluttet, with its reason.' },
    TRANSFERRED: { description: 'Overført to another unit.' },
    NOT_GRANTED: { description: 'No right to care in the specialist service.' },
  },
});

export enum Phase {
  REFERRAL = 'REFERRAL',
  ASSESSMENT_OF_REFERRAL = 'ASSESSMENT_OF_REFERRAL',
  ASSESSMENT = 'ASSESSMENT',
  EXTENDED_ASSESSMENT = 'EXTENDED_ASSESSMENT',
  TREATMENT = 'TREATMENT',
  DETOX = 'DETOX',
  FOLLOW_UP = 'FOLLOW_UP',
}
registerEnumType(Phase, {
  name: 'Phase',
  description: 'Fase i forløpet.',
  valuesConfig: {
    REFERRAL: { description: 'Kartlegging og henvisning, in the municipality.' },
    ASSESSMENT_OF_REFERRAL: { description: 'Vurdering av henvisningen.' },
    ASSESSMENT: { description: 'Basis utredning.' },
    EXTENDED_ASSESSMENT: { description: 'Utvidet utredning.' },
    TREATMENT: { description: 'Behandling.' },
    DETOX: { description: 'Avrusning.' },
    FOLLOW_UP: { description: 'Avslutning og videre oppfølging.' },
  },
});

const UNIT_WITHIN = (t: string, value: string): string =>
  `exists (select from unit_closure c where c.ancestor_id = ${value} and c.descendant_id = ${t}.unit_id)`;

@ObjectType({
  description: 'Pathway event (hendelse): something that happened, with its code where there is one.',
})
@Entity({ tableName: 'pathway_event' })
@Resource({ patient: (t) => `${t}.patient_id`, content: 'PATHWAY' })
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
    description: 'The event that corrects this one; a corrected event counts for no clock.',
  })
  @ManyToOne(() => PathwayEvent, { nullable: true })
  correctedBy: Rel<PathwayEvent> | null = null;

  @Field(() => String, { nullable: true, description: 'Note.' })
  @Property({ type: 'text', nullable: true })
  note: string | null = null;
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
    [Action.ASSIGN_CLINICIAN]: (t) => `${t}.status in ('REFERRED','ACTIVE')`,
    [Action.RECORD_EVENT]: (t) => `${t}.status in ('REFERRED','ACTIVE')`,
    [Action.END]: (t) => `${t}.status = 'ACTIVE'`,
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

  @Field(() => PathwayEventConnection, {
    nullable: true,
    description: 'What happened, corrected events included.',
  })
  @Connected('pathwayEvents', (p, t) => `${t}.pathway_id = ${p}.id`)
  events(@Args(() => PathwayEventArgs) _args: unknown): unknown {
    return undefined;
  }

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
