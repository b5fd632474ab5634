import { HealthCheck } from './health-check.entity.js';
import { HealthCheckMutations } from './health-check.mutations.js';
import { healthCheckPolicy } from './health-check.policy.js';
import { HealthCheckQueries } from './health-check.queries.js';
import type { Feature } from '../platform/feature.js';

export const healthCheckFeature: Feature = {
  name: 'health-check',
  entities: [HealthCheck],
  resolvers: [HealthCheckQueries, HealthCheckMutations],
  policy: healthCheckPolicy,
};
