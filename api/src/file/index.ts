import { deleteExpiredFiles } from './file.jobs.js';
import { filePolicy } from './file.policy.js';
import type { Feature } from '../platform/feature.js';

/** Files that are fetched over HTTP (edge/files.ts); what makes them refers to StoredFile. */
export const fileFeature: Feature = {
  name: 'file',
  policy: filePolicy,
  jobs: { deleteExpiredFiles },
  crontab: ['23 * * * * deleteExpiredFiles'],
};
