import { contentOf } from '../read/content.js';

/**
 * SQL: the entry tells nothing of what is kept from the patient (or the parents), nor that something is. It is in the
 * log all the same, and stands there for them when it is no longer kept.
 */
export const notWithheldFrom = (t: string, audience: string): string =>
  `(${audience} in ('PATIENT', 'PARENTS') and ${t}.resource_type <> 'Withholding'` +
  ` and (${t}.resource_ids && app.withheld_objects()) is not true` +
  ` and (${t}.patient_id = any(app.withheld(coalesce(${contentOf(`${t}.resource_type`)}, '')))) is not true)`;
