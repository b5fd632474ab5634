import { z } from 'zod';
import { defineSetting } from '../setting/setting.type.js';

/** For patients and those near to them, who are of no organisation, it is the default. */
export const keepDays = defineSetting<number>({
  key: 'drafts.keepDays',
  description: 'How many days a draft is kept that nobody has typed in again.',
  schema: z.int().min(1).max(365),
  default: 30,
});
