import { LockMode } from '@mikro-orm/core';
import { answered } from './answer-meeting.service.js';
import { MeetingParticipant } from './meeting-participant.entity.js';
import { Meeting } from './meeting.entity.js';
import { MeetingAnswer, MeetingStatus } from './meeting.type.js';
import { badInput } from '../platform/errors.js';
import { isSecret, secretHash } from '../platform/shown-once.js';
import type { Row } from '../write/transaction.js';
import type { Work } from '../write/work.js';

/** What the page of an outside party tells: when, where and who calls. Not whom it is about, nor who else comes. */
export interface CallPage {
  startsAt: Date;
  endsAt: Date;
  /** Counts the times: an answer is to the time that was shown. */
  sequence: number;
  cancelled: boolean;
  /** Null: there is none, or it places somebody. */
  place: string | null;
  organiser: string;
  organisation: string | null;
  answer: MeetingAnswer | null;
}

interface Found extends Row {
  participant_id: string;
  meeting_id: string;
  patient_id: string;
}

/** The call that a link opens; null alike for one that never was, was ended, or is over. */
export async function openCall(work: Work, secret: string): Promise<CallPage | null> {
  const found = await byLink(work, secret);
  if (!found) return null;
  const { meeting, party } = found;
  work.did('Meeting', meeting.id, meeting.patient.id);
  return pageOf(work, meeting, party);
}

/** An answer by the link; to a time that is no more it is not taken, and the new one is shown. */
export async function answerCall(
  work: Work,
  secret: string,
  said: { answer: string; words: string; sequence: string },
): Promise<CallPage | null> {
  const found = await byLink(work, secret);
  if (!found) return null;
  const { meeting, party } = found;
  const answer = Object.values(MeetingAnswer).find((each) => each === said.answer);
  if (!answer) throw badInput({ path: 'answer', rule: 'ENUM' });
  const words = said.words.normalize('NFC').trim();
  if (words.length > MOST_WORDS)
    throw badInput({ path: 'words', rule: 'TOO_LONG', params: { max: MOST_WORDS } });
  // eslint-disable-next-line no-control-regex -- finding them is the point
  if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/.test(words))
    throw badInput({ path: 'words', rule: 'CONTROL_CHARACTER' });
  const open = meeting.status === MeetingStatus.SCHEDULED && String(meeting.sequence) === said.sequence;
  if (open) await answered(work, meeting, party, { answer, words }, null);
  else work.did('Meeting', meeting.id, meeting.patient.id);
  return pageOf(work, meeting, party);
}

export const MOST_WORDS = 300;

/** Whose call it is: found past the policies by the hash of the secret alone, and from there on like any other. */
async function byLink(
  work: Work,
  secret: string,
): Promise<{ meeting: Meeting; party: MeetingParticipant } | null> {
  // What cannot be one is looked up all the same: nobody learns by the time it takes what a secret looks like.
  const hash = secretHash(isSecret(secret) ? secret : '');
  const [found] = await work.beyond<Found>(
    `select x.id as participant_id, x.meeting_id, x.patient_id from meeting_link l
       join meeting_participant x on x.id = l.participant_id and x.removed_at is null
      where l.secret_hash = $1 and l.revoked_at is null and l.expires_at > $2`,
    [hash, work.now],
  );
  if (!found) return null;
  await work.open(found.patient_id);
  const meeting = await work.em.findOneOrFail(
    Meeting,
    { id: found.meeting_id },
    { lockMode: LockMode.PESSIMISTIC_WRITE },
  );
  const party = await work.em.findOneOrFail(MeetingParticipant, { id: found.participant_id });
  return { meeting, party };
}

async function pageOf(work: Work, meeting: Meeting, party: MeetingParticipant): Promise<CallPage> {
  const [facts] = await work.sql<
    Row & { place: string | null; organiser: string; organisation: string | null }
  >(
    `select case when a.patient_id is null then c.place end as place, o.given_name || ' ' || o.family_name as organiser,
            case when a.patient_id is null then u.name end as organisation
       from meeting m join person o on o.id = m.organiser_id join unit u on u.id = m.root_id
       left join meeting_content c on c.meeting_id = m.id
       left join address_protection a on a.patient_id = m.patient_id and a.ended_at is null
      where m.id = $1`,
    [meeting.id],
  );
  if (!facts) throw new Error('a meeting that is called, and by nobody');
  return {
    ...facts,
    startsAt: meeting.startsAt as Date,
    endsAt: meeting.endsAt as Date,
    sequence: meeting.sequence,
    cancelled: meeting.status === MeetingStatus.CANCELLED,
    answer: party.answer,
  };
}
