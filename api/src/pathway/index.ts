import { PathwayEvent } from './pathway-event.entity.js';
import { Pathway } from './pathway.entity.js';
import { PathwayMutations } from './pathway.mutations.js';
import { PathwayQueries } from './pathway.queries.js';
import { pathwayPolicy } from './pathway.policy.js';
import { PathwaySubscriptions } from './pathway.subscriptions.js';
import type { Feature } from '../platform/feature.js';

export const pathwayFeature: Feature = {
  name: 'pathway',
  entities: [Pathway, PathwayEvent],
  resolvers: [PathwayMutations, PathwayQueries, PathwaySubscriptions],
  policy: pathwayPolicy,
};
