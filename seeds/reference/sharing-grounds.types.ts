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

/** On which grounds a record may be erased. */
export const erasureGroundsFile = z.array(z.strictObject({ key: name, label: localized, ...origin }));

export type ErasureGrounds = z.infer<typeof erasureGroundsFile>;
export type SharingGrounds = z.infer<typeof sharingGroundsFile>;
