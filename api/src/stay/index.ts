import { Stay } from './stay.entity.js';
import { StayMutations } from './stay.mutations.js';
import { stayPolicy } from './stay.policy.js';
import type { Feature } from '../platform/feature.js';

export const stayFeature: Feature = {
  name: 'stay',
  entities: [Stay],
  resolvers: [StayMutations],
  policy: stayPolicy,
};
