import { SavedView } from './saved-view.entity.js';
import { SavedViewMutations } from './saved-view.mutations.js';
import { savedViewPolicy } from './saved-view.policy.js';
import { SavedViewQueries } from './saved-view.queries.js';
import type { Feature } from '../platform/feature.js';

export const savedViewFeature: Feature = {
  name: 'saved-view',
  entities: [SavedView],
  resolvers: [SavedViewMutations, SavedViewQueries],
  policy: savedViewPolicy,
};
