import type { TaskActInput } from './task.inputs.js';
import { Task } from './task.entity.js';
import { Action } from '../authz/actions.js';
import { illegalTransition } from '../platform/errors.js';
import type { Work } from '../write/work.js';

export async function completeTask(work: Work, input: TaskActInput): Promise<string> {
  const task = await work.load(Task, input.id, Action.COMPLETE);
  if (task.doneAt) throw illegalTransition('DONE', [Action.REOPEN]);
  if (task.cancelledAt) throw illegalTransition('CANCELLED', []);
  work.expect(task, input.expectedVersion);
  task.doneAt = work.now;
  task.doneBy = work.principal.personId;
  work.did('Task', task.id, task.patient.id);
  return task.id;
}

export async function reopenTask(work: Work, input: TaskActInput): Promise<string> {
  const task = await work.load(Task, input.id, Action.REOPEN);
  if (task.cancelledAt) throw illegalTransition('CANCELLED', []);
  if (!task.doneAt) throw illegalTransition('OPEN', [Action.COMPLETE]);
  work.expect(task, input.expectedVersion);
  task.doneAt = null;
  task.doneBy = null;
  task.metByEventId = null;
  work.did('Task', task.id, task.patient.id);
  return task.id;
}
