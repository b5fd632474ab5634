import { Need } from './need.entity.js';
import { NeedMutations } from './need.mutations.js';
import { NeedQueries } from './need.queries.js';
import { needPolicy } from './need.policy.js';
import type { Feature } from '../platform/feature.js';

export const needFeature: Feature = {
  name: 'need',
  entities: [Need],
  resolvers: [NeedMutations, NeedQueries],
  policy: needPolicy,
};
