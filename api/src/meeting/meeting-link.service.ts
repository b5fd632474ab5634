import { newLink, revokeLinks } from './link.acts.js';
import type { MeetingParticipant } from './meeting-participant.entity.js';
import { Meeting } from './meeting.entity.js';
import type { MeetingLinkInput } from './meeting.inputs.js';
import { guard } from './meeting.state.js';
import { ParticipantKind } from './meeting.type.js';
import { calledTo } from './participants.js';
import { Action } from '../authz/actions.js';
import { badInput } from '../platform/errors.js';
import { SHOW_ONCE } from '../platform/shown-once.js';
import type { Work } from '../write/work.js';

/** For whoever is called without an address, or lost the link: it is handed on by whoever calls. */
export async function renewMeetingLink(work: Work, input: MeetingLinkInput): Promise<string> {
  const { meeting, party } = await outsideParty(work, input);
  guard(meeting.status, 'RESPOND');
  await revokeLinks(work, party);
  await work.sql(SHOW_ONCE, [await newLink(work, party.id, meeting.endsAt as Date)]);
  work.did('Meeting', meeting.id, meeting.patient.id);
  return party.id;
}

export async function revokeMeetingLink(work: Work, input: MeetingLinkInput): Promise<string> {
  const { meeting, party } = await outsideParty(work, input);
  await revokeLinks(work, party);
  work.did('Meeting', meeting.id, meeting.patient.id);
  return party.id;
}

async function outsideParty(
  work: Work,
  { id, participantId }: MeetingLinkInput,
): Promise<{ meeting: Meeting; party: MeetingParticipant }> {
  const meeting = await work.load(Meeting, id, Action.UPDATE);
  const party = (await calledTo(work, meeting)).find((each) => each.id === participantId);
  if (!party) throw badInput({ path: 'participantId', rule: 'UNKNOWN' });
  if (party.kind !== ParticipantKind.OUTSIDE) throw badInput({ path: 'participantId', rule: 'NOT_POSSIBLE' });
  return { meeting, party };
}
