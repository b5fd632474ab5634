import { PlanArchive } from './plan-archive.entity.js';
import { defineList, ordering } from '../read/lists.js';

export const planArchives = defineList({
  name: 'planArchives',
  type: () => PlanArchive,
  plain: true,
  filters: {},
  orderings: { CREATED_AT_ASC: ordering('createdAt', 'created_at', 'timestamptz') },
  defaultOrdering: 'CREATED_AT_ASC',
  narrow: (t, { planId }, s) => `${t}.plan_id = ${s.bind(planId, 'uuid')}`,
});
