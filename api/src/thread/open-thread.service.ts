import { v7 } from 'uuid';
import { bringIn } from './participants.js';
import { Thread } from './thread.entity.js';
import type { AddThreadParticipantsInput, OpenThreadInput } from './thread.inputs.js';
import { checkThread } from './thread.state.js';
import { subjectOf } from './subject-of-thread.js';
import { write } from './writing.js';
import { Action } from '../authz/actions.js';
import { badInput } from '../platform/errors.js';
import type { Work } from '../write/work.js';

/** Opens a thread with its first message, between people who may all read what it is about. */
export async function openThread(work: Work, input: OpenThreadInput): Promise<string> {
  await work.checkFor(input.patientId, 'Thread');
  const others = input.participantIds.filter((id) => id !== work.principal.personId);
  const patient = input.patientTakesPart ? await loginOf(work, input.patientId) : [];
  if (!others.length && !patient.length) throw badInput({ path: 'participantIds', rule: 'EMPTY' });
  if (!input.topic.trim()) throw badInput({ path: 'topic', rule: 'EMPTY' });
  const thread = work.em.create(Thread, {
    id: v7(),
    patient: input.patientId,
    ...(await subjectOf(work, input)),
    topic: input.topic.trim(),
    openedBy: work.principal.personId,
    openedAt: work.now,
    lastMessageAt: work.now,
  } as never);
  work.em.persist(thread);
  await work.em.flush();
  await bringIn(work, thread, { named: input.participantIds, asWell: [work.principal.personId, ...patient] });
  await write(work, thread, { text: input.text, attachments: input.attachments ?? [] });
  work.did('Thread', thread.id, input.patientId);
  return thread.id;
}

async function loginOf(work: Work, patientId: string): Promise<string[]> {
  const [found] = await work.sql<{ person_id: string | null }>(
    'select person_id from patient where id = $1',
    [patientId],
  );
  if (!found?.person_id) throw badInput({ path: 'patientTakesPart', rule: 'NO_LOGIN' });
  return [found.person_id];
}

export async function addThreadParticipants(work: Work, input: AddThreadParticipantsInput): Promise<string> {
  const thread = await work.load(Thread, input.threadId, Action.ADD_PARTICIPANT);
  checkThread(thread, Action.ADD_PARTICIPANT);
  if (!input.participantIds.length) throw badInput({ path: 'participantIds', rule: 'EMPTY' });
  await bringIn(work, thread, { named: input.participantIds });
  work.did('Thread', thread.id, thread.patient.id);
  return thread.id;
}
