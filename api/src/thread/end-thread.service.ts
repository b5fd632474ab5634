import { ThreadParticipant } from './thread-participant.entity.js';
import { Thread } from './thread.entity.js';
import type { CloseThreadInput, LeaveThreadInput } from './thread.inputs.js';
import { checkThread } from './thread.state.js';
import { Action } from '../authz/actions.js';
import { Person } from '../person/person.entity.js';
import type { Work } from '../write/work.js';

/** Whoever has left sees nothing of it; when the last one leaves, nobody does, and the record keeps it. */
export async function leaveThread(work: Work, input: LeaveThreadInput): Promise<string> {
  const thread = await work.load(Thread, input.threadId, Action.LEAVE);
  const mine = await work.em.findOneOrFail(ThreadParticipant, {
    threadId: thread.id,
    person: work.principal.personId,
  });
  mine.leftAt = work.now;
  work.did('Thread', thread.id, thread.patient.id);
  return thread.id;
}

export async function closeThread(work: Work, input: CloseThreadInput): Promise<string> {
  const thread = await work.load(Thread, input.threadId, Action.CLOSE);
  work.expect(thread, input.expectedVersion);
  checkThread(thread, Action.CLOSE);
  thread.closedAt = work.now;
  thread.closedBy = work.em.getReference(Person, work.principal.personId);
  work.did('Thread', thread.id, thread.patient.id);
  return thread.id;
}
