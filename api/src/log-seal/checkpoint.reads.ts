import { AccessLogCheckpoint } from './checkpoint.entity.js';
import { connectionOf } from '../platform/pagination.js';
import { before, defineList, onOrAfter, ordering } from '../read/lists.js';

export const AccessLogCheckpointConnection = connectionOf('AccessLogCheckpoint', () => AccessLogCheckpoint);

export const accessLogCheckpoints = defineList({
  name: 'accessLogCheckpoints',
  type: () => AccessLogCheckpoint,
  filters: {
    from: onOrAfter('at', 'at', 'timestamptz'),
    to: before('at', 'at', 'timestamptz'),
  },
  orderings: {
    AT_DESC: ordering('at', 'at', 'timestamptz', true),
    AT_ASC: ordering('at', 'at', 'timestamptz'),
  },
  defaultOrdering: 'AT_DESC',
});
