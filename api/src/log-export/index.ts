import { LogExportMutations } from './log-export.mutations.js';
import { logExportPolicy } from './log-export.policy.js';
import { LogExportQueries } from './log-export.queries.js';
import type { Feature } from '../platform/feature.js';

export const logExportFeature: Feature = {
  name: 'log-export',
  resolvers: [LogExportMutations, LogExportQueries],
  policy: logExportPolicy,
};
