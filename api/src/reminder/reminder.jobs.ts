import { remindDue } from './remind.js';
import { Action } from '../authz/actions.js';
import type { Job } from '../platform/feature.js';

/** Tells of deadlines that are near, broken, or still open; any number of workers may do it at once. */
export const remindDeadlines: Job = async ({ asSystem }) => {
  while (await asSystem('remindDeadlines', Action.REMIND_OWNER, remindDue));
};
