import { PlanContent } from './plan-content.entity.js';
import { Plan } from './plan.entity.js';
import { PlanKind, PlanStatus } from './plan.type.js';
import type { Work } from '../write/work.js';

/** What a pathway that is to end leaves the patient with. */
export interface FollowUpPlans {
  /** An individual plan that is wanted and not closed, whichever pathway it was begun in. */
  individualPlan: boolean;
  /** A follow-up plan that is written and not closed. */
  followUpPlan: boolean;
  /** The specialist service's continued part, as one of these has it. */
  specialistPart: string | null;
}

/** Whether there is an open individual plan or a written follow-up plan; for whoever ends a pathway. */
export async function followUpPlanOf(
  work: Work,
  patientId: string,
  pathwayId: string,
): Promise<FollowUpPlans> {
  const plans = await work.em.find(Plan, {
    patient: patientId,
    $or: [
      { kind: PlanKind.INDIVIDUAL, status: { $in: [PlanStatus.DRAFT, PlanStatus.ACTIVE] } },
      {
        kind: PlanKind.FOLLOW_UP,
        status: PlanStatus.ACTIVE,
        $or: [{ pathway: pathwayId }, { pathway: null }],
      },
    ],
  });
  const contents = await work.em.find(PlanContent, { planId: { $in: plans.map(({ id }) => id) } });
  return {
    individualPlan: plans.some(({ kind }) => kind === PlanKind.INDIVIDUAL),
    followUpPlan: plans.some(({ kind }) => kind === PlanKind.FOLLOW_UP),
    specialistPart: contents.find(({ specialistPart }) => specialistPart)?.specialistPart ?? null,
  };
}
