import { from, is, patient, type Facet, type Kind, type Known } from './kind.js';
import type { Row } from './facts.js';

/** Who is called to the meeting of a row, as one of these. */
const called =
  (column: string, ...kinds: string[]): Facet =>
  (row, { facts }: Known) =>
    facts.meeting_participant
      .filter((each) => each.meeting_id === row[column] && each.removed_at === null)
      .filter((each) => kinds.includes(each.kind as string))
      .map((each) => each.person_id);

const facets = (column: string): Record<string, Facet> => ({
  invited: called(column, 'PROFESSIONAL'),
  invitedAsNear: called(column, 'PARENT', 'NEXT_OF_KIN'),
  root: is('root_id'),
});
const part = {
  patient,
  content: 'MEETING',
  partOf: ['meeting_id', 'pathway_id'],
  facets: facets('meeting_id'),
};
const open = (row: Row): boolean =>
  [row.met_on, row.waived_at, row.cancelled_at].every((value) => value === null);

export const MEETING_KINDS: Record<string, Kind> = {
  Meeting: {
    rows: from('meeting'),
    patient,
    content: 'MEETING',
    partOf: ['pathway_id'],
    facets: { ...facets('id'), requester: is('requested_by') },
  },
  MeetingParticipant: { rows: from('meeting_participant'), ...part },
  MeetingDecision: { rows: from('meeting_decision'), ...part },
  MeetingProposal: {
    rows: ({ facts }) =>
      facts.deadline.filter(
        (row) =>
          ['FIRST_EVALUATION', 'NEXT_EVALUATION'].includes(row.kind as string) &&
          open(row) &&
          !facts.meeting.some((each) => each.deadline_id === row.id && each.status === 'SCHEDULED'),
      ),
    patient,
    content: 'DEADLINE',
  },
  CalendarFeed: { rows: from('calendar_feed'), facets: { madeUnder: is('grant_id') } },
};
