import { giveTask } from './task.acts.js';
import { Task } from './task.entity.js';
import { TaskCancelReason, TaskKind } from './task.type.js';
import type { Work } from '../write/work.js';

interface PlanTask {
  planId: string;
  patientId: string;
  pathwayId: string | null;
  ownerId: string;
  unitId: string;
  dueOn: string;
}

/** Whoever answers for a plan is to have it evaluated by its date; one such task at a time. */
export async function givePlanTask(work: Work, { planId, unitId, ...task }: PlanTask): Promise<void> {
  if (await work.em.count(Task, { planId, doneAt: null, cancelledAt: null })) return;
  const given = await giveTask(work, {
    ...{ ...task, kind: TaskKind.EVALUATE_PLAN, referralId: null, rootId: unitId, unitId },
    from: 'PLAN_EVALUATION',
  });
  given.planId = planId;
  await work.em.flush();
}

/** The plan was evaluated. */
export async function finishPlanTasks(work: Work, planId: string): Promise<void> {
  for (const task of await open(work, planId)) {
    task.doneAt = work.now;
    task.doneBy = work.principal.personId;
  }
  await work.em.flush();
}

/** The plan holds no longer. */
export async function withdrawPlanTasks(work: Work, planId: string): Promise<void> {
  for (const task of await open(work, planId)) {
    task.cancelledAt = work.now;
    task.cancelReason = TaskCancelReason.PLAN_CLOSED;
  }
  await work.em.flush();
}

const open = (work: Work, planId: string): Promise<Task[]> =>
  work.em.find(Task, { planId, doneAt: null, cancelledAt: null });
