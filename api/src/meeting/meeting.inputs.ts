import { Extensions, Field, ID, InputType, Int } from 'type-graphql';
import { MeetingAnswer, MeetingKind } from './meeting.type.js';
import { Side } from '../authz/roles.js';
import { OnBehalf } from '../platform/on-behalf.js';
import { Repeatable } from '../platform/repeatable.js';
import { DateScalar, DateTimeScalar } from '../platform/scalars.js';

const PLACE =
  'Where; it is sent to those who are called, outside the platform too: nothing of why. Of a protected address it is not sent.';
const SHORT = { maxLength: 300 };
const WORDS = { maxLength: 1000 };

@InputType({
  description: 'Somebody outside the platform: answers by a link, and sees nothing of the patient.',
})
export class OutsidePartyInput {
  @Field(() => String, { description: 'Name.' })
  @Extensions({ maxLength: 200 })
  name!: string;
  @Field(() => String, { nullable: true, description: 'From where: a school, NAV.' })
  @Extensions({ maxLength: 200 })
  organisation?: string | null;
  @Field(() => String, {
    nullable: true,
    description:
      'Where the invitation is sent; without it the link is made by `renewMeetingLink`, and handed on.',
  })
  email?: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'The language of the invitation: nb, nn or en; nb unless told.',
  })
  language?: string | null;
}

@InputType({ description: 'Whom to call: a person of the platform, or an outside party.' })
export class ParticipantInput {
  @Field(() => ID, {
    nullable: true,
    description: 'A person who may see the patient’s data, by a relation that holds now.',
  })
  personId?: string | null;
  @Field(() => OutsidePartyInput, { nullable: true, description: 'Somebody outside the platform.' })
  outside?: OutsidePartyInput | null;
}

@InputType({ description: 'Asks the coordinator for a meeting.' })
export class RequestMeetingInput extends Repeatable {
  @Field(() => ID, { description: 'About whom.' })
  patientId!: string;
  @Field(() => Side, { nullable: true, description: 'Which side is asked; whoever coordinates unless told.' })
  side?: Side | null;
  @Field(() => MeetingKind, { nullable: true, description: 'What kind; a cooperation meeting unless told.' })
  kind?: MeetingKind | null;
  @Field(() => String, { description: 'What it is wanted for.' })
  @Extensions(WORDS)
  reason!: string;
}

@InputType({ description: 'When and where.' })
export abstract class MeetingTimeInput extends Repeatable {
  @Field(() => DateTimeScalar, { description: 'From; to come.' })
  startsAt!: Date;
  @Field(() => DateTimeScalar, { description: 'To; after the beginning.' })
  endsAt!: Date;
  @Field(() => String, { nullable: true, description: PLACE })
  @Extensions(SHORT)
  place?: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'Dagsorden; read on the platform, and sent to nobody.',
  })
  agenda?: string | null;
}

@InputType({ description: 'Calls a meeting.' })
export class ScheduleMeetingInput extends MeetingTimeInput {
  @Field(() => ID, { description: 'About whom; the patient is always called.' })
  patientId!: string;
  @Field(() => ID, { nullable: true, description: 'The meeting that was asked for, which this one is.' })
  requestId?: string | null;
  @Field(() => ID, { nullable: true, description: 'The pathway that it belongs to, if any.' })
  pathwayId?: string | null;
  @Field(() => ID, {
    nullable: true,
    description: 'The deadline that it is called for (`meetingProposals`).',
  })
  deadlineId?: string | null;
  @Field(() => MeetingKind, { nullable: true, description: 'What kind; a cooperation meeting unless told.' })
  kind?: MeetingKind | null;
  @Field(() => [ParticipantInput], {
    description:
      'Whom to call beside the patient, the parents of a child under twelve, and the caller; at least one.',
  })
  participants!: ParticipantInput[];
}

@InputType({ description: 'Moves a meeting: everybody is asked again.' })
export class RescheduleMeetingInput extends MeetingTimeInput {
  @Field(() => ID, { description: 'The meeting.' })
  id!: string;
  @Field(() => Int, { nullable: true, description: 'The version that the change rests on.' })
  expectedVersion?: number | null;
}

