/** What must hold for every history, not only for those somebody thought of. */
import fc from 'fast-check';
import {
  clock,
  day,
  eventByEventEqualsReplay,
  events,
  HOUR,
  laterEventsMoveNothingMet,
  surroundings,
} from './histories.js';
import { isWorkingDay, type Day } from '../../api/src/platform/calendar.js';
import { deadlineStatus } from '../../api/src/deadline/deadline.status.js';

const RUNS = 10_000;

test('event by event, late ones and corrections too, ends where a full replay ends', () => {
  eventByEventEqualsReplay({ numRuns: RUNS });
}, 300_000);

test('later events never move a met deadline', () => {
  laterEventsMoveNothingMet({ numRuns: RUNS });
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
