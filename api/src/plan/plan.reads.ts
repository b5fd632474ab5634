import { PlanVersion } from './plan-version.entity.js';
import { Plan } from './plan.entity.js';
import { connectionOf } from '../platform/pagination.js';
import { byValue, byValues, defineList, defineSingle, ordering } from '../read/lists.js';

export const PlanConnection = connectionOf('Plan', () => Plan);

/** When it came to be tells nothing that its existence does not. */
const created = (descending: boolean) => ({
  keys: [{ sql: (t: string) => `${t}.created_at`, type: 'timestamptz', field: 'id' }],
  descending,
});

export const plans = defineList({
  name: 'plans',
  type: () => Plan,
  filters: {
    kind: byValues('kind', 'kind'),
    status: byValues('status', 'status'),
    patient: byValue('patient', 'patient_id', 'uuid'),
    pathway: byValue('pathway', 'pathway_id', 'uuid'),
  },
  orderings: { CREATED_AT_DESC: created(true), CREATED_AT_ASC: created(false) },
  defaultOrdering: 'CREATED_AT_DESC',
});

export const plan = defineSingle({ name: 'plan', type: () => Plan });

export const planVersions = defineList({
  name: 'planVersions',
  type: () => PlanVersion,
  plain: true,
  filters: {},
  orderings: { NUMBER_ASC: ordering('number', 'number', 'int') },
  defaultOrdering: 'NUMBER_ASC',
  narrow: (t, { planId, numbers }, s) =>
    `${t}.plan_id = ${s.bind(planId, 'uuid')}${numbers ? ` and ${t}.number = any(${s.bind(numbers, 'int[]')})` : ''}`,
});
