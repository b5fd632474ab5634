import { Objection } from './objection.entity.js';
import { ObjectionMutations } from './objection.mutations.js';
import { ObjectionQueries } from './objection.queries.js';
import { Block, Consent } from './consent.entity.js';
import { ConsentMutations } from './consent.mutations.js';
import { ConsentQueries } from './consent.queries.js';
import { consentPolicy } from './consent.policy.js';
import type { Feature } from '../platform/feature.js';

export const consentFeature: Feature = {
  name: 'consent',
  entities: [Block, Consent, Objection],
  resolvers: [ConsentMutations, ConsentQueries, ObjectionMutations, ObjectionQueries],
  policy: consentPolicy,
};
