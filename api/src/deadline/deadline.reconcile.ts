/** What must be written so that stored deadlines equal computed ones: nothing more, so history stays quiet. */
import type { ComputedDeadline } from './deadline.types.js';

export interface Reconciliation {
  added: ComputedDeadline[];
  changed: ComputedDeadline[];
  /** Keys whose starting event was corrected away. */
  gone: string[];
}

export function reconcileDeadlines(
  stored: readonly ComputedDeadline[],
  computed: readonly ComputedDeadline[],
): Reconciliation {
  const before = new Map(stored.map((deadline) => [deadline.key, deadline]));
  const now = new Set(computed.map((deadline) => deadline.key));
  return {
    added: computed.filter((deadline) => !before.has(deadline.key)),
    changed: computed.filter(
      (deadline) => before.has(deadline.key) && differs(before.get(deadline.key)!, deadline),
    ),
    gone: stored.filter((deadline) => !now.has(deadline.key)).map((deadline) => deadline.key),
  };
}

function differs(a: ComputedDeadline, b: ComputedDeadline): boolean {
  return (
    a.ruleKey !== b.ruleKey ||
    a.startsOn !== b.startsOn ||
    a.dueOn !== b.dueOn ||
    a.metOn !== b.metOn ||
    a.metByEventId !== b.metByEventId ||
    a.occurrence !== b.occurrence ||
    a.dayCount !== b.dayCount ||
    a.window?.from !== b.window?.from ||
    a.cancelled?.on !== b.cancelled?.on ||
    a.cancelled?.reason !== b.cancelled?.reason ||
    a.cancelled?.eventId !== b.cancelled?.eventId
  );
}
