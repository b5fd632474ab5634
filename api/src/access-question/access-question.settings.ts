/** What an organisation may set of the questions that patients ask about accesses. */
import { z } from 'zod';
import { defineSetting } from '../setting/setting.type.js';

const LONGEST = 30;

/** A patient may demand an explanation; within how long it is given, no source was found for: the number is ours. */
export const answerDays = defineSetting<number>({
  key: 'accessQuestions.answerDays',
  description: `Within how many days a patient’s question about an access is answered; at most ${LONGEST}. No source says how long: the default is the platform’s own.`,
  schema: z.int().min(1).max(LONGEST),
  default: 14,
});
