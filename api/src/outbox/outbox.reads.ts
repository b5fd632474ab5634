import { OutboxMessage } from './outbox.entity.js';
import { connectionOf } from '../platform/pagination.js';
import { byValues, defineList, ordering } from '../read/lists.js';

export const OutboxMessageConnection = connectionOf('OutboxMessage', () => OutboxMessage);

export const outbox = defineList({
  name: 'outbox',
  type: () => OutboxMessage,
  filters: { state: byValues('state', 'state') },
  orderings: {
    SEND_AFTER_DESC: ordering('sendAfter', 'send_after', 'timestamptz', true),
    SEND_AFTER_ASC: ordering('sendAfter', 'send_after', 'timestamptz'),
  },
  defaultOrdering: 'SEND_AFTER_DESC',
});
