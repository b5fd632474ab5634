/** What the deadline engine takes and gives. Plain data: rules come from definitions, events from the pathway. */
import type { CalendarOptions, Day } from '../platform/calendar.js';

export type Side = 'MUNICIPAL' | 'SPECIALIST';
export type Force = 'STATUTORY' | 'ADVISORY' | 'TARGET' | 'ORGANISATION';
export type DayType = 'CALENDAR' | 'WORKING' | 'DATE_SET_PER_PATIENT';
export type CareSetting = 'OUTPATIENT' | 'INPATIENT';

/**
 * Which of several from-events starts a clock. FIRST: only the first ever (a forwarded referral restarts
 * nothing). EACH: every one starts its own (each detox, each evaluation). LATEST: a newer one replaces the
 * open clock (a changed discharge date). LATEST_ONCE: the same, but nothing starts after it has been met.
 */
export type StartMode = 'FIRST' | 'EACH' | 'LATEST' | 'LATEST_ONCE';

export interface DeadlineRule {
  key: string;
  /** The clock's name, SCREAMING_CASE. Rules of one kind, side and force that differ in setting are one clock. */
  kind: string;
  fromEvent: string;
  toEvent: string;
  /** null: any care setting. */
  setting: CareSetting | null;
  /** null: always. Otherwise holds when `conditions[condition]` is true; unknown starts no clock. */
  condition: string | null;
  /** The rule does not apply while one of these conditions is true. */
  unless?: readonly string[];
  minDays: number | null;
  /** null: the number was not found, or there is no upper limit; no clock, but reported in `unclocked`. */
  maxDays: number | null;
  dayType: DayType;
  force: Force;
  recurring: boolean;
  side: Side;
  starts: StartMode;
  /** BEFORE counts back from the from-event's `plannedFor`, never earlier than the day it became known. */
  count?: 'AFTER' | 'BEFORE';
  /** Events that end the clock unmet. */
  cancelledBy: readonly string[];
  /** An organisation's own rule holds for clocks that start within these days; absent or null: for all. */
  validFrom?: Day | null;
  validTo?: Day | null;
}

/** `event`, as a rule names it, is fulfilled by any of `metBy`; an event without an alias only by itself. */
export interface EventAlias {
  event: string;
  metBy: readonly string[];
}

export interface ClockEvent {
  id: string;
  kind: string;
  occurredAt: Date;
  /** For a planned thing (DISCHARGE_PLANNED): the day it is planned for. */
  plannedFor?: Day | null;
  /** A corrected event is kept in history and ignored by every clock. */
  correctedBy?: string | null;
}

export interface CareSettingChange {
  from: Day;
  setting: CareSetting;
}

/** The latest start set for this patient at acceptance; a later `setOn` replaces an earlier one. */
export interface IndividualDate {
  kind: string;
  latestOn: Day;
  setOn: Day;
}

export interface ClockInput {
  rules: readonly DeadlineRule[];
  events: readonly ClockEvent[];
  aliases?: readonly EventAlias[];
  settings?: readonly CareSettingChange[];
  individualDates?: readonly IndividualDate[];
  /** True, false, or absent: not known. */
  conditions?: Readonly<Record<string, boolean | undefined>>;
  calendar?: CalendarOptions;
}

/** How the days were counted; stored with the due date, so that a changed setting explains old ones. */
export type DayCount = 'CALENDAR' | 'WORKING_MON_FRI' | 'WORKING_MON_SAT' | 'SET_PER_PATIENT';

export type CancelReason = 'EVENT' | 'SUPERSEDED';

export interface ComputedDeadline {
  /** Stable within a pathway: force, side, kind and the event that started it. */
  key: string;
  ruleKey: string;
  kind: string;
  side: Side;
  force: Force;
  startsOn: Day;
  dueOn: Day;
  metOn: Day | null;
  cancelled: { on: Day; reason: CancelReason; eventId: string } | null;
  /** 1 for the first clock of its kind. */
  occurrence: number;
  fromEventId: string;
  metByEventId: string | null;
  /** For a range (3 to 7 days): the first and the last day meant. */
  window: { from: Day; to: Day } | null;
  dayCount: DayCount;
}

export type UnclockedReason =
  'NUMBER_NOT_FOUND' | 'NO_UPPER_LIMIT' | 'INDIVIDUAL_DATE_NOT_SET' | 'SETTING_UNKNOWN' | 'CONDITION_UNKNOWN';

/** A rule whose clock would run now, if what is missing were known. */
export interface UnclockedRule {
  ruleKey: string;
  kind: string;
  side: Side;
  force: Force;
  reason: UnclockedReason;
  fromEventId: string;
  startsOn: Day;
  /** With NO_UPPER_LIMIT: the first day on which the rule is fulfilled. */
  earliestOn: Day | null;
  /** The day it was met, cancelled or replaced all the same. */
  closedOn: Day | null;
}

export interface ClockResult {
  deadlines: ComputedDeadline[];
  unclocked: UnclockedRule[];
}
