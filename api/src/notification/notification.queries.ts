import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, Info, Query, Resolver } from 'type-graphql';
import { NotificationArgs } from './notification.args.js';
import { NotificationConnection } from './notification.reads.js';
import { NotificationPreferences } from './notification.type.js';
import { preferencesOf } from './preferences.service.js';
import { Action } from '../authz/actions.js';
import type { GraphContext } from '../graphql/context.js';
import { Operation } from '../graphql/operation.js';

@Resolver()
export class NotificationQueries {
  @Query(() => NotificationConnection, { description: 'The caller’s own notifications.' })
  @Operation({ action: Action.READ, subject: 'Notification', log: 'NONE' })
  notifications(
    @Args(() => NotificationArgs) _args: NotificationArgs,
    @Ctx() ctx: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ctx.readField(info);
  }

  @Query(() => NotificationPreferences, { description: 'How the caller is told that something waits.' })
  @Operation({ action: Action.READ, subject: 'NotificationPreferences', log: 'NONE' })
  notificationPreferences(@Ctx() ctx: GraphContext, @Info() info: GraphQLResolveInfo) {
    return ctx.query(info, preferencesOf);
  }
}
