import { Block, Consent } from './consent.entity.js';
import { ConsentMutations } from './consent.mutations.js';
import { ConsentQueries } from './consent.queries.js';
import { consentPolicy } from './consent.policy.js';
import type { Feature } from '../platform/feature.js';

export const consentFeature: Feature = {
  name: 'consent',
  entities: [Block, Consent],
  resolvers: [ConsentMutations, ConsentQueries],
  policy: consentPolicy,
};
