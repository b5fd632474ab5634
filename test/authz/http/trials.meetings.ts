import type { Asked, Trial } from './trial.js';
import type { Row } from '../oracle/facts.js';

const REASON = 'Det er en grunn til det';
const TOMORROW = { startsAt: '2026-11-24T10:00:00Z', endsAt: '2026-11-24T11:00:00Z' };
const OUTSIDE = { outside: { name: 'Rektor Rype' } };
const ON_BEHALF = { form: 'ORAL', witness: 'Vitne Vipe' };

const called = (meeting: Row): boolean => meeting.status === 'SCHEDULED';
const held = (meeting: Row): boolean => meeting.status === 'HELD';
/** Who is called to the meeting from outside the platform. */
const outsideOf = ({ row, facts }: Asked): unknown =>
  facts.meeting_participant.find((each) => each.meeting_id === row.id && each.kind === 'OUTSIDE')?.id;

const on = (input: Trial['input'], rather: (row: Row) => boolean = called): Trial => ({
  of: 'ROW',
  input: (x) => ({ id: x.row.id, ...input(x) }),
  rather,
});
const about = (input: object): Trial => ({
  of: 'PATIENT',
  input: ({ row }) => ({ patientId: row.id, ...input }),
});

export const MEETING_TRIALS: Record<string, Trial> = {
  cancelMeeting: on(() => ({ reason: REASON })),
  endCalendarFeed: { of: 'ROW', input: ({ row }) => ({ id: row.id }) },
  inviteToMeeting: on(() => ({ participants: [OUTSIDE] })),
  recordAttendance: on((x) => ({ attendance: [{ participantId: outsideOf(x), attended: true }] }), held),
  recordMeetingAnswer: on((x) => ({ participantId: outsideOf(x), answer: 'YES', onBehalf: ON_BEHALF })),
  recordMinutes: on(() => ({ text: 'Referat' }), held),
  renewCalendarFeed: { of: 'ROLE', input: () => ({}) },
  renewMeetingLink: on((x) => ({ participantId: outsideOf(x) })),
  requestMeeting: about({ reason: 'Vi trenger et møte' }),
  rescheduleMeeting: on(() => TOMORROW),
  respondToMeeting: on(() => ({ answer: 'YES' })),
  revokeMeetingLink: on((x) => ({ participantId: outsideOf(x) })),
  scheduleMeeting: about({ ...TOMORROW, participants: [OUTSIDE] }),
};
