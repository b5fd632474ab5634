import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import { MEETING_WORDS } from './meeting-words.type.js';
import type { Language } from '../platform/context.js';

/** A meeting as a calendar outside may know it: no name, no agenda, nothing of what it is about. */
export interface CalendarMeeting {
  id: string;
  startsAt: Date;
  endsAt: Date;
  sequence: number;
  cancelled: boolean;
  /** Null: there is none, or it is told to nobody outside. */
  place: string | null;
  /** When it was last changed. */
  stamp: Date;
}

/** Whom an invitation is from and to. */
export interface Invitation {
  method: 'REQUEST' | 'CANCEL';
  from: { name: string; email: string };
  to: string;
}

const PRODUCT = { company: 'Samlop', product: 'Samlop', language: 'NO' };

/** The meetings of a calendar that somebody follows, or the one of an invitation (RFC 5545, 5546), as text. */
export function calendarText(
  meetings: readonly CalendarMeeting[],
  { language, url, invitation }: { language: Language; url: string; invitation?: Invitation },
): string {
  const words = MEETING_WORDS[language];
  const calendar = ical({ name: 'Samløp', prodId: PRODUCT });
  if (invitation)
    calendar.method(invitation.method === 'CANCEL' ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.REQUEST);
  for (const meeting of meetings) {
    const event = calendar.createEvent({
      id: `${meeting.id}@${new URL(url).hostname}`,
      start: meeting.startsAt,
      end: meeting.endsAt,
      stamp: meeting.stamp,
      sequence: meeting.sequence,
      // The same of every meeting: what kind it is tells of care.
      summary: words.title,
      status: meeting.cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
      url,
    });
    if (meeting.place) event.location(meeting.place);
    if (!invitation) continue;
    event.organizer(invitation.from);
    event.createAttendee({ email: invitation.to, rsvp: true });
  }
  return calendar.toString();
}
