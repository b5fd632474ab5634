import { v7 } from 'uuid';
import { PlanComment } from './plan-comment.entity.js';
import type {
  CommentOnPlanInput,
  EditPlanCommentInput,
  WithdrawPlanCommentInput,
} from './plan-comment.inputs.js';
import { hangingOn, planToWrite, tellOfPlan } from './plan.editing.js';
import type { Plan } from './plan.entity.js';
import { mustExpect, refuseOverwrite } from './plan.overwrite.js';
import { Action } from '../authz/actions.js';
import { notify } from '../notification/notification.acts.js';
import { badInput, illegalTransition } from '../platform/errors.js';
import { spokenFor } from '../write/spoken-for.js';
import type { Work } from '../write/work.js';

/** Says something of a goal or a measure that the author can read, beside what others wrote and not in place of it. */
export async function commentOnPlan(work: Work, input: CommentOnPlanInput): Promise<string> {
  const plan = await planToWrite(work, input.planId, Action.COMMENT);
  const { goalId = null, measureId = null } = input;
  if (Boolean(goalId) === Boolean(measureId))
    throw badInput({ path: 'goalId', rule: 'EXACTLY_ONE', params: { of: 'goalId, measureId' } });
  const text = said(input.text);
  const answersFor = await commentedPart(work, plan, { goalId, measureId });
  const comment = work.em.create(PlanComment, {
    ...{ id: v7(), ...hangingOn(plan), goalId, measureId, text, writtenAt: work.now, earlier: [] },
    ...{ author: work.principal.personId, authorRole: work.principal.role },
    onBehalf: input.onBehalf ? spokenFor(work, input.onBehalf) : null,
  } as never);
  work.em.persist(comment);
  await work.em.flush();
  await tellOfPlan(work, plan, 'PLAN_COMMENTED');
  if (answersFor && answersFor !== work.principal.personId && answersFor !== plan.owner.id) {
    const about = { subjectType: 'Plan', subjectId: plan.id, patientId: plan.patient.id };
    await notify(work, { ...about, kind: 'PLAN_COMMENTED', recipientId: answersFor });
  }
  work.did('PlanComment', comment.id, plan.patient.id);
  return comment.id;
}

/** Whoever answers for the measure that is commented on. A part that the author may not read is as one that is not there. */
async function commentedPart(
  work: Work,
  plan: Plan,
  { goalId, measureId }: { goalId: string | null; measureId: string | null },
): Promise<string | null> {
  const of = 'id = $1 and plan_id = $2 and removed_at is null';
  const [found] = goalId
    ? await work.look(`select null as responsible_id from plan_goal where ${of}`, [goalId, plan.id])
    : await work.look(`select responsible_id from plan_measure where ${of}`, [measureId, plan.id]);
  if (!found) throw badInput({ path: goalId ? 'goalId' : 'measureId', rule: 'UNKNOWN' });
  return found.responsible_id as string | null;
}

/** Words one's own comment anew; what it said stands beside it. */
export async function editPlanComment(work: Work, input: EditPlanCommentInput): Promise<string> {
  const comment = await standing(work, input.id, Action.UPDATE);
  mustExpect(input.expectedVersion);
  const { id, patientId, version, text } = comment;
  const both = { stored: { text }, sent: { text: input.text } };
  refuseOverwrite({ type: 'PlanComment', id, patientId, version, ...both }, input.expectedVersion);
  const anew = said(input.text);
  if (anew !== text) {
    comment.earlier = [...comment.earlier, { text, until: work.now.toISOString() }];
    comment.text = anew;
    comment.editedAt = work.now;
  }
  work.did('PlanComment', id, patientId);
  return id;
}

export async function withdrawPlanComment(work: Work, input: WithdrawPlanCommentInput): Promise<string> {
  const comment = await standing(work, input.id, Action.WITHDRAW);
  work.expect(comment, input.expectedVersion);
  comment.withdrawnAt = work.now;
  work.did('PlanComment', comment.id, comment.patientId);
  return comment.id;
}

async function standing(work: Work, id: string, action: Action): Promise<PlanComment> {
  const comment = await work.load(PlanComment, id, action);
  if (comment.withdrawnAt) throw illegalTransition('WITHDRAWN', []);
  return comment;
}

function said(text: string): string {
  const words = text.trim();
  if (!words) throw badInput({ path: 'text', rule: 'EMPTY' });
  return words;
}
