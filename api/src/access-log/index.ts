import './access-log.rows.js';
import { AccessLogQueries } from './access-log.queries.js';
import { accessLogPolicy } from './access-log.policy.js';
import { AccessFinding } from './finding.entity.js';
import { adoptEntries } from './adopt.jobs.js';
import { findLooks } from './finding.jobs.js';
import type { Feature } from '../platform/feature.js';

export const accessLogFeature: Feature = {
  name: 'accessLog',
  entities: [AccessFinding],
  resolvers: [AccessLogQueries],
  policy: accessLogPolicy,
  jobs: { adoptEntries, findLooks },
  crontab: ['*/10 * * * * findLooks', '*/5 * * * * adoptEntries'],
  atStart: ['adoptEntries', 'findLooks'],
};
