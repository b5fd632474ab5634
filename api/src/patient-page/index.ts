import { patientPagePolicy } from './patient-page.policy.js';
import { PatientPageQueries } from './patient-page.queries.js';
import type { Feature } from '../platform/feature.js';

export const patientPageFeature: Feature = {
  name: 'patient-page',
  resolvers: [PatientPageQueries],
  policy: patientPagePolicy,
};
