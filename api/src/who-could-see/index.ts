import { whoCouldSeePolicy } from './who-could-see.policy.js';
import { WhoCouldSeeQueries } from './who-could-see.queries.js';
import type { Feature } from '../platform/feature.js';

export const whoCouldSeeFeature: Feature = {
  name: 'who-could-see',
  resolvers: [WhoCouldSeeQueries],
  policy: whoCouldSeePolicy,
};
