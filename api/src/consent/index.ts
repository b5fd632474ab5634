import { Block, Consent } from './consent.entity.js';
import { ConsentQueries } from './consent.queries.js';
import { consentPolicy } from './consent.policy.js';
import type { Feature } from '../platform/feature.js';

export const consentFeature: Feature = {
  name: 'consent',
  entities: [Block, Consent],
  resolvers: [ConsentQueries],
  policy: consentPolicy,
};
