/**
 * The clock: (rules, events, care setting over time, individual dates, conditions, calendar) -> deadlines.
 * One pure function; no database, no clock of its own. Stored deadlines are its result, computed again
 * whenever an event is recorded or corrected. The decisions it rests on: docs/adr/0004.
 */
import type { Day } from '../platform/calendar.js';
import { dayCountOf, dueWith, earliestOf, type Count } from './deadline.count.js';
import { History, type OrderedEvent } from './deadline.history.js';
import type {
  CareSetting,
  CareSettingChange,
  ClockInput,
  ClockResult,
  ComputedDeadline,
  DeadlineRule,
  UnclockedReason,
} from './deadline.types.js';

export type * from './deadline.types.js';

/** After one of these (where the rule is cancelled by it) no clock starts any more. */
export const FINAL_EVENTS: readonly string[] = [
  'PATHWAY_ENDED',
  'PATHWAY_TRANSFERRED',
  'REFERRAL_REJECTED',
  'REFERRAL_WITHDRAWN',
  'PATIENT_DIED',
];

interface Fate {
  met: OrderedEvent | null;
  cancelled: ComputedDeadline['cancelled'];
  closedOn: Day | null;
}

/** Every deadline of one pathway (or case) and every rule that lacks something to become one. */
export function computeDeadlines(input: ClockInput): ClockResult {
  const result: ClockResult = { deadlines: [], unclocked: [] };
  const history = new History(input.events, input.aliases ?? []);
  const settings = [...(input.settings ?? [])].sort((a, b) =>
    a.from < b.from ? -1 : a.from > b.from ? 1 : 0,
  );
  for (const clock of clocksOf(input.rules)) runClock(clock, history, settings, input, result);
  result.deadlines.sort((a, b) => compare(a.dueOn, b.dueOn) || compare(a.key, b.key));
  return result;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Rules that differ only in setting and condition are one clock, so that a change of setting can move it. */
function clocksOf(rules: readonly DeadlineRule[]): DeadlineRule[][] {
  const clocks = new Map<string, DeadlineRule[]>();
  for (const rule of rules) {
    const name = [rule.kind, rule.side, rule.force, rule.fromEvent, rule.toEvent].join(' ');
    clocks.set(name, [...(clocks.get(name) ?? []), rule]);
  }
  return [...clocks.values()];
}

function runClock(
  clock: DeadlineRule[],
  history: History,
  settings: readonly CareSettingChange[],
  input: ClockInput,
  result: ClockResult,
): void {
  const first = clock[0]!;
  let occurrence = 0;
  const starts = history.all(first.fromEvent);
  for (const [index, start] of starts.entries()) {
    if (first.starts === 'FIRST' && index > 0) break;
    if (history.hasBefore(finalOf(first), start.day)) break;
    const replaced = first.starts.startsWith('LATEST') ? starts[index + 1] : undefined;
    const fate = fateOf(first, start, history, replaced);
    occurrence += 1;
    settle(clock, start, fate, settings, input, result, occurrence);
    if (first.starts === 'LATEST_ONCE' && fate.met) break;
  }
}

function finalOf(rule: DeadlineRule): string[] {
  return rule.cancelledBy.filter((kind) => FINAL_EVENTS.includes(kind));
}

/** What became of a clock: the earliest of met, cancelled and replaced; on one day, having met it counts. */
function fateOf(rule: DeadlineRule, start: OrderedEvent, history: History, replaced?: OrderedEvent): Fate {
  const met = history.firstMeeting(start, rule.fromEvent, rule.toEvent);
  const end = history.firstOf(rule.cancelledBy, start.day);
  const isMet = met && !(end && end.day < met.day) && !(replaced && replaced.place < met.place);
  if (isMet) return { met, cancelled: null, closedOn: met.day };
  const replacedFirst = replaced && !(end && end.place < replaced.place);
  const by = replacedFirst ? replaced : end;
  if (!by) return { met: null, cancelled: null, closedOn: null };
  const reason = replacedFirst ? 'SUPERSEDED' : 'EVENT';
  return { met: null, cancelled: { on: by.day, reason, eventId: by.id }, closedOn: by.day };
}

function settle(
  clock: DeadlineRule[],
  start: OrderedEvent,
  fate: Fate,
  settings: readonly CareSettingChange[],
  input: ClockInput,
  result: ClockResult,
  occurrence: number,
): void {
  const { rules, unanswered } = applicable(clock, start.day, input);
  if (rules.length === 0) return unanswered.forEach((rule) => report(rule, 'CONDITION_UNKNOWN'));
  const setting = settingAt(settings, start.day);
  const rule = ruleFor(rules, setting);
  if (!rule) {
    if (setting === null) report(rules[0]!, 'SETTING_UNKNOWN');
    return;
  }
  const count: Count = { calendar: input.calendar ?? {}, individualDates: input.individualDates ?? [] };
  const due = dueWith(rule, start, start.day, count, fate.closedOn);
  if (due === null) return report(rule, whyNot(rule));

  const moved = withSettingChanges({ rule, due }, rules, start, fate, settings, count);
  const from = earliestOf(moved.rule, start, count);
  result.deadlines.push({
    key: [rule.force, rule.side, rule.kind, start.id].join(':'),
    ruleKey: moved.rule.key,
    kind: rule.kind,
    side: rule.side,
    force: rule.force,
    startsOn: start.day,
    dueOn: moved.due,
    metOn: fate.met?.day ?? null,
    cancelled: fate.cancelled,
    occurrence,
    fromEventId: start.id,
    metByEventId: fate.met?.id ?? null,
    window: from === null ? null : { from, to: moved.due },
    dayCount: dayCountOf(moved.rule, count),
  });

  function report(missing: DeadlineRule, reason: UnclockedReason): void {
    const earliestOn = earliestOf(missing, start, { calendar: input.calendar ?? {}, individualDates: [] });
    const { key: ruleKey, kind, side, force } = missing;
    const { closedOn } = fate;
    const startsOn = start.day;
    result.unclocked.push({
      ruleKey,
      kind,
      side,
      force,
      reason,
      fromEventId: start.id,
      startsOn,
      earliestOn,
      closedOn,
    });
  }
}

function whyNot(rule: DeadlineRule): UnclockedReason {
  if (rule.dayType === 'DATE_SET_PER_PATIENT') return 'INDIVIDUAL_DATE_NOT_SET';
  return rule.minDays === null ? 'NUMBER_NOT_FOUND' : 'NO_UPPER_LIMIT';
}

/** The rules in force on the day whose conditions hold, and those that hang on something that nobody has answered. */
function applicable(clock: readonly DeadlineRule[], on: Day, { conditions = {} }: ClockInput) {
  const possible = clock.filter(
    (rule) =>
      (rule.validFrom ?? on) <= on &&
      on <= (rule.validTo ?? on) &&
      !rule.unless?.some((condition) => conditions[condition]),
  );
  const holds = (rule: DeadlineRule) => rule.condition === null || conditions[rule.condition];
  return {
    rules: possible.filter((rule) => holds(rule) === true),
    unanswered: possible.filter((rule) => holds(rule) === undefined),
  };
}

/** The setting on a day; before the first known one, that one: it was simply registered late. */
function settingAt(settings: readonly CareSettingChange[], day: Day): CareSetting | null {
  return (settings.findLast((change) => change.from <= day) ?? settings[0])?.setting ?? null;
}

function ruleFor(rules: readonly DeadlineRule[], setting: CareSetting | null): DeadlineRule | undefined {
  const own = setting === null ? undefined : rules.find((rule) => rule.setting === setting);
  return own ?? rules.find((rule) => rule.setting === null);
}

/**
 * A change of care setting while the clock runs. The new setting's days count from the start, but a stricter
 * setting gets its days from the change (never past the old due day): moving must not break a deadline by
 * itself. What is met, closed or already broken is not moved.
 */
function withSettingChanges(
  standing: { rule: DeadlineRule; due: Day },
  rules: readonly DeadlineRule[],
  start: OrderedEvent,
  { closedOn }: Fate,
  settings: readonly CareSettingChange[],
  count: Count,
): { rule: DeadlineRule; due: Day } {
  let { rule, due } = standing;
  for (const change of settings) {
    if (change.from <= start.day) continue;
    if (change.from > due || (closedOn !== null && change.from >= closedOn)) break;
    const next = ruleFor(rules, change.setting);
    if (!next || next === rule) continue;
    const fromStart = dueWith(next, start, start.day, count, closedOn);
    const fromChange = dueWith(next, start, change.from, count, closedOn);
    if (fromStart === null || fromChange === null) continue;
    const sooner = due < fromChange ? due : fromChange;
    due = fromStart > sooner ? fromStart : sooner;
    rule = next;
  }
  return { rule, due };
}
