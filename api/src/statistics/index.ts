import { StatisticsMutations } from './statistics.mutations.js';
import { statisticsPolicy } from './statistics.policy.js';
import { StatisticsQueries } from './statistics.queries.js';
import type { Feature } from '../platform/feature.js';

export const statisticsFeature: Feature = {
  name: 'statistics',
  resolvers: [StatisticsQueries, StatisticsMutations],
  policy: statisticsPolicy,
};
