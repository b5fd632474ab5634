/** The shape of seeds/reference/task-rules.json. */
import { z } from 'zod';
import { day, days, localized, name, origin, pathwayKey, text } from './types.js';

/** Who gets what to do after which event, or before which clock is broken. */
export const taskRule = z.strictObject({
  key: text,
  kind: name,
  text: localized,
  /** null: every pathway. */
  pathwayKeys: z.array(pathwayKey).min(1).nullable(),
  events: z.array(name),
  clocks: z.array(name),
  /** All must hold: told with the event, or asked of the case (MUNICIPALITY_TAKES_PART). */
  conditions: z.array(z.enum(['MUNICIPALITY_TAKES_PART', 'SUICIDAL_BEHAVIOUR', 'TREATMENT_PLAN'])),
  /** The first of these that there is. */
  owners: z
    .array(z.enum(['SPECIALIST_COORDINATOR', 'MUNICIPAL_COORDINATOR', 'CLINICIAN', 'GP', 'REFERRER', 'UNIT']))
    .min(1),
  metBy: z.array(name),
  once: z.enum(['EVENT', 'PATHWAY', 'OPEN']),
  /** null: no number was found; the application's default holds, and is shown as such. */
  dueDays: days,
  dayType: z.enum(['CALENDAR', 'WORKING']),
  validFrom: day.nullable(),
  validTo: day.nullable(),
  note: text.nullable(),
  ...origin,
});

export type ReferenceTaskRule = z.infer<typeof taskRule>;
