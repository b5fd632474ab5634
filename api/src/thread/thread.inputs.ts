import { Extensions, Field, ID, InputType, Int } from 'type-graphql';
import { Repeatable } from '../platform/repeatable.js';

const TEXT = { maxLength: 10_000 };
const VERSION = 'The version that the act rests on.';

@InputType({ description: 'A file that goes with a message.' })
export class AttachmentInput {
  @Field(() => ID, { description: 'The id that `POST /files` answered.' })
  fileId!: string;
  @Field(() => String, { description: 'What it is called; its ending is made to fit what is in it.' })
  @Extensions({ maxLength: 200 })
  name!: string;
}

@InputType({ description: 'Opens a message thread about a patient, with its first message.' })
export class OpenThreadInput extends Repeatable {
  @Field(() => ID, { description: 'Whom it concerns.' })
  patientId!: string;
  @Field(() => ID, {
    nullable: true,
    description: 'The pathway that it is about, if it is; at most one thing.',
  })
  pathwayId?: string | null;
  @Field(() => ID, { nullable: true, description: 'The plan that it is about, if it is; at most one thing.' })
  planId?: string | null;
  @Field(() => ID, {
    nullable: true,
    description: 'The referral that it is about, if it is; at most one thing.',
  })
  referralId?: string | null;
  @Field(() => ID, {
    nullable: true,
    description: 'The meeting that it is about, if it is; at most one thing.',
  })
  meetingId?: string | null;
  @Field(() => ID, {
    nullable: true,
    description: 'The deadline that it is about, if it is; at most one thing.',
  })
  deadlineId?: string | null;
  @Field(() => ID, { nullable: true, description: 'The task that it is about, if it is; at most one thing.' })
  taskId?: string | null;
  @Field(() => String, { description: 'Topic.' })
  @Extensions({ maxLength: 200 })
  topic!: string;
  @Field(() => [ID], {
    description: 'The persons who take part beside the caller; each must be able to read what it is about.',
  })
  participantIds!: string[];
  @Field(() => Boolean, {
    nullable: true,
    description: 'The patient takes part, whose own login nobody needs to know for that.',
  })
  patientTakesPart?: boolean | null;
  @Field(() => String, { description: 'The first message.' })
  @Extensions(TEXT)
  text!: string;
  @Field(() => [AttachmentInput], { nullable: true, description: 'Files with it; at most ten.' })
  attachments?: AttachmentInput[] | null;
}

@InputType({ description: 'Writes in a thread.' })
export class SendMessageInput extends Repeatable {
  @Field(() => ID, { description: 'Which thread.' })
  threadId!: string;
  @Field(() => String, { description: 'What it says.' })
  @Extensions(TEXT)
  text!: string;
  @Field(() => [AttachmentInput], { nullable: true, description: 'Files with it; at most ten.' })
  attachments?: AttachmentInput[] | null;
}

@InputType({ description: 'Puts a file into a thread, as a message of its own.' })
export class AddAttachmentInput extends Repeatable {
  @Field(() => ID, { description: 'Which thread.' })
  threadId!: string;
  @Field(() => ID, { description: 'The id that `POST /files` answered.' })
  fileId!: string;
  @Field(() => String, { description: 'What it is called; its ending is made to fit what is in it.' })
  @Extensions({ maxLength: 200 })
  name!: string;
}

@InputType({ description: 'Retracts one’s own message.' })
export class RetractMessageInput extends Repeatable {
  @Field(() => ID, { description: 'Which message.' })
  id!: string;
  @Field(() => String, { nullable: true, description: 'Why; everybody in the thread reads it.' })
  @Extensions({ maxLength: 500 })
  reason?: string | null;
}

@InputType({ description: 'One has read a thread up to a message.' })
export class MarkReadInput extends Repeatable {
  @Field(() => ID, { description: 'Which thread.' })
  threadId!: string;
  @Field(() => ID, {
    nullable: true,
    description: 'The last message that was read; all there are unless told.',
  })
  messageId?: string | null;
}

@InputType({ description: 'Brings people into a thread; they read what was written before, too.' })
export class AddThreadParticipantsInput extends Repeatable {
  @Field(() => ID, { description: 'Which thread.' })
  threadId!: string;
  @Field(() => [ID], { description: 'The persons; each must be able to read what the thread is about.' })
  participantIds!: string[];
}

@InputType({ description: 'Leaves a thread: one sees nothing of it from then on.' })
export class LeaveThreadInput extends Repeatable {
  @Field(() => ID, { description: 'Which thread.' })
  threadId!: string;
}

@InputType({ description: 'Closes a thread: it is read, and not written in any more.' })
export class CloseThreadInput extends Repeatable {
  @Field(() => ID, { description: 'Which thread.' })
  threadId!: string;
  @Field(() => Int, { nullable: true, description: VERSION })
  expectedVersion?: number | null;
}
