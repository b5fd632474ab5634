import { contentOf } from '../read/content.js';

/**
 * SQL: the entry tells nothing of what is kept from the patient (or the parents), nor that something is. It is in the
 * log all the same, and stands there for them when it is no longer kept.
 */
export const notWithheldFrom = (t: string, audience: string): string =>
  `(${t}.resource_type <> 'Withholding' and not exists (select from withholding w where w.patient_id = ${t}.patient_id` +
  ` and w.audience = ${audience} and w.ended_at is null` +
  ` and (w.object_id = any(${t}.resource_ids) or ${contentOf(`${t}.resource_type`)} = any(w.contents))))`;
