import './relation.rows.js';
import { Relation } from './relation.entity.js';
import { keepWideReach } from './wide-reach.jobs.js';
import type { Feature } from '../platform/feature.js';

export const relationFeature: Feature = {
  name: 'relation',
  entities: [Relation],
  jobs: { keepWideReach },
  crontab: ['31 3 * * * keepWideReach'],
  atStart: ['keepWideReach'],
};
