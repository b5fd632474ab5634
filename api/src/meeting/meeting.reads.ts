import { CalendarFeed } from './calendar-feed.entity.js';
import { MeetingProposal } from './meeting-proposal.entity.js';
import { Meeting } from './meeting.entity.js';
import { openSql } from '../deadline/deadline.status.js';
import { connectionOf } from '../platform/pagination.js';
import { before, byValue, byValues, defineList, defineSingle, onOrAfter, ordering } from '../read/lists.js';

export const MeetingConnection = connectionOf('Meeting', () => Meeting);
export const MeetingProposalConnection = connectionOf('MeetingProposal', () => MeetingProposal);

const byStart = (descending: boolean) => ({
  keys: [
    { sql: (t: string) => `coalesce(${t}.starts_at, 'infinity')`, type: 'timestamptz', field: 'startsAt' },
  ],
  descending,
});

export const meetings = defineList({
  name: 'meetings',
  type: () => Meeting,
  filters: {
    status: byValues('status', 'status'),
    kind: byValues('kind', 'kind'),
    patient: byValue('patient', 'patient_id', 'uuid'),
    pathway: byValue('pathway', 'pathway_id', 'uuid'),
    startsSince: onOrAfter('startsAt', 'starts_at', 'timestamptz'),
    startsBefore: before('startsAt', 'starts_at', 'timestamptz'),
    mine: {
      fields: ['participants'],
      sql: (t, value, s) =>
        (value as boolean)
          ? `exists (select from meeting_participant x where x.meeting_id = ${t}.id and x.person_id = ${s.person} and x.removed_at is null)`
          : 'true',
    },
  },
  orderings: { STARTS_AT_ASC: byStart(false), STARTS_AT_DESC: byStart(true) },
  defaultOrdering: 'STARTS_AT_ASC',
});

export const meeting = defineSingle({ name: 'meeting', type: () => Meeting });

export const meetingProposals = defineList({
  name: 'meetingProposals',
  type: () => MeetingProposal,
  filters: {
    patient: byValue('patient', 'patient_id', 'uuid'),
    dueBefore: before('dueOn', 'due_on', 'date'),
  },
  // The organisation's own meetings, which those who call see.
  always: (t) =>
    `${t}.kind in ('FIRST_EVALUATION', 'NEXT_EVALUATION') and ${openSql(t)}` +
    ` and not exists (select from meeting m where m.deadline_id = ${t}.id and m.status = 'SCHEDULED')`,
  orderings: { DUE_ON_ASC: ordering('dueOn', 'due_on', 'date') },
  defaultOrdering: 'DUE_ON_ASC',
});

export const calendarFeed = defineSingle({
  name: 'calendarFeed',
  type: () => CalendarFeed,
  find: (t, _args, s) => `${t}.grant_id = ${s.grant} and ${t}.revoked_at is null`,
  unasked: true,
});
