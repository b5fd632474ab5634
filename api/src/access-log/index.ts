import './access-log.rows.js';
import { AccessLogQueries } from './access-log.queries.js';
import { accessLogPolicy } from './access-log.policy.js';
import { adoptEntries } from './adopt.jobs.js';
import type { Feature } from '../platform/feature.js';

export const accessLogFeature: Feature = {
  name: 'accessLog',
  resolvers: [AccessLogQueries],
  policy: accessLogPolicy,
  jobs: { adoptEntries },
  crontab: ['*/5 * * * * adoptEntries'],
  atStart: ['adoptEntries'],
};
