/**
 * One case's clocks: the engine, run for each side with its own organisation's calendar and rules. A municipality has
 * its clocks until the patient moves; what is open then begins anew, that day, for the next. Pure, like the engine.
 */
import { createHash } from 'node:crypto';
import { conditionsOf } from './conditions.questions.js';
import { computeDeadlines } from './deadline.engine.js';
import type { CaseFacts, FactEvent, Facts, StoredRule } from './deadline.facts.js';
import { countsSaturday, dueSoonDaysOf, type OwnDeadlineSettings } from './deadline.settings.js';
import { osloDay } from '../platform/calendar.js';
import type { ClockEvent, ClockInput, ComputedDeadline, Side, UnclockedRule } from './deadline.types.js';

/** A deadline as it is to be stored: whose it is, and of what it was made. */
export interface PlannedDeadline extends ComputedDeadline {
  ruleId: string;
  unitId: string;
  rootId: string;
  ownerId: string | null;
  dueSoonDays: number;
  basis: string;
}

export interface PlannedUnclocked extends UnclockedRule {
  ruleId: string;
  unitId: string;
  condition: string | null;
}

export interface CasePlan {
  deadlines: PlannedDeadline[];
  unclocked: PlannedUnclocked[];
}

/** Who must act, and with which rules and events: one for each side, and one more for each move. */
interface Part {
  rootId: string;
  unitId: string;
  ownerId: string | null;
  rules: StoredRule[];
  events: ClockEvent[];
}

const MOVED = 'PATIENT_MOVED';

export function planCase(of: CaseFacts, facts: Facts): CasePlan {
  const plan: CasePlan = { deadlines: [], unclocked: [] };
  const events = of.events.map(clockEvent);
  if (of.unitId && of.rootId) {
    const { unitId, rootId, clinicianId } = of;
    run(
      { rootId, unitId, ownerId: clinicianId, rules: rulesFor(of, facts, 'SPECIALIST', rootId), events },
      of,
      facts,
      plan,
    );
  }
  for (const part of municipalParts(of, facts, events)) run(part, of, facts, plan);
  return plan;
}

function rulesFor(of: CaseFacts, { rules }: Facts, side: Side, rootId: string): StoredRule[] {
  return rules.filter(
    (rule) =>
      rule.engine.side === side &&
      (rule.organisationId === null
        ? rule.definitions?.includes(of.definitionId ?? '')
        : rule.organisationId === rootId),
  );
}

function municipalParts(of: CaseFacts, facts: Facts, events: ClockEvent[]): Part[] {
  const parts: Part[] = [];
  let rest = events;
  let [rootId, unitId] = [of.municipalRoot, of.municipalUnit];
  const part = (root: string, unit: string, happened: ClockEvent[]): Part => ({
    rootId: root,
    unitId: unit,
    ownerId: null,
    rules: rulesFor(of, facts, 'MUNICIPAL', root),
    events: happened,
  });
  for (const move of of.moves) {
    const at = new Date(move.at);
    const moved: ClockEvent = { id: move.id, kind: MOVED, occurredAt: at };
    const until = [...rest.filter((event) => event.occurredAt <= at), moved];
    parts.push(endedByMove(part(move.fromRootId, move.fromUnitId ?? move.fromRootId, until)));
    rest = rest.filter((event) => event.occurredAt > at);
    if (!move.toRootId) {
      rootId = unitId = null;
      continue;
    }
    const next = endedByMove(part(move.toRootId, move.toRootId, until));
    rest = [...handedOver(next, move.id, at, of, facts), ...rest];
    // The unit is known of who takes part now; for one in between it is the municipality itself.
    [rootId, unitId] = [move.toRootId, of.municipalRoot === move.toRootId ? of.municipalUnit : move.toRootId];
  }
  if (rootId && unitId) parts.push(part(rootId, unitId, rest));
  return parts;
}

/** Whatever a rule says: the municipality that the patient left has nothing to answer for any more. */
function endedByMove(part: Part): Part {
  const rules = part.rules.map((rule) => ({
    ...rule,
    engine: { ...rule.engine, cancelledBy: [...rule.engine.cancelledBy, MOVED] },
  }));
  return { ...part, rules };
}

/** What stands open at the move, by the next municipality's own rules, happens to it on that day. */
function handedOver(part: Part, moveId: string, at: Date, of: CaseFacts, facts: Facts): ClockEvent[] {
  const { deadlines, unclocked } = computeDeadlines(inputOf(part, of, facts));
  const open = [
    ...deadlines
      .filter((deadline) => deadline.cancelled?.eventId === moveId)
      .map((deadline) => deadline.fromEventId),
    ...unclocked.filter((rule) => rule.closedOn === osloDay(at)).map((rule) => rule.fromEventId),
  ];
  return part.events
    .filter((event) => open.includes(event.id))
    .map((event) => ({ ...event, id: `${event.id}@${moveId}`, occurredAt: at }));
}

function inputOf(part: Part, of: CaseFacts, facts: Facts): ClockInput {
  return {
    rules: part.rules.map((rule) => rule.engine),
    events: part.events,
    aliases: facts.aliases,
    settings: of.settings,
    conditions: conditionsOf(of),
    calendar: { saturdayCounts: countsSaturday(facts.own[part.rootId]) },
    individualDates:
      of.latestStart && of.decidedOn
        ? [{ kind: 'INDIVIDUAL_START', latestOn: of.latestStart, setOn: of.decidedOn }]
        : [],
  };
}

function run(part: Part, of: CaseFacts, facts: Facts, plan: CasePlan): void {
  const { deadlines, unclocked } = computeDeadlines(inputOf(part, of, facts));
  const byKey = new Map(part.rules.map((rule) => [rule.engine.key, rule]));
  const { rootId, unitId, ownerId } = part;
  for (const deadline of deadlines) {
    const rule = byKey.get(deadline.ruleKey) as StoredRule;
    plan.deadlines.push({
      ...deadline,
      ruleId: rule.id,
      rootId,
      unitId,
      ownerId,
      dueSoonDays: dueSoonDaysOf(facts.own[rootId], rule.engine.kind, rule.dueSoonDays),
      basis: basisOf(part.rules, rule, facts.own[rootId]),
    });
  }
  for (const missing of unclocked) {
    if (missing.closedOn !== null) continue;
    const rule = byKey.get(missing.ruleKey) as StoredRule;
    plan.unclocked.push({ ...missing, ruleId: rule.id, unitId, condition: rule.engine.condition });
  }
}

const clockEvent = ({ id, kind, at, planned, corrected }: FactEvent): ClockEvent => ({
  id,
  kind,
  occurredAt: new Date(at),
  plannedFor: planned,
  correctedBy: corrected,
});

/** Names the rules of a clock and its calendar as they stand: another basis, another due day without any event. */
function basisOf(rules: readonly StoredRule[], { engine }: StoredRule, own: OwnDeadlineSettings): string {
  const clock = rules
    .map((rule) => rule.engine)
    .filter((rule) => rule.kind === engine.kind && rule.force === engine.force)
    .map(({ key, setting, condition, minDays, maxDays, dayType, validFrom, validTo }) =>
      JSON.stringify([
        key,
        setting,
        condition,
        minDays,
        maxDays,
        dayType,
        validFrom ?? null,
        validTo ?? null,
      ]),
    )
    .sort();
  return createHash('sha1')
    .update(JSON.stringify([clock, countsSaturday(own)]))
    .digest('base64url')
    .slice(0, 12);
}
