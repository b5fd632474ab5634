import type { DraftedDefinition, DraftedRule } from './document.type.js';
import { CountFrom } from './rule.type.js';
import type { DeadlineRule as EngineRule } from '../deadline/deadline.types.js';

/** Every part named, absent ones as null, so that two documents that say the same are equal. */
export function completed(given: DraftedDefinition): DraftedDefinition {
  return {
    pathwayKey: given.pathwayKey,
    kind: given.kind,
    name: { ...given.name },
    appliesTo: given.appliesTo ? { ...given.appliesTo } : null,
    areas: [...given.areas],
    code: given.code ?? null,
    codeSystem: given.codeSystem ?? null,
    edition: given.edition,
    validFrom: given.validFrom ?? null,
    start: given.start
      ? {
          ordinary: given.start.ordinary,
          emergency: given.start.emergency ?? null,
          transfer: given.start.transfer ?? null,
          source: [...(given.start.source ?? [])],
          standing: given.start.standing,
        }
      : null,
    phases: [...given.phases],
    events: [...given.events],
    rules: given.rules.map(completedRule),
    note: given.note ?? null,
    source: [...(given.source ?? [])],
    standing: given.standing,
  };
}

function completedRule(given: DraftedRule): DraftedRule {
  return {
    key: given.key ?? null,
    kind: given.kind,
    label: given.label ? { ...given.label } : null,
    phase: given.phase ?? null,
    side: given.side,
    force: given.force,
    from: given.from,
    to: given.to,
    setting: given.setting ?? null,
    condition: given.condition ?? null,
    unless: [...(given.unless ?? [])],
    minDays: given.minDays ?? null,
    maxDays: given.maxDays ?? null,
    dayType: given.dayType,
    recurring: given.recurring ?? false,
    starts: given.starts,
    count: given.count ?? CountFrom.AFTER,
    cancelledBy: [...(given.cancelledBy ?? [])],
    dueSoonDays: given.dueSoonDays ?? 7,
    edition: given.edition ?? null,
    sourceWording: given.sourceWording ?? null,
    legalBasis: given.legalBasis ?? null,
    note: given.note ?? null,
    source: [...(given.source ?? [])],
    standing: given.standing,
  };
}

/** A drafted rule as the clocks take it, under a key. */
export function engineRule(rule: DraftedRule, key: string): EngineRule & Record<string, unknown> {
  return {
    key,
    kind: rule.kind,
    phase: rule.phase ?? null,
    fromEvent: rule.from,
    toEvent: rule.to,
    setting: rule.setting ?? null,
    condition: rule.condition ?? null,
    ...(rule.unless.length ? { unless: rule.unless } : {}),
    minDays: rule.minDays ?? null,
    maxDays: rule.maxDays ?? null,
    dayType: rule.dayType,
    force: rule.force,
    recurring: rule.recurring,
    side: rule.side,
    starts: rule.starts,
    ...(rule.count === CountFrom.BEFORE ? { count: 'BEFORE' as const } : {}),
    cancelledBy: rule.cancelledBy,
    edition: rule.edition ?? null,
    sourceWording: rule.sourceWording ?? null,
    legalBasis: rule.legalBasis ?? null,
    note: rule.note ?? null,
    source: rule.source,
    standing: rule.standing,
  };
}

/** What makes two rules the same clock in the same place. */
export const clockOf = (rule: DraftedRule): string =>
  [rule.kind, rule.side, rule.force, rule.from, rule.to, rule.setting ?? '', rule.condition ?? ''].join(' ');

/** Whether a rule says what another does, whatever the key and the label. */
export function sameRule(a: DraftedRule, b: DraftedRule): boolean {
  const bare = (rule: DraftedRule) => JSON.stringify({ ...completedRule(rule), key: null, label: null });
  return bare(a) === bare(b);
}
