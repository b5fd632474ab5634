import { Plan } from './plan.entity.js';
import type { CreatePlanInput, PlanContentInput } from './plan.inputs.js';
import { PlanKind } from './plan.type.js';
import type { FieldProblem } from '../platform/errors.js';
import type { Work } from '../write/work.js';

/** Kinds that can name what the specialist service goes on doing. */
const WITH_SPECIALIST_PART = [PlanKind.INDIVIDUAL, PlanKind.FOLLOW_UP];

/** The day that an evaluation is set to: none that is over. */
export const evaluationDay = (work: Work, day: string | null | undefined): FieldProblem[] =>
  day && day < work.today ? [{ path: 'nextEvaluationOn', rule: 'PAST' }] : [];

/** What stands against what somebody writes of a plan. */
export function contentProblems(
  work: Work,
  kind: PlanKind,
  input: Pick<PlanContentInput, 'specialistPart' | 'periodFrom' | 'periodTo' | 'nextEvaluationOn'>,
  plan: Pick<Plan, 'periodFrom' | 'periodTo'> | null = null,
): FieldProblem[] {
  const from = input.periodFrom ?? plan?.periodFrom;
  const to = input.periodTo ?? plan?.periodTo;
  return [
    ...(input.specialistPart && !WITH_SPECIALIST_PART.includes(kind)
      ? [{ path: 'specialistPart', rule: 'NOT_POSSIBLE' }]
      : []),
    ...(from && to && to < from ? [{ path: 'periodTo', rule: 'BEFORE_START' }] : []),
    ...evaluationDay(work, input.nextEvaluationOn),
  ];
}

/**
 * No individual plan without the patient's yes. Who has ended their consent to one is offered the next, and answers for
 * themselves: that they agree is not for whoever writes it to say.
 */
export async function consentProblem(
  work: Work,
  input: Pick<CreatePlanInput, 'patientId' | 'kind' | 'patientAgrees'>,
): Promise<FieldProblem[]> {
  if (input.kind !== PlanKind.INDIVIDUAL) return [];
  if (input.patientAgrees !== true) return [{ path: 'patientAgrees', rule: 'REQUIRED' }];
  const latest = await work.em.findOne(
    Plan,
    { patient: input.patientId, kind: PlanKind.INDIVIDUAL },
    { orderBy: { createdAt: 'desc', id: 'desc' } },
  );
  return latest?.consentEndedAt ? [{ path: 'patientAgrees', rule: 'CONSENT_ENDED' }] : [];
}
