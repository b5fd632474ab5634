import { Representation } from './representation.entity.js';
import { RepresentationMutations } from './representation.mutations.js';
import { representationPolicy } from './representation.policy.js';
import { RepresentationQueries } from './representation.queries.js';
import type { Feature } from '../platform/feature.js';

export const representationFeature: Feature = {
  name: 'representation',
  entities: [Representation],
  resolvers: [RepresentationMutations, RepresentationQueries],
  policy: representationPolicy,
};
