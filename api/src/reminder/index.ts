import './reminder.rows.js';
import { remindDeadlines } from './reminder.jobs.js';
import type { Feature } from '../platform/feature.js';

export const reminderFeature: Feature = {
  name: 'reminder',
  jobs: { remindDeadlines },
  crontab: ['*/10 * * * * remindDeadlines'],
  atStart: ['remindDeadlines'],
};
