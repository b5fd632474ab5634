import { AccessQuestion } from './access-question.entity.js';
import { openSql, statusSql } from './access-question.status.js';
import { connectionOf } from '../platform/pagination.js';
import { byValue, defineList, ordering } from '../read/lists.js';

export const AccessQuestionConnection = connectionOf('AccessQuestion', () => AccessQuestion);

export const accessQuestions = defineList({
  name: 'accessQuestions',
  type: () => AccessQuestion,
  filters: {
    status: {
      fields: ['status'],
      sql: (t, value, s) => `${statusSql(t)} = any(${s.bind(value, 'text[]')})`,
    },
    overdue: {
      fields: ['status', 'dueOn'],
      sql: (t, value, s) => `(${openSql(t)} and ${t}.due_on < ${s.today}) = ${String(Boolean(value))}`,
    },
    actor: byValue('actor', 'actor_id', 'uuid'),
    entry: byValue('entryId', 'entry_id', 'uuid'),
  },
  orderings: {
    ASKED_AT_DESC: ordering('askedAt', 'asked_at', 'timestamptz', true),
    DUE_ON_ASC: ordering('dueOn', 'due_on', 'date'),
  },
  defaultOrdering: 'ASKED_AT_DESC',
});
