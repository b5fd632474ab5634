import { z } from 'zod';
import { localized, name, origin } from './types.js';

/** Why something is told outside despite silence, and why something is withheld: data, each with its source. */
export const sharingGroundsFile = z.strictObject({
  disclosure: z.array(z.strictObject({ key: name, label: localized, needsWords: z.boolean(), ...origin })),
  withholding: z.array(
    z.strictObject({
      key: name,
      audience: z.enum(['PATIENT', 'PARENTS']),
      fromAge: z.number().int(),
      untilAge: z.number().int().nullable(),
      label: localized,
      ...origin,
    }),
  ),
});

export type SharingGrounds = z.infer<typeof sharingGroundsFile>;
