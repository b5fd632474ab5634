import './outbox.rows.js';
import { sendMail } from './outbox.jobs.js';
import { outboxPolicy } from './outbox.policy.js';
import { OutboxQueries } from './outbox.queries.js';
import { outboxGauges } from './outbox.gauges.js';
import type { Feature } from '../platform/feature.js';

export const outboxFeature: Feature = {
  name: 'outbox',
  resolvers: [OutboxQueries],
  policy: outboxPolicy,
  jobs: { sendMail },
  crontab: ['* * * * * sendMail'],
  gauges: outboxGauges,
};
