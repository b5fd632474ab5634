import './substitute.reads.js';
import { SubstituteMutations } from './substitute.mutations.js';
import { substitutePolicy } from './substitute.policy.js';
import { SubstituteQueries } from './substitute.queries.js';
import { Substitution } from './substitution.entity.js';
import type { Feature } from '../platform/feature.js';

export const substituteFeature: Feature = {
  name: 'substitute',
  entities: [Substitution],
  resolvers: [SubstituteQueries, SubstituteMutations],
  policy: substitutePolicy,
};
