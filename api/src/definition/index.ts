import { DeadlineRule, PathwayDefinition } from './definition.entity.js';
import { definitionPolicy } from './definition.policy.js';
import { DefinitionQueries } from './definition.queries.js';
import type { Feature } from '../platform/feature.js';

export const definitionFeature: Feature = {
  name: 'definition',
  entities: [DeadlineRule, PathwayDefinition],
  resolvers: [DefinitionQueries],
  policy: definitionPolicy,
};
