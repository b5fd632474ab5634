import { explainPolicy } from './explain.policy.js';
import { ExplainQueries } from './explain.queries.js';
import type { Feature } from '../platform/feature.js';

export const explainFeature: Feature = {
  name: 'explain',
  resolvers: [ExplainQueries],
  policy: explainPolicy,
};
