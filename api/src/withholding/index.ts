import { Withholding } from './withholding.entity.js';
import { askForReviews } from './withholding.jobs.js';
import { WithholdingMutations } from './withholding.mutations.js';
import { withholdingPolicy } from './withholding.policy.js';
import { WithholdingQueries } from './withholding.queries.js';
import type { Feature } from '../platform/feature.js';

export const withholdingFeature: Feature = {
  name: 'withholding',
  entities: [Withholding],
  resolvers: [WithholdingMutations, WithholdingQueries],
  policy: withholdingPolicy,
  jobs: { askForReviews },
  crontab: ['13 3 * * * askForReviews'],
};
