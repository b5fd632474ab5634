import './erasure.rows.js';
import { Erasure } from './erasure.entity.js';
import { ErasureMutations } from './erasure.mutations.js';
import { erasurePolicy } from './erasure.policy.js';
import { ErasureQueries } from './erasure.queries.js';
import type { Feature } from '../platform/feature.js';

export const eraseFeature: Feature = {
  name: 'erase',
  entities: [Erasure],
  resolvers: [ErasureMutations, ErasureQueries],
  policy: erasurePolicy,
};
