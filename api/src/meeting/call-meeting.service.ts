import { v7 } from 'uuid';
import { queueInvitations } from './invitation.acts.js';
import { participantProblems, timeProblems } from './meeting.checks.js';
import { Meeting, MeetingContent } from './meeting.entity.js';
import type { MeetingTimeInput, ScheduleMeetingInput } from './meeting.inputs.js';
import { guard } from './meeting.state.js';
import { MeetingKind, MeetingStatus, ParticipantKind } from './meeting.type.js';
import { callByRight, calledTo, callNamed } from './participants.js';
import { tellCalled } from './tell.js';
import { Action } from '../authz/actions.js';
import { Deadline } from '../deadline/deadline.entity.js';
import { Pathway } from '../pathway/pathway.entity.js';
import { Person } from '../person/person.entity.js';
import { Patient } from '../patient/patient.entity.js';
import { Unit } from '../organisation/unit.entity.js';
import { badInput, notFound, type FieldProblem } from '../platform/errors.js';
import { finishTask } from '../task/task.acts.js';
import type { Work } from '../write/work.js';

/** Calls a meeting: with the patient, and with somebody beside the patient and whoever calls. */
export async function scheduleMeeting(work: Work, input: ScheduleMeetingInput): Promise<string> {
  await work.checkFor(input.patientId, 'Meeting', Action.CREATE);
  const problems: FieldProblem[] = [
    ...timeProblems(input, work.now),
    ...(input.participants.length ? [] : [{ path: 'participants', rule: 'EMPTY' }]),
    ...participantProblems(input.participants),
  ];
  if (problems.length) throw badInput(...problems);
  const rest = await restOf(work, input);
  const meeting = input.requestId ? await asked(work, input) : newMeeting(work, input.patientId, input.kind);
  Object.assign(meeting, {
    ...rest,
    status: MeetingStatus.SCHEDULED,
    organiser: work.em.getReference(Person, work.principal.personId),
    unit: work.em.getReference(Unit, work.principal.unitId as string),
    calledAt: work.now,
  });
  setTime(work, meeting, input);
  await work.em.flush();
  await writeContent(work, meeting, input);
  if (meeting.taskId) await finishTask(work, meeting.taskId);
  await callByRight(work, meeting);
  await callNamed(work, meeting, input.participants);
  const called = await calledTo(work, meeting);
  const others = called.filter(
    ({ kind, person }) => kind !== ParticipantKind.PATIENT && person?.id !== work.principal.personId,
  );
  if (!others.length) throw badInput({ path: 'participants', rule: 'EMPTY' });
  await tellCalled(work, meeting, called, 'MEETING_CALLED');
  await queueInvitations(work, meeting, called, 'REQUEST');
  work.did('Meeting', meeting.id, meeting.patient.id);
  return meeting.id;
}

/** One that somebody asked for: it keeps who asked, and why. */
async function asked(work: Work, input: ScheduleMeetingInput): Promise<Meeting> {
  const meeting = await work.load(Meeting, input.requestId as string, Action.UPDATE);
  if (meeting.patient.id !== input.patientId) throw notFound();
  guard(meeting.status, 'CALL');
  meeting.kind = input.kind ?? meeting.kind;
  return meeting;
}

export function newMeeting(work: Work, patientId: string, kind?: MeetingKind | null): Meeting {
  const meeting = work.em.create(Meeting, {
    id: v7(),
    patient: work.em.getReference(Patient, patientId),
    kind: kind ?? MeetingKind.COOPERATION,
    status: MeetingStatus.SCHEDULED,
    rootId: work.principal.rootId,
    side: work.principal.side,
    createdAt: work.now,
    createdBy: work.principal.personId,
    changedAt: work.now,
  } as never);
  work.em.persist(meeting);
  return meeting;
}

/** The pathway and the deadline that it is called for, which the caller sees; asked before anything is written. */
async function restOf(
  work: Work,
  { patientId, pathwayId, deadlineId }: ScheduleMeetingInput,
): Promise<Partial<Pick<Meeting, 'pathway' | 'deadlineId'>>> {
  const deadline = deadlineId
    ? await work.em.findOne(Deadline, { id: deadlineId, patient: patientId })
    : null;
  if (deadlineId && !deadline) throw badInput({ path: 'deadlineId', rule: 'UNKNOWN' });
  if (deadline) await work.check('Deadline', deadline.id, Action.READ);
  const about = deadline?.pathway?.id;
  const id = pathwayId ?? about;
  const pathway = id ? await work.em.findOne(Pathway, { id, patient: patientId }) : null;
  if (id && (!pathway || (about && about !== id))) throw badInput({ path: 'pathwayId', rule: 'UNKNOWN' });
  if (pathway) await work.check('Pathway', pathway.id, Action.READ);
  return { ...(deadline ? { deadlineId: deadline.id } : {}), ...(pathway ? { pathway } : {}) };
}

export function setTime(work: Work, meeting: Meeting, { startsAt, endsAt }: MeetingTimeInput): void {
  meeting.startsAt = startsAt;
  meeting.endsAt = endsAt;
  meeting.changedAt = work.now;
}

/** What is said is written; what is left out stays. */
export async function writeContent(
  work: Work,
  meeting: Meeting,
  said: Partial<Pick<MeetingContent, 'agenda' | 'place' | 'requestReason' | 'cancelReason'>>,
): Promise<void> {
  let content = await work.em.findOne(MeetingContent, { meetingId: meeting.id });
  if (!content) {
    const of = { meetingId: meeting.id, patientId: meeting.patient.id };
    content = work.em.create(MeetingContent, of as never);
    work.em.persist(content);
  }
  content.agenda = said.agenda || content.agenda;
  content.place = said.place || content.place;
  content.requestReason = said.requestReason || content.requestReason;
  content.cancelReason = said.cancelReason || content.cancelReason;
  await work.em.flush();
}
