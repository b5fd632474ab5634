import './checkpoint.reads.js';
import './kept-verification.reads.js';
import './log-seal.rows.js';
import { logSealGauges } from './log-seal.gauges.js';
import { LogSealMutations } from './log-seal.mutations.js';
import { logSealPolicy } from './log-seal.policy.js';
import { LogSealQueries } from './log-seal.queries.js';
import { verifySealedLog } from './verify.work.js';
import { longWork } from '../job/job.acts.js';
import type { Feature } from '../platform/feature.js';

export const logSealFeature: Feature = {
  name: 'log-seal',
  resolvers: [LogSealMutations, LogSealQueries],
  policy: logSealPolicy,
  jobs: { verifyAccessLog: longWork(verifySealedLog) },
  gauges: logSealGauges,
};
