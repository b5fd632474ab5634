import { newPlan, tellPathway } from './plan.making.js';
import { touch } from './plan.editing.js';
import { Plan } from './plan.entity.js';
import type { AnswerPlanOfferInput, OfferPlanInput } from './plan.inputs.js';
import { PlanStatus } from './plan.type.js';
import { Action } from '../authz/actions.js';
import { notify, notifyPatient } from '../notification/notification.acts.js';
import { badInput, illegalTransition } from '../platform/errors.js';
import { spokenFor } from '../write/spoken-for.js';
import type { Work } from '../write/work.js';

/** Offers a plan; an individual plan is never made before the patient has said yes. */
export async function offerPlan(work: Work, input: OfferPlanInput): Promise<string> {
  await work.checkFor(input.patientId, 'Plan', Action.OFFER);
  const plan = await newPlan(work, input, {
    status: PlanStatus.OFFERED,
    offeredAt: work.now,
    offeredBy: work.principal.personId,
  });
  await tellPathway(work, plan, 'PLAN_OFFERED');
  await notifyPatient(work, input.patientId, {
    kind: 'PLAN_OFFERED',
    subjectType: 'Plan',
    subjectId: plan.id,
  });
  work.did('Plan', plan.id, input.patientId);
  return plan.id;
}

/** The patient's answer, given by the patient or recorded by staff; whoever offered is told. */
export async function answerPlanOffer(work: Work, input: AnswerPlanOfferInput): Promise<string> {
  const plan = await work.load(Plan, input.id, Action.ANSWER_OFFER);
  const onBehalf = spokenFor(work, input.onBehalf);
  work.expect(plan, input.expectedVersion);
  if (plan.status !== PlanStatus.OFFERED) throw illegalTransition(plan.status, []);
  if (input.accepted && input.reason) throw badInput({ path: 'reason', rule: 'NOT_POSSIBLE' });
  plan.status = input.accepted ? PlanStatus.DRAFT : PlanStatus.DECLINED;
  plan.answeredAt = work.now;
  plan.answeredBy = work.principal.personId;
  plan.onBehalf = onBehalf;
  plan.declineReason = input.reason || null;
  touch(work, plan);
  await work.em.flush();
  await tellPathway(work, plan, input.accepted ? 'PLAN_ACCEPTED' : 'PLAN_DECLINED');
  if (plan.owner.id !== work.principal.personId)
    await notify(work, {
      recipientId: plan.owner.id,
      patientId: plan.patient.id,
      kind: 'PLAN_OFFER_ANSWERED',
      subjectType: 'Plan',
      subjectId: plan.id,
    });
  work.did('Plan', plan.id, plan.patient.id);
  return plan.id;
}
