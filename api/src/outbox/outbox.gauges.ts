import type { FeatureGauge } from '../platform/feature.js';

/** Mail that waits, whose time has come, and that was given up. */
export const outboxGauges: FeatureGauge[] = [
  {
    name: 'samlop_mail_messages',
    help: 'E-mails by state: waiting for their time, late (their time has come), dead (given up).',
    label: { name: 'state', values: ['waiting', 'late', 'dead'] },
    sql: `select case when state = 'DEAD' then 'dead' when next_attempt_at <= now() then 'late' else 'waiting' end as label,
                 count(*)::int as value
            from outbox_message where state in ('WAITING', 'DEAD') and not demo group by 1`,
  },
];
