/** What an organisation writes in its letters; the platform says no more than what a source says. */
import { z } from 'zod';
import { LANGUAGES } from '../platform/context.js';
import { defineSetting } from '../setting/setting.type.js';

const LONGEST = 2000;
const text = z.string().trim().min(1).max(LONGEST).optional();
const schema = z.strictObject(Object.fromEntries(LANGUAGES.map((each) => [each, text]))).nullable();

/** By language; what is not written in the letter's language is left out. */
export type OwnText = z.infer<typeof schema>;

const ownText = (key: string, what: string) =>
  defineSetting<OwnText>({
    key: `letter.${key}`,
    description: `${what}, by language (nb, nn, en), as plain text with paragraphs. Null: the letter says only what the platform has a source for.`,
    schema,
    default: null,
  });

export const deadlineText = ownText(
  'deadline',
  'What stands in letters about a granted right on what the patient can do when the deadline is broken, such as whom to call',
);
export const complaintText = ownText(
  'complaint',
  'What stands in letters on how to complain: to which address, and within how long',
);
