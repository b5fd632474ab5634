import { BreakGlassRenewal } from './break-glass-renewal.entity.js';
import { BreakGlass } from './break-glass.entity.js';
import { BreakGlassMutations } from './break-glass.mutations.js';
import { breakGlassPolicy } from './break-glass.policy.js';
import { BreakGlassQueries } from './break-glass.queries.js';
import { escalateBreakGlasses } from './escalate.jobs.js';
import { breakGlassGauges } from './break-glass.gauges.js';
import type { Feature } from '../platform/feature.js';

export const breakGlassFeature: Feature = {
  name: 'break-glass',
  entities: [BreakGlass, BreakGlassRenewal],
  resolvers: [BreakGlassMutations, BreakGlassQueries],
  policy: breakGlassPolicy,
  jobs: { escalateBreakGlasses },
  crontab: ['*/10 * * * * escalateBreakGlasses'],
  atStart: ['escalateBreakGlasses'],
  gauges: breakGlassGauges,
};
