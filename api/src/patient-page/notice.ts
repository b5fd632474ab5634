import type { PatientFacts } from './facts.type.js';
import { Addressee } from './patient-page.type.js';
import { fill, type Reader } from './say.js';
import { AS_KIN, FROM_SIXTEEN, FROM_TWELVE } from './words/rights.words.js';
import { Age } from '../parents/age.type.js';
import type { Day } from '../platform/calendar.js';

/** Whole years on a day. */
export const ageOn = (birthDate: Day, today: Day): number =>
  Number(today.slice(0, 4)) - Number(birthDate.slice(0, 4)) - (today.slice(5) < birthDate.slice(5) ? 1 : 0);

/**
 * Why there may be less than one expects, by what holds for everybody in that place: that something is withheld just here
 * is never told by it.
 */
export function noticeOf({ birthDate }: PatientFacts, reader: Reader): string | null {
  if (reader.whom === Addressee.SOMEBODY_NEAR) return fill(AS_KIN, reader);
  if (reader.whom === Addressee.YOU || birthDate === null) return null;
  const age = ageOn(birthDate, reader.today);
  if (age >= Age.OWN_DECISION) return fill(FROM_SIXTEEN, reader);
  return age >= Age.OWN_VIEW ? fill(FROM_TWELVE, reader) : null;
}

/** Whether a reader may take it that they see all there is: else nothing is said of there being nothing. */
export const seesAll = (patient: PatientFacts, reader: Reader): boolean => noticeOf(patient, reader) === null;
