import type { AccessLogEntryFilter } from '../gql/operations.js';
import { dayFromToday } from '../shared/dates.js';
import { startOfDay } from '../shared/days.js';

/** The stretches up to now that one looks at most: today, a week, a month, a quarter, a year. */
export const LAST_DAYS = [1, 7, 30, 90, 365] as const;

/** From when on the last so many days are; today is the last of them. */
export const fromLast = (days: number): string | undefined => startOfDay(dayFromToday(1 - days));

/** Which of them a search is about. */
export function lastDaysOf({ from, to }: AccessLogEntryFilter): number | undefined {
  return from && !to ? LAST_DAYS.find((days) => fromLast(days) === from) : undefined;
}
