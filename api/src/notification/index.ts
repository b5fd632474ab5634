import './notification.rows.js';
import { Notification } from './notification.entity.js';
import { NotificationMutations } from './notification.mutations.js';
import { NotificationQueries } from './notification.queries.js';
import { notificationPolicy } from './notification.policy.js';
import { NotificationSubscriptions } from './notification.subscriptions.js';
import type { Feature } from '../platform/feature.js';

export const notificationFeature: Feature = {
  name: 'notification',
  entities: [Notification],
  resolvers: [NotificationMutations, NotificationQueries, NotificationSubscriptions],
  policy: notificationPolicy,
};
