import { PathwayEvent } from './pathway-event.entity.js';
import { connectionOf } from '../platform/pagination.js';
import { byValues, defineList, ordering } from '../read/lists.js';

export const PathwayEventConnection = connectionOf('PathwayEvent', () => PathwayEvent);

export const pathwayEvents = defineList({
  name: 'pathwayEvents',
  type: () => PathwayEvent,
  filters: {
    kind: byValues('kind', 'kind'),
  },
  orderings: {
    OCCURRED_AT_ASC: ordering('occurredAt', 'occurred_at', 'timestamptz'),
    OCCURRED_AT_DESC: ordering('occurredAt', 'occurred_at', 'timestamptz', true),
  },
  defaultOrdering: 'OCCURRED_AT_ASC',
});
