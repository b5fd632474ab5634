import { Message } from './message.entity.js';
import { connectionOf } from '../platform/pagination.js';
import { defineList, ordering } from '../read/lists.js';

export const MessageConnection = connectionOf('Message', () => Message);

export const messages = defineList({
  name: 'messages',
  type: () => Message,
  filters: {
    retracted: {
      fields: ['retractedAt'],
      sql: (t, value) => `(${t}.retracted_at is not null) = ${String(Boolean(value))}`,
    },
  },
  orderings: {
    SENT_AT_ASC: ordering('sentAt', 'sent_at', 'timestamptz'),
    SENT_AT_DESC: ordering('sentAt', 'sent_at', 'timestamptz', true),
  },
  defaultOrdering: 'SENT_AT_ASC',
});
