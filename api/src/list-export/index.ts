import { ListExportMutations } from './list-export.mutations.js';
import { listExportPolicy } from './list-export.policy.js';
import type { Feature } from '../platform/feature.js';

export const listExportFeature: Feature = {
  name: 'list-export',
  resolvers: [ListExportMutations],
  policy: listExportPolicy,
};
