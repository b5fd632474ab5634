import { PlanKind } from './plan.type.js';
import { createPlan } from './write-plan.service.js';
import type { Work } from '../write/work.js';

interface FollowUp {
  patientId: string;
  pathwayId: string;
  text: string;
  specialistPart: string | null | undefined;
}

/** The plan that the end of a pathway leaves the patient with, made in the same breath: a plan like any other. */
export const makeFollowUpPlan = (work: Work, plan: FollowUp): Promise<string> =>
  createPlan(work, { ...plan, kind: PlanKind.FOLLOW_UP });
