import { Task, taskStatusSql } from './task.entity.js';
import { connectionOf } from '../platform/pagination.js';
import { before, byValue, byValues, defineList } from '../read/lists.js';

export const TaskConnection = connectionOf('Task', () => Task);

export const tasks = defineList({
  name: 'tasks',
  type: () => Task,
  filters: {
    status: {
      fields: ['status'],
      sql: (t, value, s) => `${taskStatusSql(t)} = any(${s.bind(value, 'text[]')})`,
    },
    kind: byValues('kind', 'kind'),
    dueBefore: before('dueOn', 'due_on', 'date'),
    pathway: byValue('pathway', 'pathway_id', 'uuid'),
    done: { fields: ['doneAt'], sql: (t, value) => `(${t}.done_at is not null) = ${String(Boolean(value))}` },
    mine: {
      fields: ['owner'],
      sql: (t, value, s) => ((value as boolean) ? `${t}.owner_id = ${s.person}` : 'true'),
    },
    patient: byValue('patient', 'patient_id', 'uuid'),
  },
  orderings: {
    DUE_ON_ASC: {
      keys: [{ sql: (t) => `coalesce(${t}.due_on, 'infinity')`, type: 'date', field: 'dueOn' }],
      descending: false,
    },
  },
  defaultOrdering: 'DUE_ON_ASC',
});
