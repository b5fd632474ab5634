import type { MeetingParticipant } from './meeting-participant.entity.js';
import type { Meeting } from './meeting.entity.js';
import { ParticipantKind } from './meeting.type.js';
import { notify } from '../notification/notification.acts.js';
import type { Work } from '../write/work.js';

/** Tells those who are called, on the platform, that something waits; whoever did it knows. */
export async function tellCalled(
  work: Work,
  meeting: Meeting,
  called: readonly MeetingParticipant[],
  kind: string,
): Promise<void> {
  for (const { person, kind: as } of called) {
    if (!person || person.id === work.principal.personId) continue;
    // Professionals get an invitation of their own where they have an address.
    const otherMail = as === ParticipantKind.PROFESSIONAL && kind !== 'MEETING_MINUTES';
    await notify(work, { ...about(meeting, kind), recipientId: person.id, otherMail });
  }
}

/** Tells whoever calls. */
export async function tellOrganiser(work: Work, meeting: Meeting, kind: string): Promise<void> {
  const recipientId = meeting.organiser?.id;
  if (!recipientId || recipientId === work.principal.personId) return;
  await notify(work, { ...about(meeting, kind), recipientId });
}

const about = (meeting: Meeting, kind: string) => ({
  patientId: meeting.patient.id,
  kind,
  subjectType: 'Meeting',
  subjectId: meeting.id,
});
