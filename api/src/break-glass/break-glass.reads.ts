import { BreakGlass } from './break-glass.entity.js';
import { connectionOf } from '../platform/pagination.js';
import { byValue, defineList, ordering } from '../read/lists.js';

export const BreakGlassConnection = connectionOf('BreakGlass', () => BreakGlass);

export const breakGlasses = defineList({
  name: 'breakGlasses',
  type: () => BreakGlass,
  filters: {
    openedBy: byValue('openedBy', 'opened_by', 'uuid'),
    reviewed: {
      fields: ['reviewedAt'],
      sql: (t, value) => `(${t}.reviewed_at is not null) = ${String(Boolean(value))}`,
    },
    overdue: {
      fields: ['reviewedAt', 'reviewDueAt'],
      sql: (t, value, s) =>
        `(${t}.reviewed_at is null and ${t}.review_due_at <= ${s.now}) = ${String(Boolean(value))}`,
    },
  },
  orderings: {
    OPENED_AT_DESC: ordering('openedAt', 'opened_at', 'timestamptz', true),
    REVIEW_DUE_AT_ASC: ordering('reviewDueAt', 'review_due_at', 'timestamptz'),
  },
  defaultOrdering: 'OPENED_AT_DESC',
});
