import { remindOfEvaluations } from './evaluation.reminders.js';
import { Action } from '../authz/actions.js';
import type { Job } from '../platform/feature.js';

/** Tells of evaluations that are near or late; any number of workers may do it at once. */
export const remindPlanEvaluations: Job = async ({ asSystem }) => {
  while (await asSystem('remindPlanEvaluations', Action.REMIND_OWNER, remindOfEvaluations));
};
