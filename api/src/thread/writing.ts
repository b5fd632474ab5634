import { v7 } from 'uuid';
import { attach } from './attach.js';
import { Message } from './message.entity.js';
import { readersOf } from './readers.js';
import { ThreadParticipant } from './thread-participant.entity.js';
import type { Thread } from './thread.entity.js';
import type { AttachmentInput } from './thread.inputs.js';
import { notify } from '../notification/notification.acts.js';
import { badInput } from '../platform/errors.js';
import type { Work } from '../write/work.js';

interface Written {
  text: string | null;
  attachments: readonly AttachmentInput[];
}

/** Puts a message into the thread, and tells those who can read it that it is there. */
export async function write(work: Work, thread: Thread, { text, attachments }: Written): Promise<Message> {
  if (text !== null && !text.trim()) throw badInput({ path: 'text', rule: 'EMPTY' });
  const message = work.em.create(Message, {
    id: v7(),
    threadId: thread.id,
    patientId: thread.patient.id,
    author: work.principal.personId,
    authorRole: work.principal.role,
    text,
    sentAt: work.now,
  } as never);
  work.em.persist(message);
  thread.lastMessageAt = work.now;
  await work.em.flush();
  await attach(work, message, attachments);
  await tell(work, thread, 'MESSAGE_RECEIVED');
  return message;
}

/** Who takes part and can read it, but whoever acts; that something waits, and never what it says. */
async function tell(work: Work, thread: Thread, kind: string): Promise<void> {
  const participants = await work.em.find(ThreadParticipant, { threadId: thread.id, leftAt: null });
  const others = participants
    .map((one) => one.person.id)
    .filter((personId) => personId !== work.principal.personId);
  const readers = await readersOf(work, thread, others);
  for (const recipientId of readers.keys()) {
    const about = { patientId: thread.patient.id, subjectType: 'Thread', subjectId: thread.id };
    await notify(work, { ...about, recipientId, kind });
  }
}
