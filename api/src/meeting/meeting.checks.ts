import type { OutsidePartyInput, ParticipantInput } from './meeting.inputs.js';
import { emailProblem } from '../platform/checks.js';
import type { FieldProblem } from '../platform/errors.js';

const LANGUAGES = ['nb', 'nn', 'en'];

/** A meeting is to come, and ends after it begins. */
export function timeProblems(
  { startsAt, endsAt }: { startsAt: Date; endsAt: Date },
  now: Date,
): FieldProblem[] {
  return [
    ...(startsAt <= now ? [{ path: 'startsAt', rule: 'PAST' }] : []),
    ...(endsAt <= startsAt ? [{ path: 'endsAt', rule: 'BEFORE_START' }] : []),
  ];
}

/** Of each who is to be called it is said in one way who it is. */
export function participantProblems(participants: readonly ParticipantInput[]): FieldProblem[] {
  return participants.flatMap(({ personId, outside }, i): FieldProblem[] => {
    const path = `participants[${i}]`;
    if (Boolean(personId) === Boolean(outside))
      return [{ path, rule: 'EXACTLY_ONE', params: { of: 'personId, outside' } }];
    return outside ? outsideProblems(outside, `${path}.outside`) : [];
  });
}

function outsideProblems({ email, language }: OutsidePartyInput, path: string): FieldProblem[] {
  return [
    ...emailProblem(email, `${path}.email`),
    ...(language && !LANGUAGES.includes(language) ? [{ path: `${path}.language`, rule: 'ENUM' }] : []),
  ];
}

/** Who came, what was said and what was decided is known when the meeting has begun. */
export function beforeMeeting(startsAt: Date | null, now: Date, path: string): FieldProblem[] {
  return !startsAt || startsAt > now ? [{ path, rule: 'BEFORE_MEETING' }] : [];
}
