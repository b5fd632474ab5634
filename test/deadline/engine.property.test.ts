/** What must hold for every history, not only for those somebody thought of. */
import fc from 'fast-check';
import { addDays, isWorkingDay, type Day } from '../../api/src/platform/calendar.js';
import {
  computeDeadlines,
  type ClockEvent,
  type ClockInput,
  type ComputedDeadline,
} from '../../api/src/deadline/deadline.engine.js';
import { EVENT_KINDS } from '../../api/src/deadline/deadline.events.js';
import { reconcileDeadlines } from '../../api/src/deadline/deadline.reconcile.js';
import { deadlineStatus } from '../../api/src/deadline/deadline.status.js';
import { readReference } from '../../seeds/reference/read.js';
import { rulesOf } from '../../seeds/reference/select.js';

const reference = readReference();
const definitions = reference.definitions.filter((definition) => definition.start !== null);
const own = reference.organisationRules.map((rule, days) => ({ ...rule, key: rule.kind, maxDays: days + 2 }));
const RUNS = 10_000;

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
const HOUR = 3_600_000;
const DAYS = 300;
const day = fc.integer({ min: 0, max: DAYS }).map((n) => addDays('2026-02-01', n));

const event = fc.record({
  kind,
  hour: fc.integer({ min: 0, max: DAYS * 24 }),
  planned: fc.option(fc.integer({ min: 0, max: 60 }), { nil: null }),
});
const events = fc.array(event, { minLength: 1, maxLength: 25 }).map((drafts) =>
  drafts.map((draft, index): ClockEvent => {
    const occurredAt = new Date(START + draft.hour * HOUR);
    const plannedFor =
      draft.planned === null ? null : addDays(occurredAt.toISOString().slice(0, 10), draft.planned);
    return { id: `e${String(index).padStart(2, '0')}`, kind: draft.kind, occurredAt, plannedFor };
  }),
);
const surroundings = fc.record({
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

function clock(around: Surroundings, history: readonly ClockEvent[]) {
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

test('event by event, late ones and corrections too, ends where a full replay ends', () => {
  const corrections = fc.array(fc.nat(24), { maxLength: 4 });
  fc.assert(
    fc.property(surroundings, events, corrections, (around, history, corrected) => {
      const rows = new Map<string, ComputedDeadline>();
      let known: ClockEvent[] = [];
      for (const next of history) {
        known = [...known, next]; // in the order of registration, which is not that of occurrence
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
    { numRuns: RUNS },
  );
}, 300_000);

test('later events never move a met deadline', () => {
  fc.assert(
    fc.property(surroundings, events, fc.nat(25), (around, history, cut) => {
      const ordered = byTime(history);
      const after = new Map(clock(around, ordered).deadlines.map((d) => [d.key, d]));
      for (const met of clock(around, ordered.slice(0, cut)).deadlines.filter((d) => d.metOn)) {
        expect(after.get(met.key)).toEqual(met);
      }
    }),
    { numRuns: RUNS },
  );
}, 300_000);

test('every deadline makes sense by itself', () => {
  fc.assert(
    fc.property(surroundings, events, (around, history) => {
      const { deadlines } = clock(around, history);
      expect(new Set(deadlines.map((d) => d.key)).size).toBe(deadlines.length);
      for (const d of deadlines) {
        expect(d.metOn !== null && d.cancelled !== null).toBe(false);
        if (d.metOn) expect(d.metOn >= d.startsOn).toBe(true);
        if (d.cancelled) expect(d.cancelled.on >= d.startsOn).toBe(true);
        if (d.dayCount !== 'SET_PER_PATIENT') expect(d.dueOn >= d.startsOn).toBe(true);
        if (d.dayCount.startsWith('WORKING') && d.dueOn > d.startsOn) {
          expect(isWorkingDay(d.dueOn, { saturdayCounts: around.saturdayCounts })).toBe(true);
        }
      }
    }),
    { numRuns: 2_000 },
  );
}, 120_000);

test('a status follows from the dates alone, and taking a waiver away restores it', () => {
  const maybe = fc.option(day, { nil: null });
  fc.assert(
    fc.property(day, maybe, day, fc.integer({ min: 0, max: 30 }), (dueOn, metOn, today, soon) => {
      const state = { dueOn, metOn };
      const status = deadlineStatus(state, today, soon);
      expect(status).toBe(plainStatus(dueOn, metOn, today, soon));
      const waived = deadlineStatus({ ...state, waivedAt: new Date() }, today, soon);
      expect(waived).toBe(status === 'MET' ? 'MET' : 'WAIVED');
      expect(deadlineStatus({ ...state, waivedAt: null }, today, soon)).toBe(status);
    }),
  );
});

function plainStatus(dueOn: Day, metOn: Day | null, today: Day, soon: number): string {
  if (metOn !== null) return metOn > dueOn ? 'MET_LATE' : 'MET';
  const left = (Date.parse(dueOn) - Date.parse(today)) / (24 * HOUR);
  return left < 0 ? 'OVERDUE' : left <= soon ? 'DUE_SOON' : 'UPCOMING';
}
