import { Child } from './child.entity.js';
import { ChildMutations } from './child.mutations.js';
import { childPolicy } from './child.policy.js';
import { ChildQueries } from './child.queries.js';
import { ChildrenAsked } from './children-asked.entity.js';
import type { Feature } from '../platform/feature.js';

export const childFeature: Feature = {
  name: 'child',
  entities: [Child, ChildrenAsked],
  resolvers: [ChildQueries, ChildMutations],
  policy: childPolicy,
};
