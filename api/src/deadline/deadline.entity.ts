import { Entity, Enum, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import type { Rel } from '@mikro-orm/core';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { deadlineStatusSql, openSql } from './deadline.status.js';
import { Action } from '../authz/actions.js';
import { Side } from '../authz/roles.js';
import { Unit } from '../organisation/unit.entity.js';
import { Area } from '../pathway/area.js';
import { DeadlineRule, Force } from '../definition/definition.entity.js';
import { Pathway } from '../pathway/pathway.entity.js';
import { Patient } from '../patient/patient.entity.js';
import { Person } from '../person/person.entity.js';
import { VersionedPatientBearing } from '../read/base.entity.js';
import { DateScalar, DateTimeScalar } from '../platform/scalars.js';
import { Derived, Group, One, Resource } from '../read/registry.js';
import { Referral } from '../referral/referral.entity.js';

export enum DayCount {
  CALENDAR = 'CALENDAR',
  WORKING_MON_FRI = 'WORKING_MON_FRI',
  WORKING_MON_SAT = 'WORKING_MON_SAT',
  SET_PER_PATIENT = 'SET_PER_PATIENT',
}
registerEnumType(DayCount, {
  name: 'DayCount',
  description: 'How the days of a deadline were counted, recorded with its due date.',
  valuesConfig: {
    CALENDAR: { description: 'Kalenderdager.' },
    WORKING_MON_FRI: { description: 'Arbeidsdager: Monday to Friday without public holidays.' },
    WORKING_MON_SAT: { description: 'Virkedager: Saturday counted too, by the organisation’s setting.' },
    SET_PER_PATIENT: { description: 'Dato satt for pasienten.' },
  },
});

export enum DeadlineStatus {
  UPCOMING = 'UPCOMING',
  DUE_SOON = 'DUE_SOON',
  OVERDUE = 'OVERDUE',
  MET = 'MET',
  MET_LATE = 'MET_LATE',
  WAIVED = 'WAIVED',
  CANCELLED = 'CANCELLED',
}
registerEnumType(DeadlineStatus, {
  name: 'DeadlineStatus',
  description: 'Where a deadline stands today (Europe/Oslo); derived when read, never stale.',
  valuesConfig: {
    UPCOMING: { description: 'Kommende.' },
    DUE_SOON: { description: 'Snart: within the kind’s warning time.' },
    OVERDUE: { description: 'Over fristen.' },
    MET: { description: 'Holdt.' },
    MET_LATE: { description: 'Holdt for sent.' },
    WAIVED: { description: 'Fraveket, with a reason that the patient can read.' },
    CANCELLED: { description: 'Falt bort.' },
  },
});

@ObjectType({
  description: 'Why a deadline was waived or is late, in a code and in words that the patient can read.',
})
@Resource({ from: 'deadline', patient: (t) => `${t}.patient_id`, logged: false })
export class DeadlineWaiver {
  @Field(() => String, { nullable: true, description: 'Reason code; null: not waived.' })
  @Derived((t) => `${t}.waiver_reason_code`)
  reasonCode!: string | null;
  @Field(() => String, { nullable: true, description: 'In words for the patient.' })
  @Derived((t) => `${t}.waiver_reason`)
  reasonForPatient!: string | null;
  @Field(() => Person, { nullable: true, description: 'By whom.' })
  @One(() => Person, (p, t) => `${t}.id = ${p}.waived_by`)
  by!: Rel<Person> | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When.' })
  @Derived((t) => `${t}.waived_at`)
  at!: Date | null;
}

@ObjectType({ description: 'Why a deadline is late, in a code and in words that the patient can read.' })
@Resource({ from: 'deadline', patient: (t) => `${t}.patient_id`, logged: false })
export class DeadlineDelay {
  @Field(() => String, { nullable: true, description: 'Reason code; null: not explained.' })
  @Derived((t) => `${t}.delay_reason_code`)
  reasonCode!: string | null;
  @Field(() => String, { nullable: true, description: 'In words for the patient.' })
  @Derived((t) => `${t}.delay_reason`)
  reasonForPatient!: string | null;
  @Field(() => Person, { nullable: true, description: 'By whom.' })
  @One(() => Person, (p, t) => `${t}.id = ${p}.delayed_by`)
  by!: Rel<Person> | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When.' })
  @Derived((t) => `${t}.delayed_at`)
  at!: Date | null;
}

@ObjectType({
  description: 'Deadline (frist): a clock that runs for a patient, computed from a rule and the events.',
})
@Entity({ tableName: 'deadline' })
@Resource({
  patient: (t) => `${t}.patient_id`,
  content: 'DEADLINE',
  partOf: (t) => [`${t}.pathway_id`, `${t}.referral_id`],
  attributes: {
    unitWithin: (t, value) =>
      `exists (select from unit_closure c where c.ancestor_id = ${value} and c.descendant_id = ${t}.unit_id)`,
  },
  possible: {
    [Action.WAIVE]: (t) => `${t}.force in ('ADVISORY', 'ORGANISATION') and ${openSql(t)}`,
    [Action.WITHDRAW]: (t) => `${t}.waived_at is not null`,
    [Action.EXPLAIN_DELAY]: openSql,
    [Action.REMIND_OWNER]: openSql,
  },
})
export class Deadline extends VersionedPatientBearing {
  @Field(() => Patient, { nullable: true, description: 'The patient.' })
  @ManyToOne(() => Patient)
  patient!: Rel<Patient>;

  @Field(() => Pathway, { nullable: true, description: 'The pathway.' })
  @ManyToOne(() => Pathway, { nullable: true })
  pathway: Rel<Pathway> | null = null;

  @Field(() => Referral, { nullable: true, description: 'The referral.' })
  @ManyToOne(() => Referral, { nullable: true })
  referral: Rel<Referral> | null = null;

  @Property({ type: 'uuid' })
  caseId!: string;

  /** Names the clock within its case: force, side, kind and the event that started it. */
  @Property({ type: 'text' })
  clockKey!: string;

  @Field(() => DeadlineRule, { nullable: true, description: 'The rule that it comes from.' })
  @ManyToOne(() => DeadlineRule)
  rule!: Rel<DeadlineRule>;

  @Field(() => [String], { nullable: true, description: 'The rule’s source.' })
  @Derived((t) => `(select r.source from deadline_rule r where r.id = ${t}.rule_id)`)
  source!: string[] | null;

  @Field(() => String, { nullable: true, description: 'The clock’s name, such as CLINICAL_DECISION.' })
  @Property({ type: 'text' })
  kind!: string;

  @Field(() => DeadlineStatus, { nullable: true, description: 'Where it stands today.' })
  @Derived((t, s) => deadlineStatusSql(t, s.today))
  status!: DeadlineStatus | null;

  @Field(() => Side, { nullable: true, description: 'Which side must act.' })
  @Enum({ items: () => Side, type: 'text' })
  side!: Side;

  @Field(() => Force, { nullable: true, description: 'How binding it is.' })
  @Enum({ items: () => Force, type: 'text' })
  force!: Force;

  @Field(() => Area, { nullable: true, description: 'Area.' })
  @Enum({ items: () => Area, type: 'text', nullable: true })
  area: Area | null = null;

  @Property({ type: 'text', nullable: true })
  pathwayKey: string | null = null;

  @Field(() => Unit, { nullable: true, description: 'The unit that must act.' })
  @ManyToOne(() => Unit)
  unit!: Rel<Unit>;

  @Property({ type: 'uuid' })
  rootId!: string;

  @Field(() => Person, { nullable: true, description: 'Who must act, where it is one person’s.' })
  @ManyToOne(() => Person, { nullable: true })
  owner: Rel<Person> | null = null;

  @Field(() => Int, { nullable: true, description: 'Which time, for a recurring one; from 1.' })
  @Property({ type: 'integer' })
  occurrence: number = 1;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day that the clock started; counted from the day after.',
  })
  @Property({ type: 'date' })
  startsOn!: string;

  @Field(() => DateScalar, { nullable: true, description: 'The last day on which it is met in time.' })
  @Property({ type: 'date' })
  dueOn!: string;

  @Field(() => Int, { nullable: true, description: 'It is due soon from so many days before.' })
  @Property({ type: 'integer' })
  dueSoonDays: number = 7;

  @Field(() => DayCount, { nullable: true, description: 'How its days were counted.' })
  @Enum({ items: () => DayCount, type: 'text', nullable: true })
  dayCount: DayCount | null = null;

  @Field(() => DateScalar, { nullable: true, description: 'For a range (3 to 7 days): the first day meant.' })
  @Property({ type: 'date', nullable: true })
  earliestOn: string | null = null;

  @Field(() => DateScalar, { nullable: true, description: 'Met on.' })
  @Property({ type: 'date', nullable: true })
  metOn: string | null = null;

  @Field(() => Int, {
    nullable: true,
    description: 'Days left to the due date, negative when it is past; null when it is no longer open.',
  })
  @Derived((t, s) => `case when ${openSql(t)} then ${t}.due_on - ${s.today} end`)
  daysLeft!: number | null;

  @Property({ type: 'datetime', nullable: true })
  cancelledAt: Date | null = null;

  @Field(() => DeadlineWaiver, { nullable: true, description: 'How it was waived.' })
  @Group(() => DeadlineWaiver, (t) => `${t}.waived_at is not null`)
  waiver!: Rel<DeadlineWaiver> | null;
  @Property({ type: 'datetime', nullable: true })
  waivedAt: Date | null = null;
  @Property({ type: 'uuid', nullable: true })
  waivedBy: string | null = null;
  @Property({ type: 'text', nullable: true })
  waiverReasonCode: string | null = null;
  @Property({ type: 'text', nullable: true })
  waiverReason: string | null = null;

  @Field(() => DeadlineDelay, { nullable: true, description: 'How a delay was explained.' })
  @Group(() => DeadlineDelay, (t) => `${t}.delayed_at is not null`)
  delay!: Rel<DeadlineDelay> | null;
  @Property({ type: 'datetime', nullable: true })
  delayedAt: Date | null = null;
  @Property({ type: 'uuid', nullable: true })
  delayedBy: string | null = null;
  @Property({ type: 'text', nullable: true })
  delayReasonCode: string | null = null;
  @Property({ type: 'text', nullable: true })
  delayReason: string | null = null;
}
