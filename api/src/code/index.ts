import './code.rows.js';
import { CodeMutations } from './code.mutations.js';
import { codePolicy } from './code.policy.js';
import { CodeQueries } from './code.queries.js';
import type { Feature } from '../platform/feature.js';

export const codeFeature: Feature = {
  name: 'code',
  resolvers: [CodeQueries, CodeMutations],
  policy: codePolicy,
};
