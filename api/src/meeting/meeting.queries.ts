import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import { CalendarFeed } from './calendar-feed.entity.js';
import { MeetingArgs, MeetingProposalArgs } from './meeting.args.js';
import { Meeting } from './meeting.entity.js';
import { MeetingConnection, MeetingProposalConnection } from './meeting.reads.js';
import { Action } from '../authz/actions.js';
import type { GraphContext } from '../graphql/context.js';
import { Operation } from '../graphql/operation.js';

@Resolver()
export class MeetingQueries {
  @Query(() => MeetingConnection, {
    description: 'Meetings to which the caller, or that the caller’s organisation, is called or calls.',
  })
  @Operation({ action: Action.READ, subject: 'Meeting', log: 'PATIENT_DATA' })
  meetings(
    @Args(() => MeetingArgs) _args: MeetingArgs,
    @Ctx() ctx: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ctx.readField(info);
  }

  @Query(() => Meeting, { nullable: true, description: 'One meeting.' })
  @Operation({ action: Action.READ, subject: 'Meeting', log: 'PATIENT_DATA' })
  meeting(
    @Arg('id', () => ID, { description: 'Its id.' }) _id: string,
    @Ctx() ctx: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ctx.readField(info);
  }

  @Query(() => MeetingProposalConnection, {
    description:
      'Evaluation meetings that ought to be called, each with the deadline that it rests on: open, and no meeting called for it.',
  })
  @Operation({ action: Action.READ, subject: 'MeetingProposal', log: 'PATIENT_DATA' })
  meetingProposals(
    @Args(() => MeetingProposalArgs) _args: MeetingProposalArgs,
    @Ctx() ctx: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ctx.readField(info);
  }

  @Query(() => CalendarFeed, {
    nullable: true,
    description: 'The caller’s own calendar feed under this grant; NOT_FOUND where there is none.',
  })
  @Operation({ action: Action.READ, subject: 'CalendarFeed', log: 'NONE' })
  calendarFeed(@Ctx() ctx: GraphContext, @Info() info: GraphQLResolveInfo) {
    return ctx.readField(info);
  }
}
