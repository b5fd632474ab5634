import { deadlineStatusSql, openSql } from './deadline.status.js';
import type { FeatureGauge } from '../platform/feature.js';

/** Open deadlines of the whole installation by where they stand today. */
export const deadlineGauges: FeatureGauge[] = [
  {
    name: 'samlop_deadlines_open',
    help: 'Open deadlines by status.',
    label: { name: 'status', values: ['UPCOMING', 'DUE_SOON', 'OVERDUE'] },
    sql: `select ${deadlineStatusSql('d', `(now() at time zone 'Europe/Oslo')::date`)} as label, count(*)::int as value
            from deadline d where ${openSql('d')} group by 1`,
  },
];
