/** What an organisation may set of its pathways. */
import { z } from 'zod';
import { defineSetting } from '../setting/setting.type.js';

const LONGEST = 365;

/** For the final feedback, and a complaint; how long is nowhere laid down. */
export const referrerDays = defineSetting<number>({
  key: 'pathways.referrerDays',
  description: 'For how many days after a pathway here has ended whoever referred still sees it.',
  schema: z.int().min(0).max(LONGEST),
  default: 90,
});
