import { Plan } from './plan.entity.js';
import type { PrintPlanInput } from './plan.inputs.js';
import { Action } from '../authz/actions.js';
import type { Work } from '../write/work.js';

/** Whoever may read a plan may have it on paper; that it went there stands in the log under this operation's name. */
export async function printPlan(work: Work, { id }: PrintPlanInput): Promise<string> {
  const plan = await work.load(Plan, id, Action.READ);
  work.did('Plan', plan.id, plan.patient.id);
  return plan.id;
}
