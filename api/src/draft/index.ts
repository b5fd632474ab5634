import { Draft } from './draft.entity.js';
import { clearDrafts } from './draft.jobs.js';
import { DraftMutations } from './draft.mutations.js';
import { draftPolicy } from './draft.policy.js';
import { DraftQueries } from './draft.queries.js';
import type { Feature } from '../platform/feature.js';

export const draftFeature: Feature = {
  name: 'draft',
  entities: [Draft],
  resolvers: [DraftQueries, DraftMutations],
  policy: draftPolicy,
  jobs: { clearDrafts },
  crontab: ['7,17,27,37,47,57 * * * * clearDrafts'],
};
