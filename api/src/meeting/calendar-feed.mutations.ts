import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { CalendarFeed } from './calendar-feed.entity.js';
import { endCalendarFeed, renewCalendarFeed } from './calendar-feed.service.js';
import { EndCalendarFeedInput, RenewCalendarFeedInput } from './meeting.inputs.js';
import { Action } from '../authz/actions.js';
import type { GraphContext } from '../graphql/context.js';
import { Operation } from '../graphql/operation.js';

@Resolver()
export class CalendarFeedMutations {
  @Mutation(() => CalendarFeed, {
    nullable: true,
    description:
      'Makes a calendar feed of the meetings that the caller is called to under this grant; the one before ends. `path` shows its address once.',
  })
  @Operation({ action: Action.CREATE, subject: 'CalendarFeed', log: 'ADMINISTRATION' })
  renewCalendarFeed(
    @Arg('input', () => RenewCalendarFeedInput, { description: 'Nothing but that it can be asked again.' })
    _: RenewCalendarFeedInput,
    @Ctx() ctx: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ctx.write(info, renewCalendarFeed);
  }

  @Mutation(() => CalendarFeed, {
    nullable: true,
    description: 'Ends the caller’s calendar feed at once.',
  })
  @Operation({ action: Action.END, subject: 'CalendarFeed', log: 'ADMINISTRATION' })
  endCalendarFeed(
    @Arg('input', () => EndCalendarFeedInput, { description: 'Which.' }) _: EndCalendarFeedInput,
    @Ctx() ctx: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ctx.write(info, endCalendarFeed);
  }
}
