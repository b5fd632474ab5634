import './access-log.rows.js';
import { AccessLogQueries } from './access-log.queries.js';
import { accessLogPolicy } from './access-log.policy.js';
import type { Feature } from '../platform/feature.js';

export const accessLogFeature: Feature = {
  name: 'accessLog',
  resolvers: [AccessLogQueries],
  policy: accessLogPolicy,
};
