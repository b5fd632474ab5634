import { SavedSearch } from './saved-search.entity.js';
import { SavedSearchMutations } from './saved-search.mutations.js';
import { savedSearchPolicy } from './saved-search.policy.js';
import { SavedSearchQueries } from './saved-search.queries.js';
import type { Feature } from '../platform/feature.js';

export const savedSearchFeature: Feature = {
  name: 'saved-search',
  entities: [SavedSearch],
  resolvers: [SavedSearchMutations, SavedSearchQueries],
  policy: savedSearchPolicy,
};
