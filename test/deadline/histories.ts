/** Random histories, and what must hold for every one of them, not only for those somebody thought of. */
import fc from 'fast-check';
import { addDays } from '../../api/src/platform/calendar.js';
import {
  computeDeadlines,
  type ClockEvent,
  type ClockInput,
  type ComputedDeadline,
} from '../../api/src/deadline/deadline.engine.js';
import { EVENT_KINDS } from '../../api/src/deadline/deadline.events.js';
import { reconcileDeadlines } from '../../api/src/deadline/deadline.reconcile.js';
import { readReference } from '../../seeds/reference/read.js';
import { rulesOf } from '../../seeds/reference/select.js';

const reference = readReference();
const definitions = reference.definitions.filter((definition) => definition.start !== null);
const own = reference.organisationRules.map((rule, days) => ({ ...rule, key: rule.kind, maxDays: days + 2 }));

// Few kinds, so that they meet often; endings are rare, so that histories live.
const busy = EVENT_KINDS.map((info) => info.kind).filter(
  (kind) => !/ENDED|DIED|REJECTED|WITHDRAWN/.test(kind),
);
const kind = fc.oneof(
  { weight: 30, arbitrary: fc.constantFrom(...busy) },
  {
    weight: 10,
    arbitrary: fc.constantFrom('EVALUATION', 'DETOX_END', 'OTHER_TREATMENT_START', 'FIRST_ATTENDANCE'),
  },
  {
    weight: 10,
    arbitrary: fc.constantFrom('CLINICAL_DECISION_BASIC', 'DISCHARGE_PLANNED', 'REFERRAL_RECEIVED'),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom('PATHWAY_ENDED', 'PATIENT_DIED', 'REFERRAL_REJECTED', 'NEED_WITHDRAWN'),
  },
);
const START = Date.UTC(2026, 1, 1);
export const HOUR = 3_600_000;
const DAYS = 300;
export const day = fc.integer({ min: 0, max: DAYS }).map((n) => addDays('2026-02-01', n));

const event = fc.record({
  kind,
  hour: fc.integer({ min: 0, max: DAYS * 24 }),
  planned: fc.option(fc.integer({ min: 0, max: 60 }), { nil: null }),
});
export const events = fc.array(event, { minLength: 1, maxLength: 25 }).map((drafts) =>
  drafts.map((draft, index): ClockEvent => {
    const occurredAt = new Date(START + draft.hour * HOUR);
    const plannedFor =
      draft.planned === null ? null : addDays(occurredAt.toISOString().slice(0, 10), draft.planned);
    return { id: `e${String(index).padStart(2, '0')}`, kind: draft.kind, occurredAt, plannedFor };
  }),
);
export const surroundings = fc.record({
  definition: fc.constantFrom(...definitions),
  settings: fc.array(
    fc.record({ from: day, setting: fc.constantFrom('OUTPATIENT' as const, 'INPATIENT' as const) }),
    { maxLength: 3 },
  ),
  individualDates: fc.array(fc.record({ kind: fc.constant('INDIVIDUAL_START'), latestOn: day, setOn: day }), {
    maxLength: 2,
  }),
  conditions: fc.dictionary(fc.constantFrom('SEVERE', 'LESS_SEVERE', 'SUICIDAL_BEHAVIOUR'), fc.boolean()),
  saturdayCounts: fc.boolean(),
});
type Surroundings = typeof surroundings extends fc.Arbitrary<infer T> ? T : never;

export function clock(around: Surroundings, history: readonly ClockEvent[]) {
  const input: ClockInput = {
    rules: [...rulesOf(reference, around.definition), ...own],
    aliases: reference.eventAliases,
    events: history,
    settings: around.settings,
    individualDates: around.individualDates,
    conditions: around.conditions,
    calendar: { saturdayCounts: around.saturdayCounts },
  };
  return computeDeadlines(input);
}

const byTime = (history: readonly ClockEvent[]) =>
  [...history].sort((a, b) => a.occurredAt.getTime() - b.occurredAt.getTime() || (a.id < b.id ? -1 : 1));

/** Applies to a table of rows what one event changes, as the service will. */
function apply(rows: Map<string, ComputedDeadline>, computed: ComputedDeadline[]): void {
  const { added, changed, gone } = reconcileDeadlines([...rows.values()], computed);
  for (const deadline of [...added, ...changed]) rows.set(deadline.key, deadline);
  for (const key of gone) rows.delete(key);
}

const sorted = (deadlines: Iterable<ComputedDeadline>) =>
  [...deadlines].sort((a, b) => (a.key < b.key ? -1 : 1));

interface Runs {
  numRuns: number;
  seed?: number;
}

/** In the order of registration, which is not that of occurrence; and with corrections. */
export function eventByEventEqualsReplay(runs: Runs): void {
  const corrections = fc.array(fc.nat(24), { maxLength: 4 });
  fc.assert(
    fc.property(surroundings, events, corrections, (around, history, corrected) => {
      const rows = new Map<string, ComputedDeadline>();
      let known: ClockEvent[] = [];
      for (const next of history) {
        known = [...known, next];
        apply(rows, clock(around, known).deadlines);
      }
      for (const index of corrected) {
        known = known.map((e, i) => (i === index ? { ...e, correctedBy: 'someone' } : e));
        apply(rows, clock(around, known).deadlines);
      }
      const kept = known.filter((e) => !e.correctedBy);
      const replay = clock(around, byTime(kept).reverse()).deadlines;
      expect(sorted(rows.values())).toEqual(sorted(replay));
    }),
    runs,
  );
}

export function laterEventsMoveNothingMet(runs: Runs): void {
  fc.assert(
    fc.property(surroundings, events, fc.nat(25), (around, history, cut) => {
      const ordered = byTime(history);
      const after = new Map(clock(around, ordered).deadlines.map((d) => [d.key, d]));
      for (const met of clock(around, ordered.slice(0, cut)).deadlines.filter((d) => d.metOn)) {
        expect(after.get(met.key)).toEqual(met);
      }
    }),
    runs,
  );
}
