/** What an organisation may set of the evaluation of its plans. */
import { z } from 'zod';
import { defineSetting } from '../setting/setting.type.js';

/** The longest that the setting can say. */
export const LONGEST_SOON = 60;

export const evaluationSoon = defineSetting<number>({
  key: 'plans.evaluationSoonDays',
  description:
    'How many days before a plan is to be evaluated whoever answers for it is reminded and has it as a task; the patient is told too.',
  schema: z.int().min(0).max(LONGEST_SOON),
  default: 14,
});
