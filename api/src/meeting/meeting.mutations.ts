import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { respondToMeeting, recordMeetingAnswer } from './answer-meeting.service.js';
import { scheduleMeeting } from './call-meeting.service.js';
import { rescheduleMeeting, inviteToMeeting, cancelMeeting } from './change-meeting.service.js';
import { recordAttendance, recordMinutes } from './held-meeting.service.js';
import { renewMeetingLink, revokeMeetingLink } from './meeting-link.service.js';
import { requestMeeting } from './request-meeting.service.js';
import { MeetingParticipant } from './meeting-participant.entity.js';
import { Meeting } from './meeting.entity.js';
import {
  CancelMeetingInput,
  InviteToMeetingInput,
  MeetingLinkInput,
  RecordAttendanceInput,
  RecordMeetingAnswerInput,
  RecordMinutesInput,
  RequestMeetingInput,
  RescheduleMeetingInput,
  RespondToMeetingInput,
  ScheduleMeetingInput,
} from './meeting.inputs.js';
import { Action } from '../authz/actions.js';
import type { GraphContext } from '../graphql/context.js';
import { Operation } from '../graphql/operation.js';

const log = 'PATIENT_DATA';

@Resolver()
export class MeetingMutations {
  @Mutation(() => Meeting, {
    nullable: true,
    description: 'Asks whoever coordinates to call a meeting; it is theirs as a task.',
  })
  @Operation({ action: Action.REQUEST, subject: 'Meeting', log: log })
  requestMeeting(
    @Arg('input', () => RequestMeetingInput, { description: 'What for.' }) _: RequestMeetingInput,
    @Ctx() ctx: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ctx.write(info, requestMeeting);
  }

  @Mutation(() => Meeting, {
    nullable: true,
    description: 'Calls a meeting: everybody who is called is told, and asked whether they come.',
  })
  @Operation({ action: Action.CREATE, subject: 'Meeting', log: log })
  scheduleMeeting(
    @Arg('input', () => ScheduleMeetingInput, { description: 'When, where and whom.' })
    _: ScheduleMeetingInput,
    @Ctx() ctx: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ctx.write(info, scheduleMeeting);
  }

  @Mutation(() => Meeting, {
    nullable: true,
    description: 'Moves a meeting: everybody is asked again.',
  })
  @Operation({ action: Action.UPDATE, subject: 'Meeting', log: log })
  rescheduleMeeting(
    @Arg('input', () => RescheduleMeetingInput, { description: 'When and where.' }) _: RescheduleMeetingInput,
    @Ctx() ctx: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ctx.write(info, rescheduleMeeting);
  }

  @Mutation(() => Meeting, {
    nullable: true,
    description: 'Calls others too, or takes back that somebody is called.',
  })
  @Operation({ action: Action.UPDATE, subject: 'Meeting', log: log })
  inviteToMeeting(
    @Arg('input', () => InviteToMeetingInput, { description: 'Whom.' }) _: InviteToMeetingInput,
    @Ctx() ctx: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ctx.write(info, inviteToMeeting);
  }

  @Mutation(() => Meeting, {
    nullable: true,
    description: 'Calls a meeting off, or declines one that was asked for; everybody is told.',
  })
  @Operation({ action: Action.CANCEL, subject: 'Meeting', log: log })
  cancelMeeting(
    @Arg('input', () => CancelMeetingInput, { description: 'Which, and why.' }) _: CancelMeetingInput,
    @Ctx() ctx: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ctx.write(info, cancelMeeting);
  }

  @Mutation(() => Meeting, {
    nullable: true,
    description: 'Answers a call. Whoever called is told.',
  })
  @Operation({ action: Action.RESPOND, subject: 'Meeting', log: log })
  respondToMeeting(
    @Arg('input', () => RespondToMeetingInput, { description: 'The answer.' }) _: RespondToMeetingInput,
    @Ctx() ctx: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ctx.write(info, respondToMeeting);
  }

  @Mutation(() => Meeting, {
    nullable: true,
    description: 'Records what the patient, somebody near or an outside party answered by other ways.',
  })
  @Operation({ action: Action.UPDATE, subject: 'Meeting', log: log })
  recordMeetingAnswer(
    @Arg('input', () => RecordMeetingAnswerInput, { description: 'The answer, and how it was said.' })
    _: RecordMeetingAnswerInput,
    @Ctx() ctx: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ctx.write(info, recordMeetingAnswer);
  }

  @Mutation(() => Meeting, {
    nullable: true,
    description: 'Records who came; from then on the meeting is held.',
  })
  @Operation({ action: Action.UPDATE, subject: 'Meeting', log: log })
  recordAttendance(
    @Arg('input', () => RecordAttendanceInput, { description: 'Who came.' }) _: RecordAttendanceInput,
    @Ctx() ctx: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ctx.write(info, recordAttendance);
  }

  @Mutation(() => Meeting, {
    nullable: true,
    description: 'Writes the minutes, and makes tasks of what was decided. Those who were called are told.',
  })
  @Operation({ action: Action.UPDATE, subject: 'Meeting', log: log })
  recordMinutes(
    @Arg('input', () => RecordMinutesInput, { description: 'What was said and decided.' })
    _: RecordMinutesInput,
    @Ctx() ctx: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ctx.write(info, recordMinutes);
  }

  @Mutation(() => MeetingParticipant, {
    nullable: true,
    description:
      'Makes a link for an outside party in place of those before, which end; `linkPath` shows it once.',
  })
  @Operation({ action: Action.UPDATE, subject: 'Meeting', log: log })
  renewMeetingLink(
    @Arg('input', () => MeetingLinkInput, { description: 'Whose.' }) _: MeetingLinkInput,
    @Ctx() ctx: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ctx.write(info, renewMeetingLink);
  }

  @Mutation(() => MeetingParticipant, {
    nullable: true,
    description: 'Ends the links of an outside party at once.',
  })
  @Operation({ action: Action.UPDATE, subject: 'Meeting', log: log })
  revokeMeetingLink(
    @Arg('input', () => MeetingLinkInput, { description: 'Whose.' }) _: MeetingLinkInput,
    @Ctx() ctx: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ctx.write(info, revokeMeetingLink);
  }
}
