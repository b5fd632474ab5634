import { SessionQueries } from './session.queries.js';
import type { Feature } from '../platform/feature.js';

export const sessionFeature: Feature = {
  name: 'session',
  resolvers: [SessionQueries],
};
