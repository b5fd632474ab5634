import { DeadlineRule, PathwayDefinition } from './definition.entity.js';
import { Pathway, PathwayEvent } from './pathway.entity.js';
import { DefinitionQueries } from './definition.queries.js';
import { PathwayMutations } from './pathway.mutations.js';
import { PathwayQueries } from './pathway.queries.js';
import { pathwayPolicy } from './pathway.policy.js';
import type { Feature } from '../platform/feature.js';

export const pathwayFeature: Feature = {
  name: 'pathway',
  entities: [DeadlineRule, PathwayDefinition, Pathway, PathwayEvent],
  resolvers: [DefinitionQueries, PathwayMutations, PathwayQueries],
  policy: pathwayPolicy,
};
