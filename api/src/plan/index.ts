import './plan.rows.js';
import { Plan, PlanContent } from './plan.entity.js';
import { PlanMutations } from './plan.mutations.js';
import { PlanQueries } from './plan.queries.js';
import { planPolicy } from './plan.policy.js';
import type { Feature } from '../platform/feature.js';

export const planFeature: Feature = {
  name: 'plan',
  entities: [Plan, PlanContent],
  resolvers: [PlanMutations, PlanQueries],
  policy: planPolicy,
};
