import { Withholding } from './withholding.entity.js';
import type { EndWithholdingInput, ReviewWithholdingInput } from './withholding.inputs.js';
import { Action } from '../authz/actions.js';
import { tooShort } from '../platform/checks.js';
import { badInput, illegalTransition } from '../platform/errors.js';
import { Task } from '../task/task.entity.js';
import type { Work } from '../write/work.js';

const MIN_REASON = 10;

/** Considered anew, and still withheld: with a reason of its own, until another day. */
export async function reviewWithholding(work: Work, input: ReviewWithholdingInput): Promise<string> {
  const withholding = await standing(work, input.id, Action.UPDATE, input.expectedVersion);
  const problems = tooShort(input.reason, MIN_REASON, 'reason');
  if (input.reviewOn <= work.today) problems.push({ path: 'reviewOn', rule: 'PAST' });
  if (problems.length) throw badInput(...problems);
  await settleTask(work, withholding);
  withholding.reason = input.reason;
  withholding.reviewOn = input.reviewOn;
  work.did('Withholding', withholding.id, withholding.patient.id);
  return withholding.id;
}

/** At once: at their next request it is there for those from whom it was withheld. */
export async function endWithholding(work: Work, input: EndWithholdingInput): Promise<string> {
  const withholding = await standing(work, input.id, Action.END, input.expectedVersion);
  await settleTask(work, withholding);
  withholding.endedAt = work.now;
  withholding.endedBy = work.principal.personId;
  withholding.endReason = input.reason || null;
  work.did('Withholding', withholding.id, withholding.patient.id);
  return withholding.id;
}

async function standing(
  work: Work,
  id: string,
  action: Action,
  expectedVersion: number | null | undefined,
): Promise<Withholding> {
  const withholding = await work.load(Withholding, id, action);
  work.expect(withholding, expectedVersion);
  if (withholding.endedAt) throw illegalTransition('ENDED', []);
  return withholding;
}

/** What the review date asked for is done. */
async function settleTask(work: Work, withholding: Withholding): Promise<void> {
  if (!withholding.reviewTaskId) return;
  const task = await work.em.findOne(Task, { id: withholding.reviewTaskId, doneAt: null });
  if (task) {
    task.doneAt = work.now;
    task.doneBy = work.principal.personId;
  }
  withholding.reviewTaskId = null;
}
