import type { DeadlineStatus, Force } from '../gql/operations.js';

/** Clocks that still run. */
export const OPEN: DeadlineStatus[] = ['OVERDUE', 'DUE_SOON', 'UPCOMING'];
export const STATUSES: DeadlineStatus[] = [...OPEN, 'MET', 'MET_LATE', 'WAIVED', 'CANCELLED'];
export const FORCES: Force[] = ['STATUTORY', 'TARGET', 'ADVISORY', 'ORGANISATION'];
