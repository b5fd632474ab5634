import { Letter } from './letter.entity.js';
import { LetterMutations } from './letter.mutations.js';
import { letterPolicy } from './letter.policy.js';
import { LetterQueries } from './letter.queries.js';
import './letter.rows.js';
import './letter.settings.js';
import { letterGauges } from './letter.gauges.js';
import { sendLetterNotices } from './notice.jobs.js';
import type { Feature } from '../platform/feature.js';

export const letterFeature: Feature = {
  name: 'letter',
  entities: [Letter],
  resolvers: [LetterQueries, LetterMutations],
  policy: letterPolicy,
  jobs: { sendLetterNotices },
  crontab: ['* * * * * sendLetterNotices'],
  gauges: letterGauges,
};
