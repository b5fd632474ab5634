import { v7 } from 'uuid';
import type { EvaluatePlanInput } from './evaluate-plan.inputs.js';
import { PlanEvaluation, type PlanGoalResult } from './plan-evaluation.entity.js';
import { PlanGoal } from './plan-goal.entity.js';
import { evaluationDay } from './plan.check.js';
import { hangingOn, planToWrite, tellOfPlan, touch } from './plan.editing.js';
import { PlanStatus } from './plan.type.js';
import { Action } from '../authz/actions.js';
import { osloDay } from '../platform/calendar.js';
import { badInput, illegalTransition, type FieldProblem } from '../platform/errors.js';
import { finishPlanTasks } from '../task/plan-task.acts.js';
import type { Work } from '../write/work.js';

/** Records an evaluation: what was achieved of each goal as it is worded now, and the date of the next. */
export async function evaluatePlan(work: Work, input: EvaluatePlanInput): Promise<string> {
  const plan = await planToWrite(work, input.id, Action.EVALUATE);
  if (plan.status !== PlanStatus.ACTIVE || !plan.madeAt) throw illegalTransition(plan.status, []);
  work.expect(plan, input.expectedVersion);
  const goals = await work.em.find(PlanGoal, { planId: plan.id, removedAt: null });
  const problems = [...dayProblems(work, input, osloDay(plan.madeAt)), ...resultProblems(input, goals)];
  if (problems.length) throw badInput(...problems);
  const results = input.results.map(({ goalId, outcome, achieved }): PlanGoalResult => ({
    ...{ goalId, outcome, achieved: achieved || null },
    goal: goals.find(({ id }) => id === goalId)?.text as string,
  }));
  const evaluation = work.em.create(PlanEvaluation, {
    ...{ id: v7(), ...hangingOn(plan), heldOn: input.heldOn, note: input.note || null, results },
    ...{ patientTookPart: input.patientTookPart, recordedBy: work.principal.personId, recordedAt: work.now },
  } as never);
  work.em.persist(evaluation);
  plan.nextEvaluationOn = input.nextEvaluationOn ?? null;
  touch(work, plan);
  await work.em.flush();
  await finishPlanTasks(work, plan.id);
  await tellOfPlan(work, plan, 'PLAN_EVALUATED');
  work.did('Plan', plan.id, plan.patient.id);
  return plan.id;
}

function dayProblems(
  work: Work,
  { heldOn, nextEvaluationOn }: EvaluatePlanInput,
  madeOn: string,
): FieldProblem[] {
  return [
    ...(heldOn > work.today ? [{ path: 'heldOn', rule: 'FUTURE' }] : []),
    ...(heldOn < madeOn ? [{ path: 'heldOn', rule: 'BEFORE_START' }] : []),
    ...evaluationDay(work, nextEvaluationOn),
  ];
}

/** Every goal that stands is spoken of, once, and no other. */
function resultProblems({ results }: EvaluatePlanInput, goals: readonly PlanGoal[]): FieldProblem[] {
  const ids = results.map(({ goalId }) => goalId);
  const unknown = ids.flatMap((goalId, i) =>
    goals.some(({ id }) => id === goalId) && ids.indexOf(goalId) === i
      ? []
      : [{ path: `results[${i}].goalId`, rule: 'UNKNOWN' }],
  );
  const left = goals.some(({ id }) => !ids.includes(id));
  return [...unknown, ...(left ? [{ path: 'results', rule: 'EVERY_GOAL' }] : [])];
}
