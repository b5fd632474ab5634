import './deadline.rows.js';
import { Deadline } from './deadline.entity.js';
import { reconcileAudience } from './audience.jobs.js';
import { replanDeadlines } from './replan.jobs.js';
import { deadlinePolicy } from './deadline.policy.js';
import { DeadlineMutations } from './deadline.mutations.js';
import { DeadlineQueries } from './deadline.queries.js';
import { DeadlineSubscriptions } from './deadline.subscriptions.js';
import { deadlineGauges } from './deadline.gauges.js';
import type { Feature } from '../platform/feature.js';

export const deadlineFeature: Feature = {
  name: 'deadline',
  entities: [Deadline],
  resolvers: [DeadlineMutations, DeadlineQueries, DeadlineSubscriptions],
  policy: deadlinePolicy,
  jobs: { reconcileAudience, replanDeadlines },
  crontab: ['41 2 * * * reconcileAudience', '* * * * * replanDeadlines'],
  gauges: deadlineGauges,
};
