import './meeting.rows.js';
import { CalendarFeed } from './calendar-feed.entity.js';
import { CalendarFeedMutations } from './calendar-feed.mutations.js';
import { sendInvitations } from './invitation.jobs.js';
import { MeetingDecision } from './meeting-decision.entity.js';
import { MeetingParticipant } from './meeting-participant.entity.js';
import { Meeting, MeetingContent } from './meeting.entity.js';
import { MeetingMutations } from './meeting.mutations.js';
import { meetingPolicy } from './meeting.policy.js';
import { MeetingQueries } from './meeting.queries.js';
import type { Feature } from '../platform/feature.js';

export const meetingFeature: Feature = {
  name: 'meeting',
  entities: [Meeting, MeetingContent, MeetingParticipant, MeetingDecision, CalendarFeed],
  resolvers: [MeetingMutations, MeetingQueries, CalendarFeedMutations],
  policy: meetingPolicy,
  jobs: { sendInvitations },
  crontab: ['* * * * * sendInvitations'],
};
