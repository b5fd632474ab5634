import { LogExport } from './log-export.entity.js';
import { connectionOf } from '../platform/pagination.js';
import { defineList, defineSingle, ordering } from '../read/lists.js';

export const LogExportConnection = connectionOf('LogExport', () => LogExport);

export const logExports = defineList({
  name: 'logExports',
  type: () => LogExport,
  filters: {},
  orderings: {
    CREATED_AT_DESC: ordering('createdAt', 'created_at', 'timestamptz', true),
  },
  defaultOrdering: 'CREATED_AT_DESC',
});

export const logExport = defineSingle({ name: 'logExport', type: () => LogExport });
