import './log-archive.rows.js';
import { makeLogMonths, monthGauges } from './months.jobs.js';
import type { Feature } from '../platform/feature.js';

export const logArchiveFeature: Feature = {
  name: 'log-archive',
  jobs: { makeLogMonths },
  crontab: ['7 3 * * * makeLogMonths'],
  atStart: ['makeLogMonths'],
  gauges: monthGauges,
};
