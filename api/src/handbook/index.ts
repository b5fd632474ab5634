import { handbookPolicy } from './handbook.policy.js';
import { ProcedureVersion } from './procedure-version.entity.js';
import { ProcedureMutations } from './procedure.mutations.js';
import { ProcedureQueries } from './procedure.queries.js';
import type { Feature } from '../platform/feature.js';

export const handbookFeature: Feature = {
  name: 'handbook',
  entities: [ProcedureVersion],
  resolvers: [ProcedureQueries, ProcedureMutations],
  policy: handbookPolicy,
};
