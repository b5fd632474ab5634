import './declaration.reads.js';
import { DeclarationMutations } from './declaration.mutations.js';
import { declarationPolicy } from './declaration.policy.js';
import { DeclarationQueries } from './declaration.queries.js';
import { DeclaredRelation } from './declared-relation.entity.js';
import type { Feature } from '../platform/feature.js';

export const declarationFeature: Feature = {
  name: 'declaration',
  entities: [DeclaredRelation],
  resolvers: [DeclarationQueries, DeclarationMutations],
  policy: declarationPolicy,
};
