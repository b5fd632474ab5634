import { Role } from './roles.js';

/**
 * By which relations each role takes part in what is written with a patient, as against reading it: never by break-glass,
 * which is to read, and no unit's overview.
 */
export const TAKING_PART: Partial<Record<Role, string[]>> = {
  [Role.PATIENT]: ['SELF'],
  [Role.PARENT]: ['PARENT:BASIC'],
  [Role.NEXT_OF_KIN]: ['KIN:PATIENT', 'KIN:PATHWAY', 'KIN:PLAN'],
  [Role.GP]: ['GP_OF', 'REFERRER_OF'],
  [Role.CASE_WORKER]: ['SERVES'],
  [Role.CLINICIAN]: ['ADDRESSED', 'TREATS'],
  [Role.COORDINATOR]: ['ADDRESSED', 'COORDINATES'],
  [Role.PARTNER]: ['PARTNER:PLAN'],
};
