import { Assignment } from './assignment.entity.js';
import { CareCase } from './care-case.entity.js';
import { Coverage } from './coverage.entity.js';
import './coverage.reads.js';
import { returnUnansweredProposals } from './coordination.jobs.js';
import { CoordinationMutations } from './coordination.mutations.js';
import { CoordinationQueries } from './coordination.queries.js';
import { coordinationPolicy } from './coordination.policy.js';
import { CoordinationSubscriptions } from './coordination.subscriptions.js';
import type { Feature } from '../platform/feature.js';

export const coordinationFeature: Feature = {
  name: 'coordination',
  entities: [Assignment, CareCase, Coverage],
  resolvers: [CoordinationMutations, CoordinationQueries, CoordinationSubscriptions],
  policy: coordinationPolicy,
  jobs: { returnUnansweredProposals },
  crontab: ['7 * * * * returnUnansweredProposals'],
};
