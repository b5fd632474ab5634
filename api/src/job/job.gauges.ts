import type { FeatureGauge } from '../platform/feature.js';

/** Long work that waits or runs. */
export const jobGauges: FeatureGauge[] = [
  {
    name: 'samlop_long_work',
    help: 'Long work (simulations, verifications, exports) that is queued or running.',
    label: { name: 'status', values: ['QUEUED', 'RUNNING'] },
    sql: `select status as label, count(*)::int as value from job where status in ('QUEUED', 'RUNNING') group by 1`,
  },
];
