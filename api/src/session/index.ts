import './session.rows.js';
import { SessionMutations } from './session.mutations.js';
import { sessionPolicy } from './session.policy.js';
import { SessionQueries } from './session.queries.js';
import type { Feature } from '../platform/feature.js';

export const sessionFeature: Feature = {
  name: 'session',
  resolvers: [SessionMutations, SessionQueries],
  policy: sessionPolicy,
};
