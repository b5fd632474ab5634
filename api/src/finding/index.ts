import './finding.rows.js';
import { AccessFindingReason } from './finding-reason.entity.js';
import { AccessFinding } from './finding.entity.js';
import { findLooks } from './finding.jobs.js';
import { FindingMutations } from './finding.mutations.js';
import { findingPolicy } from './finding.policy.js';
import { FindingQueries } from './finding.queries.js';
import { remindOfFindings } from './remind.jobs.js';
import type { Feature } from '../platform/feature.js';

export const findingFeature: Feature = {
  name: 'finding',
  entities: [AccessFinding, AccessFindingReason],
  resolvers: [FindingQueries, FindingMutations],
  policy: findingPolicy,
  jobs: { findLooks, remindOfFindings },
  crontab: ['*/10 * * * * findLooks', '20 7 * * * remindOfFindings'],
  atStart: ['findLooks'],
};
