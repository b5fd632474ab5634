import type { FeatureGauge } from '../platform/feature.js';

/** Openings (blålys) that wait for their review, and those whose review is overdue. */
export const breakGlassGauges: FeatureGauge[] = [
  {
    name: 'samlop_break_glass_reviews',
    help: 'Break-glass openings that nobody has reviewed: waiting, or overdue.',
    label: { name: 'state', values: ['waiting', 'overdue'] },
    sql: `select case when review_due_at <= now() then 'overdue' else 'waiting' end as label, count(*)::int as value
            from break_glass where reviewed_at is null group by 1`,
  },
];
