import './name-protection.reads.js';
import { NameProtection } from './name-protection.entity.js';
import { NameProtectionMutations } from './name-protection.mutations.js';
import { nameProtectionPolicy } from './name-protection.policy.js';
import { NameProtectionQueries } from './name-protection.queries.js';
import type { Feature } from '../platform/feature.js';

export const nameProtectionFeature: Feature = {
  name: 'name-protection',
  entities: [NameProtection],
  resolvers: [NameProtectionQueries, NameProtectionMutations],
  policy: nameProtectionPolicy,
};
