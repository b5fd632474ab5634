import { ParentalOpening } from './parental-opening.entity.js';
import { ParentsMutations } from './parents.mutations.js';
import { parentsPolicy } from './parents.policy.js';
import { ParentsQueries } from './parents.queries.js';
import type { Feature } from '../platform/feature.js';

export const parentsFeature: Feature = {
  name: 'parents',
  entities: [ParentalOpening],
  resolvers: [ParentsMutations, ParentsQueries],
  policy: parentsPolicy,
};
