/** The shape of the published contact points, as the documents have them. */
import { z } from 'zod';
import { area, localized, origin, pathwayKey, standing, text } from './types.js';

const hour = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'must be HH:MM');
const published = z.strictObject({
  value: text.nullable(),
  standing,
  /** What the document itself says, where the value is repaired or concluded from it. */
  originalWording: text.nullable(),
});
export const directoryEntry = z.strictObject({
  key: text,
  kind: z.enum(['MUNICIPAL_SERVICE', 'COORDINATING_UNIT', 'DEPARTMENT']),
  name: published,
  organisation: published,
  parent: published,
  municipalityName: published,
  municipalityNumber: published,
  phone: published,
  email: published,
  website: published,
  openingHours: z.array(
    z.strictObject({
      day: z.enum(['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY']),
      from: hour,
      to: hour,
    }),
  ),
  openingHoursWording: text.nullable(),
  serves: z.strictObject({
    areas: z.array(area),
    pathwayKeys: z.array(pathwayKey),
    wording: text,
    standing,
  }),
  fallbackContact: localized.nullable(),
  document: text,
  ...origin,
});
export const directoryFile = z.strictObject({
  documents: z.array(z.strictObject({ name: text, contactPoints: z.number().int().min(0) })),
  entries: z.array(directoryEntry),
});
