/** Where an erasure stands. */
export enum ErasureStatus {
  REQUESTED = 'REQUESTED',
  APPROVED = 'APPROVED',
  EXPIRED = 'EXPIRED',
  CARRIED_OUT = 'CARRIED_OUT',
}

/**
 * How long a request waits for the second administrator, and an approval for the command. The platform's own: no source
 * says it; long enough to take a backup and to tell whom it concerns, and no standing permission.
 */
export const ERASURE_DAYS = 14;

/** How a decision is known where it was made: a case number, in which no name has room. */
export const CASE_REFERENCE = /^[A-ZÆØÅ]{0,6} ?\d{1,8}(?:[/-]\d{1,8}){0,2}$/;
/** It must not be somebody's identity number, either. */
export const LOOKS_LIKE_A_NUMBER = /\d{11}/;
