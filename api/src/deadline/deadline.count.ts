/** Counting the days of one rule: calendar days, working days, back from a planned day, or a date of its own. */
import { addDays, addWorkingDays, type CalendarOptions, type Day } from '../platform/calendar.js';
import type { OrderedEvent } from './deadline.history.js';
import type { DayCount, DeadlineRule, IndividualDate } from './deadline.types.js';

export interface Count {
  calendar: CalendarOptions;
  individualDates: readonly IndividualDate[];
}

/** The due day, counted from `from` (the day after is day one), or null when the rule has no number or date. */
export function dueWith(
  rule: DeadlineRule,
  start: OrderedEvent,
  from: Day,
  count: Count,
  closedOn: Day | null,
): Day | null {
  if (rule.dayType === 'DATE_SET_PER_PATIENT') return individualDate(rule, count, closedOn);
  if (rule.maxDays === null) return null;
  if (rule.count !== 'BEFORE') return plus(rule, from, rule.maxDays, count);
  const due = plus(rule, start.plannedFor ?? start.day, -rule.maxDays, count);
  return due < start.day ? start.day : due;
}

/** The first day of a range, or of a rule that only says "at least". */
export function earliestOf(rule: DeadlineRule, start: OrderedEvent, count: Count): Day | null {
  if (rule.minDays === null || rule.dayType === 'DATE_SET_PER_PATIENT') return null;
  return plus(rule, start.day, rule.minDays, count);
}

export function dayCountOf(rule: DeadlineRule, { calendar }: Count): DayCount {
  if (rule.dayType === 'DATE_SET_PER_PATIENT') return 'SET_PER_PATIENT';
  if (rule.dayType === 'CALENDAR') return 'CALENDAR';
  return calendar.saturdayCounts ? 'WORKING_MON_SAT' : 'WORKING_MON_FRI';
}

function plus(rule: DeadlineRule, day: Day, days: number, { calendar }: Count): Day {
  return rule.dayType === 'WORKING' ? addWorkingDays(day, days, calendar) : addDays(day, days);
}

/** The date that stood when the clock closed: a date set after that changes nothing. */
function individualDate(rule: DeadlineRule, { individualDates }: Count, closedOn: Day | null): Day | null {
  let latest: IndividualDate | null = null;
  for (const date of individualDates) {
    if (date.kind !== rule.kind || (closedOn !== null && date.setOn > closedOn)) continue;
    if (latest === null || date.setOn >= latest.setOn) latest = date;
  }
  return latest?.latestOn ?? null;
}
