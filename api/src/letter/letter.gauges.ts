import type { FeatureGauge } from '../platform/feature.js';

/** What tells patients of letters and has not gone: by mail, and by SMS, which nothing here sends. */
export const letterGauges: FeatureGauge[] = [
  {
    name: 'samlop_letter_notices',
    help: 'Messages about letters that wait: e-mails, and SMS, which are kept until there is a gateway.',
    label: { name: 'channel', values: ['EMAIL', 'SMS'] },
    sql: `select channel as label, count(*)::int as value from letter_notice where state = 'WAITING' group by 1`,
  },
];
