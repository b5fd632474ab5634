/** What somebody is on duty for, where no relation to each patient says it. */
export enum DutyKind {
  ON_CALL = 'ON_CALL',
  SUBSTITUTE = 'SUBSTITUTE',
  INTAKE = 'INTAKE',
  ADMINISTRATION = 'ADMINISTRATION',
}

/** How far back one may be registered, and how long it lasts at most: a roster is written about when it holds. */
export const BACK_DAYS = 31;
export const MOST_DAYS = 366;
