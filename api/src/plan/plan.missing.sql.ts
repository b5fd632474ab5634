import { type PlanElement } from './plan-part.type.js';

const has = (table: string, t: string, more = ''): string =>
  `exists (select from ${table} x where x.plan_id = ${t}.id${more})`;
const standing = ' and x.removed_at is null';

/** What holds where an element of an individual plan is there: SQL over the plan's alias. */
const PRESENT: Record<PlanElement, (t: string) => string> = {
  GOALS_RESOURCES_NEEDS: (t) =>
    `${has('plan_goal', t, standing)} and ${has('plan_words', t, ' and x.resources is not null and x.needs is not null')}`,
  PARTICIPANTS: (t) => has('plan_participant', t, ' and x.ended_at is null'),
  // A plan has an owner from the first.
  RESPONSIBLE_FOR_COORDINATION: () => 'true',
  CONTRIBUTIONS: (t) => has('plan_content', t, ' and x.contributions is not null'),
  MEASURES: (t) => has('plan_measure', t, standing),
  IMPLEMENTATION: (t) => has('plan_content', t, ' and x.implementation is not null'),
  PERIOD_AND_REVISION: (t) =>
    `${t}.period_from is not null and ${t}.period_to is not null and ${t}.next_evaluation_on is not null`,
  // None is made without: the patient said yes to an offer, or whoever began it said that the patient did.
  CONSENT: (t) => `${t}.status <> 'OFFERED' and ${t}.consent_ended_at is null`,
  COOPERATION: (t) => has('plan_content', t, ' and x.cooperation is not null'),
};

/** SQL: the elements that an individual plan does not hold yet. */
export function missingSql(t: string): string {
  const each = Object.entries(PRESENT).map(
    ([element, present]) => `case when not (${present(t)}) then '${element}' end`,
  );
  return `(case when ${t}.kind = 'INDIVIDUAL' then array_remove(array[${each.join(', ')}]::text[], null) else '{}'::text[] end)`;
}