@InputType({ description: 'Calls others too, or takes back that somebody is called.' })
export class InviteToMeetingInput extends Repeatable {
  @Field(() => ID, { description: 'The meeting.' })
  id!: string;
  @Field(() => [ParticipantInput], { nullable: true, description: 'Whom to call.' })
  participants?: ParticipantInput[] | null;
  @Field(() => [ID], {
    nullable: true,
    description: 'Participants who are called no more; never the patient, nor whoever calls.',
  })
  removeIds?: string[] | null;
  @Field(() => Int, { nullable: true, description: 'The version that the change rests on.' })
  expectedVersion?: number | null;
}

@InputType({ description: 'Answers a call.' })
export class RespondToMeetingInput extends Repeatable {
  @Field(() => ID, { description: 'The meeting.' })
  id!: string;
  @Field(() => MeetingAnswer, { description: 'The answer.' })
  answer!: MeetingAnswer;
  @Field(() => String, { nullable: true, description: 'With a word, such as when one can.' })
  @Extensions(SHORT)
  words?: string | null;
  @Field(() => Int, {
    nullable: true,
    description: 'The version that the answer rests on: not an earlier time.',
  })
  expectedVersion?: number | null;
}

@InputType({ description: 'What somebody who is called said by other ways, recorded by those who call.' })
export class RecordMeetingAnswerInput extends RespondToMeetingInput {
  @Field(() => ID, { description: 'The participant; not a professional, who answers alone.' })
  participantId!: string;
  @Field(() => OnBehalf, { description: 'How it was said.' })
  onBehalf!: OnBehalf;
}

@InputType({ description: 'Whether somebody came.' })
export class AttendanceInput {
  @Field(() => ID, { description: 'The participant.' })
  participantId!: string;
  @Field(() => Boolean, { description: 'Whether they came.' })
  attended!: boolean;
}

@InputType({ description: 'Who came to a meeting.' })
export class RecordAttendanceInput extends Repeatable {
  @Field(() => ID, { description: 'The meeting.' })
  id!: string;
  @Field(() => [AttendanceInput], { description: 'Of each that is known; at least one.' })
  attendance!: AttendanceInput[];
}

@InputType({ description: 'What was decided; it becomes a task of whoever does it.' })
export class DecisionInput {
  @Field(() => String, { description: 'What.' })
  @Extensions(WORDS)
  text!: string;
  @Field(() => ID, {
    nullable: true,
    description:
      'The participant who does it; the task is theirs if they are a professional, else the caller’s to follow up.',
  })
  responsibleId?: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'By when; to come.' })
  dueOn?: string | null;
}

@InputType({ description: 'The minutes of a meeting; written anew, what was written before is kept.' })
export class RecordMinutesInput extends Repeatable {
  @Field(() => ID, { description: 'The meeting.' })
  id!: string;
  @Field(() => String, { description: 'Referat; the patient reads it unless it is withheld.' })
  text!: string;
  @Field(() => [DecisionInput], {
    nullable: true,
    description: 'What was decided, beside what is recorded already.',
  })
  decisions?: DecisionInput[] | null;
  @Field(() => Int, { nullable: true, description: 'The version that the minutes rest on.' })
  expectedVersion?: number | null;
}

@InputType({ description: 'Calls a meeting off, or declines one that was asked for.' })
export class CancelMeetingInput extends Repeatable {
  @Field(() => ID, { description: 'The meeting.' })
  id!: string;
  @Field(() => String, { description: 'Why, in words that the patient can read.' })
  @Extensions(WORDS)
  reason!: string;
  @Field(() => Int, { nullable: true, description: 'The version that the act rests on.' })
  expectedVersion?: number | null;
}

@InputType({ description: 'An outside party’s link.' })
export class MeetingLinkInput extends Repeatable {
  @Field(() => ID, { description: 'The meeting.' })
  id!: string;
  @Field(() => ID, { description: 'The outside party.' })
  participantId!: string;
}

@InputType({ description: 'A calendar feed in place of the one before, which ends.' })
export class RenewCalendarFeedInput extends Repeatable {}

@InputType({ description: 'Ends a calendar feed.' })
export class EndCalendarFeedInput extends Repeatable {
  @Field(() => ID, { description: 'The feed.' })
  id!: string;
}
