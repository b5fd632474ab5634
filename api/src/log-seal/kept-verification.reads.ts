import { AccessLogVerification } from './kept-verification.entity.js';
import { connectionOf } from '../platform/pagination.js';
import { defineList, ordering } from '../read/lists.js';

export const AccessLogVerificationConnection = connectionOf(
  'AccessLogVerification',
  () => AccessLogVerification,
);

export const accessLogVerifications = defineList({
  name: 'accessLogVerifications',
  type: () => AccessLogVerification,
  filters: {},
  orderings: {
    ENDED_AT_DESC: ordering('endedAt', 'ended_at', 'timestamptz', true),
  },
  defaultOrdering: 'ENDED_AT_DESC',
});
