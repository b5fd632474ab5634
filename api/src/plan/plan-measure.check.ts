import { PlanGoal } from './plan-goal.entity.js';
import type { PlanMeasure } from './plan-measure.entity.js';
import type { SetMeasureInput } from './plan-measure.inputs.js';
import { hasToDoWith } from './plan.editing.js';
import type { Plan } from './plan.entity.js';
import { PlanKind } from './plan.type.js';
import type { FieldProblem } from '../platform/errors.js';
import type { Work } from '../write/work.js';

const WAYS = 'responsibleId, responsibleName, responsibleIsPatient';

/** Who is named to answer for a measure, in one of the ways; null: the input names nobody. */
export function responsibleOf(
  input: SetMeasureInput,
): Pick<
  PlanMeasure,
  'responsibleId' | 'responsibleName' | 'responsibleRole' | 'responsibleIsPatient'
> | null {
  const { responsibleId, responsibleName, responsibleIsPatient, responsibleRole } = input;
  if (!responsibleId && !responsibleName && !responsibleIsPatient) return null;
  return {
    responsibleId: responsibleId ?? null,
    responsibleName: responsibleName || null,
    responsibleRole: responsibleRole || null,
    responsibleIsPatient: Boolean(responsibleIsPatient),
  };
}

/** What stands against the measure as it would be: all of it at once. */
export async function measureProblems(
  work: Work,
  plan: Plan,
  measure: PlanMeasure,
  input: SetMeasureInput,
): Promise<FieldProblem[]> {
  const problems: FieldProblem[] = [];
  const isNew = !input.id;
  if (isNew && !input.text) problems.push({ path: 'text', rule: 'REQUIRED' });
  if (isNew && input.removed) problems.push({ path: 'removed', rule: 'NOT_POSSIBLE' });
  if (!(input.dueOn ?? measure.dueOn) && plan.kind !== PlanKind.CRISIS)
    problems.push({ path: 'dueOn', rule: 'REQUIRED' });
  if (input.dueOn && input.dueOn !== measure.dueOn && input.dueOn < work.today)
    problems.push({ path: 'dueOn', rule: 'PAST' });
  problems.push(...(await namedProblems(work, plan, isNew, input)));
  if (input.goalId && !(await goalStands(work, plan, input.goalId)))
    problems.push({ path: 'goalId', rule: 'UNKNOWN' });
  return problems;
}

async function namedProblems(
  work: Work,
  plan: Plan,
  isNew: boolean,
  input: SetMeasureInput,
): Promise<FieldProblem[]> {
  const { responsibleId, responsibleName, responsibleIsPatient } = input;
  const ways = [responsibleId, responsibleName, responsibleIsPatient].filter(Boolean).length;
  if (ways > 1) return [{ path: 'responsibleId', rule: 'EXACTLY_ONE', params: { of: WAYS } }];
  if (!ways) return isNew ? [{ path: 'responsibleId', rule: 'REQUIRED' }] : [];
  if (responsibleId && !(await hasToDoWith(work, plan.patient.id, responsibleId)))
    return [{ path: 'responsibleId', rule: 'UNKNOWN' }];
  return [];
}

const goalStands = async (work: Work, plan: Plan, id: string): Promise<boolean> =>
  (await work.em.count(PlanGoal, { id, planId: plan.id, removedAt: null })) > 0;
