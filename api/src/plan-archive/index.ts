import { archivePlan } from './archive.work.js';
import { planArchivePolicy } from './plan-archive.policy.js';
import { PlanArchiveQueries } from './plan-archive.queries.js';
import { longWork } from '../job/job.acts.js';
import type { Feature } from '../platform/feature.js';

export const planArchiveFeature: Feature = {
  name: 'plan-archive',
  resolvers: [PlanArchiveQueries],
  policy: planArchivePolicy,
  jobs: { archivePlan: longWork(archivePlan) },
};
