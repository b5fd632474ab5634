import { ProcedureVersion } from './procedure-version.entity.js';
import { connectionOf } from '../platform/pagination.js';
import { byValue, defineList, ordering } from '../read/lists.js';

export const ProcedureVersionConnection = connectionOf('ProcedureVersion', () => ProcedureVersion);

export const procedureVersions = defineList({
  name: 'procedureVersions',
  type: () => ProcedureVersion,
  filters: {
    step: byValue('step', 'step', 'text'),
    published: {
      fields: ['published'],
      sql: (t, value, s) => `(${t}.published_at is not null) = ${s.bind(value, 'boolean')}`,
    },
  },
  orderings: { CHANGED_AT_DESC: ordering('changedAt', 'changed_at', 'timestamptz', true) },
  defaultOrdering: 'CHANGED_AT_DESC',
});
