import { Unmasking } from './unmasking.entity.js';
import { statusSql } from './unmasking.state.js';
import { connectionOf } from '../platform/pagination.js';
import { byValue, defineList, defineSingle, ordering } from '../read/lists.js';

export const UnmaskingConnection = connectionOf('Unmasking', () => Unmasking);

export const unmaskings = defineList({
  name: 'unmaskings',
  type: () => Unmasking,
  filters: {
    status: {
      fields: ['status'],
      sql: (t, value, s) => `${statusSql(t, s.now)} = any(${s.bind(value, 'text[]')})`,
    },
    requestedBy: byValue('requestedBy', 'requested_by', 'uuid'),
    pseudonym: byValue('pseudonym', 'pseudonym', 'text'),
  },
  orderings: {
    REQUESTED_AT_DESC: ordering('requestedAt', 'requested_at', 'timestamptz', true),
    ANSWER_BY_ASC: ordering('answerBy', 'answer_by', 'timestamptz'),
  },
  defaultOrdering: 'REQUESTED_AT_DESC',
});

export const unmasking = defineSingle({ name: 'unmasking', type: () => Unmasking });
