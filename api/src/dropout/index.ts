import { DropoutMutations } from './dropout.mutations.js';
import { dropoutPolicy } from './dropout.policy.js';
import type { Feature } from '../platform/feature.js';

export const dropoutFeature: Feature = {
  name: 'dropout',
  resolvers: [DropoutMutations],
  policy: dropoutPolicy,
};
