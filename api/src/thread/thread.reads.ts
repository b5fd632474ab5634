import { Thread } from './thread.entity.js';
import { connectionOf } from '../platform/pagination.js';
import { byValue, byValues, defineList, defineSingle, ordering } from '../read/lists.js';
import type { Statement } from '../read/statement.js';

/** Somebody else wrote in it after what the caller has read. */
const isUnread = (t: string, s: Statement): string =>
  `exists (select from message m join thread_participant p on p.thread_id = m.thread_id and p.person_id = ${s.person}` +
  ` where m.thread_id = ${t}.id and m.author_id <> ${s.person} and m.retracted_at is null` +
  ` and m.sent_at > coalesce(p.read_to, '-infinity'))`;

export const ThreadConnection = connectionOf('Thread', () => Thread);

export const threads = defineList({
  name: 'threads',
  type: () => Thread,
  filters: {
    patient: byValue('patient', 'patient_id', 'uuid'),
    subject: byValues('subject', 'subject'),
    closed: {
      fields: ['closedAt'],
      sql: (t, value) => `(${t}.closed_at is not null) = ${String(Boolean(value))}`,
    },
    unread: {
      fields: ['unread'],
      sql: (t, value, s) => `${isUnread(t, s)} = ${String(Boolean(value))}`,
    },
  },
  orderings: {
    LAST_MESSAGE_AT_DESC: ordering('lastMessageAt', 'last_message_at', 'timestamptz', true),
    UNREAD_DESC: {
      keys: [
        { sql: (t, s) => `(${isUnread(t, s)})::int`, type: 'int', field: 'unread' },
        { sql: (t) => `${t}.last_message_at`, type: 'timestamptz', field: 'lastMessageAt' },
      ],
      descending: true,
    },
  },
  defaultOrdering: 'LAST_MESSAGE_AT_DESC',
});

export const thread = defineSingle({ name: 'thread', type: () => Thread });
