import type { UnmaskingGround } from '../../gql/operations.js';

/** On what one may ask who somebody is. */
export const GROUNDS: readonly UnmaskingGround[] = ['FINDING', 'COMPLAINT', 'BREACH', 'SUPERVISION', 'OTHER'];
/** For how many days an approval may hold. */
export const DAYS: readonly number[] = [1, 7, 14, 30];
/** The reason has to say something. */
export const LEAST_REASON = 20;
export const LEAST_NOTE = 10;
