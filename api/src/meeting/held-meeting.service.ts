import { v7 } from 'uuid';
import { decide } from './decisions.js';
import type { MeetingParticipant } from './meeting-participant.entity.js';
import { beforeMeeting } from './meeting.checks.js';
import { Meeting } from './meeting.entity.js';
import type { DecisionInput, RecordAttendanceInput, RecordMinutesInput } from './meeting.inputs.js';
import { guard } from './meeting.state.js';
import { MeetingStatus } from './meeting.type.js';
import { calledTo } from './participants.js';
import { registerInPathway } from './register.js';
import { tellCalled } from './tell.js';
import { Action } from '../authz/actions.js';
import { badInput, type FieldProblem } from '../platform/errors.js';
import type { Work } from '../write/work.js';

export async function recordAttendance(work: Work, input: RecordAttendanceInput): Promise<string> {
  const meeting = await work.load(Meeting, input.id, Action.UPDATE);
  guard(meeting.status, 'RECORD');
  const called = await calledTo(work, meeting);
  const came = input.attendance.map(({ participantId }) => called.find(({ id }) => id === participantId));
  const problems: FieldProblem[] = [
    ...beforeMeeting(meeting.startsAt, work.now, 'attendance'),
    ...(came.length ? [] : [{ path: 'attendance', rule: 'EMPTY' }]),
    ...came.flatMap((each, i) => (each ? [] : [{ path: `attendance[${i}].participantId`, rule: 'UNKNOWN' }])),
  ];
  if (problems.length) throw badInput(...problems);
  came.forEach((each, i) => {
    (each as MeetingParticipant).attended = input.attendance[i]?.attended ?? null;
  });
  await held(work, meeting);
  work.did('Meeting', meeting.id, meeting.patient.id);
  return meeting.id;
}

/** The minutes; what was written before is kept beside them. */
export async function recordMinutes(work: Work, input: RecordMinutesInput): Promise<string> {
  const meeting = await work.load(Meeting, input.id, Action.UPDATE);
  work.expect(meeting, input.expectedVersion);
  guard(meeting.status, 'RECORD');
  const called = await calledTo(work, meeting);
  const decisions = input.decisions ?? [];
  const problems = [
    ...beforeMeeting(meeting.startsAt, work.now, 'text'),
    ...decisions.flatMap((decision, i) => decisionProblems(decision, called, work.today, `decisions[${i}]`)),
  ];
  if (problems.length) throw badInput(...problems);
  await work.sql(
    `insert into meeting_minutes (id, meeting_id, patient_id, text, written_at, written_by) values ($1, $2, $3, $4, $5, $6)`,
    [v7(), meeting.id, meeting.patient.id, input.text, work.now, work.principal.personId],
  );
  await held(work, meeting);
  meeting.minutesAt = work.now;
  meeting.changedAt = work.now;
  for (const decision of decisions) await decide(work, meeting, called, decision);
  await work.em.flush();
  await tellCalled(work, meeting, called, 'MEETING_MINUTES');
  work.did('Meeting', meeting.id, meeting.patient.id);
  return meeting.id;
}

function decisionProblems(
  { responsibleId, dueOn }: DecisionInput,
  called: readonly MeetingParticipant[],
  today: string,
  path: string,
): FieldProblem[] {
  const known = !responsibleId || called.some(({ id }) => id === responsibleId);
  return [
    ...(known ? [] : [{ path: `${path}.responsibleId`, rule: 'UNKNOWN' }]),
    ...(dueOn && dueOn < today ? [{ path: `${path}.dueOn`, rule: 'PAST' }] : []),
  ];
}

/** From here on it took place, and stands in its pathway. */
async function held(work: Work, meeting: Meeting): Promise<void> {
  if (meeting.status === MeetingStatus.HELD) return;
  meeting.status = MeetingStatus.HELD;
  meeting.heldAt = work.now;
  meeting.changedAt = work.now;
  await work.em.flush();
  await registerInPathway(work, meeting);
}
