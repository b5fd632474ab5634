import { exportLog } from './export.work.js';
import { LogExportMutations } from './log-export.mutations.js';
import { logExportPolicy } from './log-export.policy.js';
import { LogExportQueries } from './log-export.queries.js';
import { proveExport } from './proof.work.js';
import { longWork } from '../job/job.acts.js';
import type { Feature } from '../platform/feature.js';

export const logExportFeature: Feature = {
  name: 'log-export',
  resolvers: [LogExportMutations, LogExportQueries],
  policy: logExportPolicy,
  jobs: { exportAccessLog: longWork(exportLog), proveLogExport: longWork(proveExport) },
};
