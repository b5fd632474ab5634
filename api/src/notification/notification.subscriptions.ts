import { Resolver, Root, Subscription } from 'type-graphql';
import { Notification } from './notification.entity.js';
import { Action } from '../authz/actions.js';
import { Operation } from '../graphql/operation.js';
import type { SubscriptionCall } from '../graphql/subscription-call.js';

@Resolver()
export class NotificationSubscriptions {
  @Subscription(() => Notification, {
    nullable: true,
    description:
      'The caller was told something, or has read it; null with `extensions.refetch`: something may have been missed, fetch anew.',
    subscribe: (call: SubscriptionCall) => call.context.changes(call.info, 'notification'),
  })
  @Operation({ action: Action.READ, subject: 'Notification', log: 'NONE' })
  notificationReceived(@Root() changed: unknown) {
    return changed;
  }
}
