import { Entity, Enum, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import type { Rel } from '@mikro-orm/core';
import { Field, ObjectType } from 'type-graphql';
import { MeetingAnswer, ParticipantKind } from './meeting.type.js';
import { partOfMeeting, PartOfMeeting } from './part-of-meeting.js';
import { Unit } from '../organisation/unit.entity.js';
import { Person } from '../person/person.entity.js';
import { RecordedOnBehalf } from '../platform/recorded-on-behalf.js';
import { shownOnceSql } from '../platform/shown-once.js';
import { DateTimeScalar } from '../platform/scalars.js';
import { Derived, Resource } from '../read/registry.js';

@ObjectType({ description: 'Deltaker: somebody who is called to a meeting, and what they answered.' })
@Entity({ tableName: 'meeting_participant' })
@Resource(partOfMeeting)
export class MeetingParticipant extends PartOfMeeting {
  @Field(() => ParticipantKind, { nullable: true, description: 'As what.' })
  @Enum({ items: () => ParticipantKind, type: 'text' })
  kind!: ParticipantKind;

  @Field(() => Person, {
    nullable: true,
    description: 'Who; null of an outside party, and of a patient who has no login.',
  })
  @ManyToOne(() => Person, { nullable: true })
  person: Rel<Person> | null = null;

  @Field(() => Unit, { nullable: true, description: 'Where a professional works.' })
  @ManyToOne(() => Unit, { nullable: true })
  unit: Rel<Unit> | null = null;

  @Field(() => String, { nullable: true, description: 'The name of an outside party.' })
  @Property({ type: 'text', nullable: true })
  name: string | null = null;

  @Field(() => String, { nullable: true, description: 'From where an outside party comes: a school, NAV.' })
  @Property({ type: 'text', nullable: true })
  organisation: string | null = null;

  /** Where an outside party is written to; told to nobody but the mail. */
  @Property({ type: 'text', nullable: true })
  email: string | null = null;
  @Property({ type: 'text', nullable: true })
  language: string | null = null;

  @Field(() => MeetingAnswer, { nullable: true, description: 'The answer; null: none yet.' })
  @Enum({ items: () => MeetingAnswer, type: 'text', nullable: true })
  answer: MeetingAnswer | null = null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Answered at.' })
  @Property({ type: 'datetime', nullable: true })
  answeredAt: Date | null = null;

  @Field(() => String, {
    nullable: true,
    description: 'What was said with the answer, such as when one can.',
  })
  @Property({ type: 'text', nullable: true })
  answerWords: string | null = null;

  @Field(() => RecordedOnBehalf, {
    nullable: true,
    description: 'That staff recorded the answer; null: whoever was called gave it.',
  })
  @Property({ type: 'json', nullable: true })
  onBehalf: object | null = null;

  @Field(() => Boolean, { nullable: true, description: 'Whether they came; null: not recorded.' })
  @Property({ type: 'boolean', nullable: true })
  attended: boolean | null = null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'A warning to those who call: had another meeting on the platform at that time when this one was called.',
  })
  @Property({ type: 'boolean' })
  busy: boolean = false;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'How long the outside party’s link holds; null: there is none.',
  })
  @Property({ type: 'datetime', nullable: true })
  linkExpiresAt: Date | null = null;

  @Field(() => String, {
    nullable: true,
    description:
      'The path of a link that was just made (`renewMeetingLink`), at the address of the installation; shown once.',
  })
  @Derived(() => shownOnceSql('/mote/'))
  linkPath!: string | null;

  @Property({ type: 'datetime' })
  invitedAt!: Date;
  @Property({ type: 'uuid' })
  invitedBy!: string;
  @Property({ type: 'datetime', nullable: true })
  removedAt: Date | null = null;
}
