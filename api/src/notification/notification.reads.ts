import { Notification } from './notification.entity.js';
import { connectionOf } from '../platform/pagination.js';
import { defineList, ordering, defineSingle } from '../read/lists.js';

export const NotificationConnection = connectionOf('Notification', () => Notification);

export const notifications = defineList({
  name: 'notifications',
  type: () => Notification,
  filters: {
    unread: { fields: ['readAt'], sql: (t, value) => `(${t}.read_at is null) = ${String(Boolean(value))}` },
  },
  orderings: {
    CREATED_AT_DESC: ordering('createdAt', 'created_at', 'timestamptz', true),
  },
  defaultOrdering: 'CREATED_AT_DESC',
});

export const notificationReceived = defineSingle({
  name: 'notificationReceived',
  type: () => Notification,
  unasked: true,
});
