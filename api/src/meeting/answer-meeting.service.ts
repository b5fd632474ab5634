import type { MeetingParticipant } from './meeting-participant.entity.js';
import { Meeting } from './meeting.entity.js';
import type { RecordMeetingAnswerInput, RespondToMeetingInput } from './meeting.inputs.js';
import { guard } from './meeting.state.js';
import { ParticipantKind } from './meeting.type.js';
import { calledTo } from './participants.js';
import { tellOrganiser } from './tell.js';
import { Action } from '../authz/actions.js';
import { Role } from '../authz/roles.js';
import { badInput, forbidden } from '../platform/errors.js';
import type { Work } from '../write/work.js';

/** As what somebody is called who acts in a role; in every other as a professional. */
const CALLED_AS: Partial<Record<Role, ParticipantKind>> = {
  [Role.PATIENT]: ParticipantKind.PATIENT,
  [Role.PARENT]: ParticipantKind.PARENT,
  [Role.NEXT_OF_KIN]: ParticipantKind.NEXT_OF_KIN,
};

export async function respondToMeeting(work: Work, input: RespondToMeetingInput): Promise<string> {
  const meeting = await work.load(Meeting, input.id, Action.RESPOND);
  work.expect(meeting, input.expectedVersion);
  guard(meeting.status, 'RESPOND');
  const { personId, role } = work.principal;
  const kind = CALLED_AS[role] ?? ParticipantKind.PROFESSIONAL;
  const me = (await calledTo(work, meeting)).find(
    (each) => each.kind === kind && (kind === ParticipantKind.PATIENT || each.person?.id === personId),
  );
  // A representative stands where a parent does, and may see what nobody called them to.
  if (!me) throw forbidden('not called to this meeting');
  await answered(work, meeting, me, input, null);
  return meeting.id;
}

/** The patient, somebody near or an outside party said it on the telephone; professionals answer for themselves. */
export async function recordMeetingAnswer(work: Work, input: RecordMeetingAnswerInput): Promise<string> {
  const meeting = await work.load(Meeting, input.id, Action.UPDATE);
  work.expect(meeting, input.expectedVersion);
  guard(meeting.status, 'RESPOND');
  const whose = (await calledTo(work, meeting)).find(({ id }) => id === input.participantId);
  if (!whose) throw badInput({ path: 'participantId', rule: 'UNKNOWN' });
  if (whose.kind === ParticipantKind.PROFESSIONAL)
    throw badInput({ path: 'participantId', rule: 'NOT_POSSIBLE' });
  const { form, witness, document } = input.onBehalf;
  const onBehalf = { form, witness: witness ?? null, document: document ?? null };
  await answered(work, meeting, whose, input, onBehalf);
  return meeting.id;
}

/** Writes an answer, in place of the one before; whoever calls is told. */
export async function answered(
  work: Work,
  meeting: Meeting,
  whose: MeetingParticipant,
  { answer, words }: Pick<RespondToMeetingInput, 'answer' | 'words'>,
  onBehalf: object | null,
): Promise<void> {
  Object.assign(whose, { answer, answeredAt: work.now, answerWords: words || null, onBehalf });
  await work.em.flush();
  await tellOrganiser(work, meeting, 'MEETING_ANSWERED');
  work.did('Meeting', meeting.id, meeting.patient.id);
}
