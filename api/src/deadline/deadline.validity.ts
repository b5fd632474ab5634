/** Rules that hold for a time: a clock is ruled by what held on the day it started, whatever came after. */
import { addDays, type Day } from '../platform/calendar.js';
import { computeDeadlines } from './deadline.engine.js';
import type { ClockInput, ClockResult, DeadlineRule } from './deadline.types.js';

export interface DatedRule {
  engine: DeadlineRule;
  /** First and last day; null: without end. */
  validFrom: Day | null;
  validTo: Day | null;
}

const ALWAYS = '0000-01-01';
const NEVER = '9999-12-31';

/**
 * The clocks of all rules, each under the rules of its starting day: the history is run once for every period in
 * which the rules stood still, and what started in it is kept.
 */
export function computeUnder(rules: readonly DatedRule[], input: Omit<ClockInput, 'rules'>): ClockResult {
  const lasting = rules.filter((rule) => rule.validFrom === null && rule.validTo === null);
  const dated = rules.filter((rule) => !lasting.includes(rule));
  const result = computeDeadlines({ ...input, rules: lasting.map((rule) => rule.engine) });
  const begins = new Set([ALWAYS]);
  for (const rule of dated) {
    if (rule.validFrom) begins.add(rule.validFrom);
    if (rule.validTo) begins.add(addDays(rule.validTo, 1));
  }
  const periods = dated.length ? [...begins].sort() : [];
  for (const [i, from] of periods.entries()) {
    const next = periods[i + 1] ?? NEVER;
    const holding = dated.filter(
      (rule) => (rule.validFrom ?? ALWAYS) <= from && from <= (rule.validTo ?? NEVER),
    );
    if (!holding.length) continue;
    const part = computeDeadlines({ ...input, rules: holding.map((rule) => rule.engine) });
    const here = ({ startsOn }: { startsOn: Day }): boolean => startsOn >= from && startsOn < next;
    result.deadlines.push(...part.deadlines.filter(here));
    result.unclocked.push(...part.unclocked.filter(here));
  }
  return result;
}
