import { v7 } from 'uuid';
import { MeetingDecision } from './meeting-decision.entity.js';
import type { MeetingParticipant } from './meeting-participant.entity.js';
import type { Meeting } from './meeting.entity.js';
import type { DecisionInput } from './meeting.inputs.js';
import { ParticipantKind } from './meeting.type.js';
import { notify } from '../notification/notification.acts.js';
import { giveTask } from '../task/task.acts.js';
import { TaskKind } from '../task/task.type.js';
import type { Task } from '../task/task.entity.js';
import type { Work } from '../write/work.js';

/** Keeps what was decided, and sees to it that somebody does it. */
export async function decide(
  work: Work,
  meeting: Meeting,
  called: readonly MeetingParticipant[],
  { text, responsibleId, dueOn }: DecisionInput,
): Promise<void> {
  const responsible = called.find(({ id }) => id === responsibleId) ?? null;
  const decision = work.em.create(MeetingDecision, {
    id: v7(),
    meetingId: meeting.id,
    patientId: meeting.patient.id,
    pathwayId: meeting.pathway?.id ?? null,
    rootId: meeting.rootId,
    side: meeting.side,
    text,
    responsible,
    dueOn: dueOn ?? null,
    decidedAt: work.now,
  } as never);
  work.em.persist(decision);
  decision.task = await carriedOutBy(work, meeting, decision);
  await work.em.flush();
}

/**
 * Whose work it becomes: a task of the professional who does it; what the patient, somebody near or somebody outside does
 * is followed up by whoever called. A measure of a plan is made of it by whoever writes that plan (plan-measure.decided).
 */
async function carriedOutBy(work: Work, meeting: Meeting, decision: MeetingDecision): Promise<Task> {
  const { responsible } = decision;
  const theirs = responsible?.kind === ParticipantKind.PROFESSIONAL && responsible.unit ? responsible : null;
  const ownerId = theirs?.person?.id ?? meeting.organiser?.id ?? work.principal.personId;
  const unitId = theirs?.unit?.id ?? meeting.unit?.id ?? null;
  const task = await giveTask(work, {
    kind: TaskKind.CARRY_OUT_DECISION,
    patientId: meeting.patient.id,
    pathwayId: meeting.pathway?.id ?? null,
    referralId: null,
    rootId: unitId ?? meeting.rootId,
    unitId,
    ownerId,
    from: 'MEETING',
    dueOn: decision.dueOn,
  });
  const about = { patientId: meeting.patient.id, subjectType: 'Task', subjectId: task.id };
  if (ownerId !== work.principal.personId)
    await notify(work, { ...about, recipientId: ownerId, kind: 'TASK_GIVEN' });
  return task;
}
