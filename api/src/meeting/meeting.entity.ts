import { Entity, Enum, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import type { Rel } from '@mikro-orm/core';
import { Field, Int, ObjectType } from 'type-graphql';
import { MeetingDecision } from './meeting-decision.entity.js';
import { MeetingParticipant } from './meeting-participant.entity.js';
import { called } from './part-of-meeting.js';
import { possibleSql } from './meeting.state.js';
import { MeetingKind, MeetingStatus } from './meeting.type.js';
import { Action } from '../authz/actions.js';
import { Side } from '../authz/roles.js';
import { Deadline } from '../deadline/deadline.entity.js';
import { Unit } from '../organisation/unit.entity.js';
import { PathwayEvent } from '../pathway/pathway-event.entity.js';
import { Pathway } from '../pathway/pathway.entity.js';
import { Patient } from '../patient/patient.entity.js';
import { Person } from '../person/person.entity.js';
import { VersionedPatientBearing } from '../read/base.entity.js';
import { DateTimeScalar } from '../platform/scalars.js';
import { Derived, Many, One, Resource } from '../read/registry.js';

const content = (column: string) => (t: string) =>
  `(select x.${column} from meeting_content x where x.meeting_id = ${t}.id)`;

@ObjectType({
  description:
    'Meeting (møte) about a patient: who is called, what they answered, what came of it. Read by those who are called, and by the organisation that calls.',
})
@Entity({ tableName: 'meeting' })
@Resource({
  patient: (t) => `${t}.patient_id`,
  content: 'MEETING',
  partOf: (t) => [`${t}.pathway_id`],
  attributes: {
    ...called((t) => `${t}.id`),
    root: (t, value) => `${t}.root_id = ${value}`,
    requester: (t, value) => `coalesce(${t}.requested_by = ${value}, false)`,
  },
  possible: {
    [Action.RESPOND]: possibleSql('RESPOND'),
    [Action.UPDATE]: possibleSql('CHANGE', 'RECORD'),
    [Action.CANCEL]: possibleSql('CANCEL'),
    // Of the patient, and of no meeting that there is.
    [Action.REQUEST]: () => 'false',
  },
})
export class Meeting extends VersionedPatientBearing {
  @Field(() => Patient, { nullable: true, description: 'Whom it is about.' })
  @ManyToOne(() => Patient)
  patient!: Rel<Patient>;

  @Field(() => Pathway, { nullable: true, description: 'The pathway that it belongs to, if any.' })
  @ManyToOne(() => Pathway, { nullable: true })
  pathway: Rel<Pathway> | null = null;

  @Field(() => MeetingKind, { nullable: true, description: 'What kind.' })
  @Enum({ items: () => MeetingKind, type: 'text' })
  kind!: MeetingKind;

  @Field(() => MeetingStatus, { nullable: true, description: 'Where it stands.' })
  @Enum({ items: () => MeetingStatus, type: 'text' })
  status!: MeetingStatus;

  @Field(() => DateTimeScalar, { nullable: true, description: 'From; null: asked for, and not called yet.' })
  @Property({ type: 'datetime', nullable: true })
  startsAt: Date | null = null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'To.' })
  @Property({ type: 'datetime', nullable: true })
  endsAt: Date | null = null;

  @Field(() => String, {
    nullable: true,
    description: 'Where. Of a protected address only those who treat or coordinate are told it here.',
  })
  @Derived(content('place'))
  place!: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'The place places a person with a protected address: it is told to nobody outside the platform.',
  })
  @Derived(
    (t) =>
      `exists (select from address_protection a where a.patient_id = ${t}.patient_id and a.ended_at is null)`,
  )
  placeProtected!: boolean | null;

  @Field(() => String, { nullable: true, description: 'Dagsorden: what it is to be about.' })
  @Derived(content('agenda'))
  agenda!: string | null;

  @Property({ type: 'uuid' })
  rootId!: string;

  @Field(() => Unit, { nullable: true, description: 'The unit that calls.' })
  @ManyToOne(() => Unit, { nullable: true })
  unit: Rel<Unit> | null = null;

  @Field(() => Side, { nullable: true, description: 'Which side calls.' })
  @Enum({ items: () => Side, type: 'text' })
  side!: Side;

  @Field(() => Person, { nullable: true, description: 'Who calls.' })
  @ManyToOne(() => Person, { nullable: true })
  organiser: Rel<Person> | null = null;

  @Field(() => [MeetingParticipant], { nullable: true, description: 'Who is called.' })
  @Many(() => MeetingParticipant, {
    on: (p, t) => `${t}.meeting_id = ${p}.id and ${t}.removed_at is null`,
    order: (t) =>
      `array_position(array['PATIENT','PARENT','NEXT_OF_KIN','PROFESSIONAL','OUTSIDE'], ${t}.kind), ${t}.id`,
    samePatient: true,
  })
  participants!: MeetingParticipant[] | null;

  /** RFC 5545: calendars outside go by it. */
  @Field(() => Int, { nullable: true, description: 'How often its time was changed.' })
  @Property({ type: 'int' })
  sequence: number = 0;

  @Field(() => Person, { nullable: true, description: 'Who asked for it; null: nobody did.' })
  @One(() => Person, (p, t) => `${t}.id = ${p}.requested_by`)
  requestedBy!: Rel<Person> | null;
  @Property({ type: 'uuid', nullable: true, fieldName: 'requested_by' })
  requesterId: string | null = null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was asked for.' })
  @Property({ type: 'datetime', nullable: true })
  requestedAt: Date | null = null;

  @Field(() => String, { nullable: true, description: 'What it was asked for, in words.' })
  @Derived(content('request_reason'))
  requestReason!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Called, or called anew, at.' })
  @Property({ type: 'datetime', nullable: true })
  calledAt: Date | null = null;

  @Property({ type: 'datetime', nullable: true })
  heldAt: Date | null = null;

  @Field(() => Boolean, { nullable: true, description: 'Whether there are minutes.' })
  @Derived((t) => `${t}.minutes_at is not null`)
  minutesExist!: boolean | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'The minutes were last written at.' })
  @Property({ type: 'datetime', nullable: true })
  minutesAt: Date | null = null;

  @Field(() => String, { nullable: true, description: 'Referat: the minutes, as last written.' })
  @Derived(
    (t) =>
      `(select x.text from meeting_minutes x where x.meeting_id = ${t}.id order by x.written_at desc, x.id desc limit 1)`,
  )
  minutes!: string | null;

  @Field(() => [MeetingDecision], { nullable: true, description: 'What was decided.' })
  @Many(() => MeetingDecision, {
    on: (p, t) => `${t}.meeting_id = ${p}.id`,
    order: (t) => `${t}.decided_at, ${t}.id`,
    samePatient: true,
  })
  decisions!: MeetingDecision[] | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Called off at.' })
  @Property({ type: 'datetime', nullable: true })
  cancelledAt: Date | null = null;

  @Property({ type: 'uuid', nullable: true })
  cancelledBy: string | null = null;

  @Field(() => String, { nullable: true, description: 'Why it was called off, or not called.' })
  @Derived(content('cancel_reason'))
  cancelReason!: string | null;

  @Field(() => Deadline, { nullable: true, description: 'The deadline that it is called for, if any.' })
  @One(() => Deadline, (p, t) => `${t}.id = ${p}.deadline_id`, { samePatient: true })
  deadline!: Rel<Deadline> | null;
  @Property({ type: 'uuid', nullable: true })
  deadlineId: string | null = null;

  /** Whoever is asked for a meeting has a task of it. */
  @Property({ type: 'uuid', nullable: true })
  taskId: string | null = null;

  @Field(() => PathwayEvent, {
    nullable: true,
    description: 'The event by which it is registered in the pathway, with its code as far as that is known.',
  })
  @One(() => PathwayEvent, (p, t) => `${t}.id = ${p}.event_id`, { samePatient: true })
  event!: Rel<PathwayEvent> | null;
  @Property({ type: 'uuid', nullable: true })
  eventId: string | null = null;

  @Property({ type: 'datetime' })
  createdAt!: Date;
  @Property({ type: 'uuid' })
  createdBy!: string;
  /** Also when only what it says has changed, so that its version counts that. */
  @Property({ type: 'datetime' })
  changedAt!: Date;
}

/** Apart from the meeting: it has another audience. */
@Entity({ tableName: 'meeting_content' })
export class MeetingContent {
  @PrimaryKey({ type: 'uuid' })
  meetingId!: string;
  @Property({ type: 'uuid' })
  patientId!: string;
  @Property({ type: 'text', nullable: true })
  agenda: string | null = null;
  @Property({ type: 'text', nullable: true })
  place: string | null = null;
  @Property({ type: 'text', nullable: true })
  requestReason: string | null = null;
  @Property({ type: 'text', nullable: true })
  cancelReason: string | null = null;
}
