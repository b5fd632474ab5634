import './unmasking.rows.js';
import { Unmasking } from './unmasking.entity.js';
import { UnmaskingMutations } from './unmasking.mutations.js';
import { unmaskingPolicy } from './unmasking.policy.js';
import { UnmaskingQueries } from './unmasking.queries.js';
import type { Feature } from '../platform/feature.js';

export const unmaskingFeature: Feature = {
  name: 'unmasking',
  entities: [Unmasking],
  resolvers: [UnmaskingMutations, UnmaskingQueries],
  policy: unmaskingPolicy,
};
