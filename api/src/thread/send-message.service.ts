import { Message } from './message.entity.js';
import { ThreadParticipant } from './thread-participant.entity.js';
import { Thread } from './thread.entity.js';
import type {
  AddAttachmentInput,
  MarkReadInput,
  RetractMessageInput,
  SendMessageInput,
} from './thread.inputs.js';
import { checkThread } from './thread.state.js';
import { write } from './writing.js';
import { Action } from '../authz/actions.js';
import { badInput, illegalTransition } from '../platform/errors.js';
import type { Work } from '../write/work.js';

export async function sendMessage(work: Work, input: SendMessageInput): Promise<string> {
  const thread = await work.load(Thread, input.threadId, Action.SEND);
  checkThread(thread, Action.SEND);
  const message = await write(work, thread, { text: input.text, attachments: input.attachments ?? [] });
  work.did('Message', message.id, thread.patient.id);
  return message.id;
}

/** A file alone: what was sent before is never changed. */
export async function addAttachment(work: Work, input: AddAttachmentInput): Promise<string> {
  const thread = await work.load(Thread, input.threadId, Action.SEND);
  checkThread(thread, Action.SEND);
  const { fileId, name } = input;
  const message = await write(work, thread, { text: null, attachments: [{ fileId, name }] });
  work.did('Message', message.id, thread.patient.id);
  return message.id;
}

/** What it said stays in the record and is shown to nobody; that there was something is shown to everybody in the thread. */
export async function retractMessage(work: Work, input: RetractMessageInput): Promise<string> {
  const message = await work.load(Message, input.id, Action.RETRACT);
  if (message.retractedAt) throw illegalTransition('RETRACTED', []);
  message.retractedAt = work.now;
  message.retractionReason = input.reason || null;
  work.did('Message', message.id, message.patientId);
  return message.id;
}

/** A read mark goes forward only. */
export async function markRead(work: Work, input: MarkReadInput): Promise<string> {
  const thread = await work.load(Thread, input.threadId, Action.MARK_READ);
  const last = await sentAt(work, thread, input.messageId ?? null);
  const mine = await work.em.findOneOrFail(ThreadParticipant, {
    threadId: thread.id,
    person: work.principal.personId,
  });
  if (!mine.readTo || mine.readTo < last) mine.readTo = last;
  work.did('Thread', thread.id, thread.patient.id);
  return thread.id;
}

async function sentAt(work: Work, thread: Thread, messageId: string | null): Promise<Date> {
  if (!messageId) return thread.lastMessageAt;
  const message = await work.em.findOne(Message, { id: messageId, threadId: thread.id });
  if (!message) throw badInput({ path: 'messageId', rule: 'UNKNOWN' });
  return message.sentAt;
}
