import type { ChecklistAnswerKind } from './end-checklist.type.js';
import type { Work } from '../write/work.js';

/** What a patient is followed up by after a pathway. */
export interface FollowUpPlan {
  answer: ChecklistAnswerKind.HAS_PLAN | ChecklistAnswerKind.WRITTEN;
  /** The specialist service's continued part in it, as the plan has it. */
  specialistPart: string | null;
}

/** The word of whoever keeps the patient's plans; null: no plan is kept here, and what is told at the end counts. */
export type FollowUpPlanOf = (
  work: Work,
  patientId: string,
  pathwayId: string,
) => Promise<FollowUpPlan | null>;

/** Plans are not kept on the platform yet: the clinician says whether there is one. */
export const followUpPlanOf: FollowUpPlanOf = () => Promise.resolve(null);
