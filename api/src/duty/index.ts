import { Duty } from './duty.entity.js';
import { DutyMutations } from './duty.mutations.js';
import { dutyPolicy } from './duty.policy.js';
import { DutyQueries } from './duty.queries.js';
import type { Feature } from '../platform/feature.js';

export const dutyFeature: Feature = {
  name: 'duty',
  entities: [Duty],
  resolvers: [DutyQueries, DutyMutations],
  policy: dutyPolicy,
};
