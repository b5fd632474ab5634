import { explainPolicy } from './explain.policy.js';
import { ExplainQueries } from './explain.queries.js';
import { RoleRightQueries } from './role-right.queries.js';
import type { Feature } from '../platform/feature.js';

export const explainFeature: Feature = {
  name: 'explain',
  resolvers: [ExplainQueries, RoleRightQueries],
  policy: explainPolicy,
};
