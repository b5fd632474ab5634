import { z } from 'zod';
import { localized, name, origin } from './types.js';

/** Feedback tools as numbers: scale and direction, and what is expected where a source says it. */
export const feedbackInstrumentsFile = z.array(
  z
    .strictObject({
      key: name,
      label: localized,
      min: z.number(),
      max: z.number(),
      step: z.number().positive(),
      direction: z.enum(['HIGHER_IS_BETTER', 'LOWER_IS_BETTER']),
      expectedFrom: z.number().nullable(),
      expectedTo: z.number().nullable(),
      note: z.string().nullable(),
      ...origin,
    })
    .refine(({ min, max }) => min < max, { path: ['max'], error: 'must be above min' }),
);

export type FeedbackInstruments = z.infer<typeof feedbackInstrumentsFile>;
