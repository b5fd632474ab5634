import { Job } from './job.entity.js';
import { takeUpJobs } from './job.jobs.js';
import { JobMutations } from './job.mutations.js';
import { jobPolicy } from './job.policy.js';
import { JobQueries } from './job.queries.js';
import './job.reads.js';
import { jobGauges } from './job.gauges.js';
import type { Feature } from '../platform/feature.js';

export const jobFeature: Feature = {
  name: 'job',
  entities: [Job],
  resolvers: [JobMutations, JobQueries],
  policy: jobPolicy,
  jobs: { takeUpJobs },
  crontab: ['* * * * * takeUpJobs'],
  gauges: jobGauges,
};
