import { Disclosure } from './disclosure.entity.js';
import { DisclosureMutations } from './disclosure.mutations.js';
import { disclosurePolicy } from './disclosure.policy.js';
import { DisclosureQueries } from './disclosure.queries.js';
import type { Feature } from '../platform/feature.js';

export const disclosureFeature: Feature = {
  name: 'disclosure',
  entities: [Disclosure],
  resolvers: [DisclosureMutations, DisclosureQueries],
  policy: disclosurePolicy,
};
