import { YearReportMutations } from './year-report.mutations.js';
import { yearReportPolicy } from './year-report.policy.js';
import { YearReportQueries } from './year-report.queries.js';
import type { Feature } from '../platform/feature.js';

export const yearReportFeature: Feature = {
  name: 'year-report',
  resolvers: [YearReportQueries, YearReportMutations],
  policy: yearReportPolicy,
};
