import type { MeetingFilter } from '../gql/operations.js';

/** What one sees unless one asks for something else: what is to come, and what waits to be called or written of. */
export const USUAL: MeetingFilter = { status: ['REQUESTED', 'SCHEDULED'] };
export const isUsual = (filter: MeetingFilter): boolean => JSON.stringify(filter) === JSON.stringify(USUAL);

export const searchOf = (filter: MeetingFilter): string =>
  isUsual(filter) ? '' : `?filter=${encodeURIComponent(JSON.stringify(filter))}`;
