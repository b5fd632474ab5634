import { z } from 'zod';
import { localized, name, origin } from './types.js';

/** What a patient has a right to, with the provision of law where a source names it. */
export const patientRightsFile = z.array(
  z.strictObject({
    key: name,
    label: localized,
    law: z.string().nullable(),
    ofChild: z.boolean(),
    ...origin,
  }),
);

export type PatientRights = z.infer<typeof patientRightsFile>;
