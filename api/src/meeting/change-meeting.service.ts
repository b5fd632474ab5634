import { setTime, writeContent } from './call-meeting.service.js';
import { queueInvitations } from './invitation.acts.js';
import { revokeLinks } from './link.acts.js';
import type { MeetingParticipant } from './meeting-participant.entity.js';
import { participantProblems, timeProblems } from './meeting.checks.js';
import { Meeting } from './meeting.entity.js';
import type { CancelMeetingInput, InviteToMeetingInput, RescheduleMeetingInput } from './meeting.inputs.js';
import { guard } from './meeting.state.js';
import { MeetingStatus, ParticipantKind } from './meeting.type.js';
import { markBusy } from './overlap.js';
import { calledTo, callNamed } from './participants.js';
import { tellCalled } from './tell.js';
import { Action } from '../authz/actions.js';
import { notify } from '../notification/notification.acts.js';
import { badInput, type FieldProblem } from '../platform/errors.js';
import { finishTask } from '../task/task.acts.js';
import type { Work } from '../write/work.js';

/** Another time: what was answered was about the old one, so that everybody but whoever moves it is asked again. */
export async function rescheduleMeeting(work: Work, input: RescheduleMeetingInput): Promise<string> {
  const meeting = await work.load(Meeting, input.id, Action.UPDATE);
  work.expect(meeting, input.expectedVersion);
  guard(meeting.status, 'CHANGE');
  const problems = timeProblems(input, work.now);
  if (problems.length) throw badInput(...problems);
  setTime(work, meeting, input);
  meeting.sequence += 1;
  meeting.calledAt = work.now;
  await writeContent(work, meeting, input);
  const called = await calledTo(work, meeting);
  for (const participant of called) {
    if (participant.person?.id === meeting.organiser?.id) continue;
    Object.assign(participant, { answer: null, answeredAt: null, answerWords: null, onBehalf: null });
  }
  await work.em.flush();
  await markBusy(work, meeting);
  await tellCalled(work, meeting, called, 'MEETING_MOVED');
  await queueInvitations(work, meeting, called, 'REQUEST');
  work.did('Meeting', meeting.id, meeting.patient.id);
  return meeting.id;
}

/** Who is called from now on; whoever is called no more is told, and sees the meeting no longer. */
export async function inviteToMeeting(work: Work, input: InviteToMeetingInput): Promise<string> {
  const meeting = await work.load(Meeting, input.id, Action.UPDATE);
  work.expect(meeting, input.expectedVersion);
  guard(meeting.status, 'CHANGE');
  const called = await calledTo(work, meeting);
  const removed = (input.removeIds ?? []).map((id) => called.find((each) => each.id === id));
  const problems: FieldProblem[] = [
    ...participantProblems(input.participants ?? []),
    ...removed.flatMap((each, i) => removalProblem(meeting, each, `removeIds[${i}]`)),
  ];
  if (!input.participants?.length && !removed.length) problems.push({ path: 'participants', rule: 'EMPTY' });
  if (problems.length) throw badInput(...problems);
  const gone = removed as MeetingParticipant[];
  for (const participant of gone) participant.removedAt = work.now;
  meeting.changedAt = work.now;
  await work.em.flush();
  const added = await callNamed(work, meeting, input.participants ?? []);
  await tellCalled(work, meeting, added, 'MEETING_CALLED');
  await tellCalled(work, meeting, gone, 'MEETING_CANCELLED');
  await queueInvitations(work, meeting, added, 'REQUEST');
  await queueInvitations(work, meeting, gone, 'CANCEL');
  for (const participant of gone) await revokeLinks(work, participant);
  work.did('Meeting', meeting.id, meeting.patient.id);
  return meeting.id;
}

/** The patient, and the parents who act for a child, are called by right. */
function removalProblem(meeting: Meeting, who: MeetingParticipant | undefined, path: string): FieldProblem[] {
  if (!who) return [{ path, rule: 'UNKNOWN' }];
  const byRight = [ParticipantKind.PATIENT, ParticipantKind.PARENT].includes(who.kind);
  return byRight || who.person?.id === meeting.organiser?.id ? [{ path, rule: 'NOT_POSSIBLE' }] : [];
}

export async function cancelMeeting(work: Work, input: CancelMeetingInput): Promise<string> {
  const meeting = await work.load(Meeting, input.id, Action.CANCEL);
  work.expect(meeting, input.expectedVersion);
  guard(meeting.status, 'CANCEL');
  const was = meeting.status;
  meeting.status = MeetingStatus.CANCELLED;
  meeting.cancelledAt = work.now;
  meeting.cancelledBy = work.principal.personId;
  meeting.sequence += 1;
  meeting.changedAt = work.now;
  await work.em.flush();
  await writeContent(work, meeting, { cancelReason: input.reason });
  if (was === MeetingStatus.REQUESTED) await declined(work, meeting);
  const called = await calledTo(work, meeting);
  await tellCalled(work, meeting, called, 'MEETING_CANCELLED');
  await queueInvitations(work, meeting, called, 'CANCEL');
  work.did('Meeting', meeting.id, meeting.patient.id);
  return meeting.id;
}

/** Nobody was called yet: who asked is told. */
async function declined(work: Work, meeting: Meeting): Promise<void> {
  if (meeting.taskId) await finishTask(work, meeting.taskId);
  await notify(work, {
    recipientId: meeting.requesterId as string,
    patientId: meeting.patient.id,
    kind: 'MEETING_CANCELLED',
    subjectType: 'Meeting',
    subjectId: meeting.id,
  });
}
