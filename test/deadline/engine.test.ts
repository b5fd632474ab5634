import {
  computeDeadlines,
  type ClockEvent,
  type ClockInput,
  type DeadlineRule,
} from '../../api/src/deadline/deadline.engine.js';

/** What the golden rows cannot say with the national rules alone: each corner of the clock with a rule of its own. */
const rule = (more: Partial<DeadlineRule> = {}): DeadlineRule => ({
  key: 'K',
  kind: 'KIND',
  fromEvent: 'A',
  toEvent: 'B',
  setting: null,
  condition: null,
  minDays: null,
  maxDays: 5,
  dayType: 'CALENDAR',
  force: 'ORGANISATION',
  recurring: false,
  side: 'MUNICIPAL',
  starts: 'FIRST',
  cancelledBy: [],
  ...more,
});
let place = 0;
const at = (kind: string, day: string, more: Partial<ClockEvent> = {}): ClockEvent => {
  place += 1;
  return {
    id: `e${String(place).padStart(3, '0')}`,
    kind,
    occurredAt: new Date(`${day}T11:00:00Z`),
    ...more,
  };
};
const clocks = (events: ClockEvent[], rules = [rule()], more: Partial<ClockInput> = {}) =>
  computeDeadlines({ rules, events, ...more }).deadlines;

test('an own rule holds for what starts within its days, the first and the last among them', () => {
  const rules = [rule({ validFrom: '2026-03-02', validTo: '2026-03-10' })];
  const started = (day: string) => clocks([at('A', day)], rules).length;
  expect(['2026-03-01', '2026-03-02', '2026-03-10', '2026-03-11'].map(started)).toEqual([0, 1, 1, 0]);
});

test('a clock that was ended is not said to be replaced by what came after', () => {
  const rules = [rule({ starts: 'LATEST', cancelledBy: ['STOP'] })];
  const [first, second] = clocks(
    [at('A', '2026-03-02'), at('STOP', '2026-03-03'), at('A', '2026-03-04')],
    rules,
  );
  expect(first?.cancelled).toMatchObject({ on: '2026-03-03', reason: 'EVENT' });
  expect(second?.cancelled).toBeNull();
  const [replaced] = clocks([at('A', '2026-03-02'), at('A', '2026-03-03'), at('STOP', '2026-03-04')], rules);
  expect(replaced?.cancelled).toMatchObject({ on: '2026-03-03', reason: 'SUPERSEDED' });
});

const bySetting = [
  rule({ setting: 'INPATIENT', maxDays: 3 }),
  rule({ key: 'L', setting: 'OUTPATIENT', maxDays: 20 }),
];

test('before the first care setting that is known, that one held: it was registered late', () => {
  const settings = [{ from: '2026-03-05', setting: 'INPATIENT' as const }];
  expect(clocks([at('A', '2026-03-02')], bySetting, { settings })).toMatchObject([{ dueOn: '2026-03-05' }]);
});

test('a setting that begins on the day of the start is the start’s own, and no change under way', () => {
  const settings = [
    { from: '2026-02-01', setting: 'INPATIENT' as const },
    { from: '2026-03-02', setting: 'OUTPATIENT' as const },
  ];
  expect(clocks([at('A', '2026-03-02')], bySetting, { settings })).toMatchObject([
    { dueOn: '2026-03-22', ruleKey: 'L' },
  ]);
});

test('deadlines come in the order in which they are due, whatever the order of the rules', () => {
  const rules = [rule({ kind: 'LATE', maxDays: 9 }), rule({ kind: 'SOON', maxDays: 1 })];
  expect(clocks([at('A', '2026-03-02')], rules).map(({ kind }) => kind)).toEqual(['SOON', 'LATE']);
});

test('the way of counting stands with the due day', () => {
  const rules = [rule({ dayType: 'WORKING' })];
  const counted = (saturdayCounts: boolean) =>
    clocks([at('A', '2026-03-05')], rules, { calendar: { saturdayCounts } })[0];
  expect(counted(true)).toMatchObject({ dueOn: '2026-03-11', dayCount: 'WORKING_MON_SAT' });
  expect(counted(false)).toMatchObject({ dueOn: '2026-03-12', dayCount: 'WORKING_MON_FRI' });
});

test('what starts after a move on the same day is the next municipality’s, and not ended by it', () => {
  const rules = [rule({ cancelledBy: ['PATIENT_MOVED', 'STOP'] })];
  const moved = at('PATIENT_MOVED', '2026-03-02');
  const after = at('A', '2026-03-02', { occurredAt: new Date('2026-03-02T12:00:00Z') });
  expect(clocks([moved, after], rules)).toMatchObject([{ cancelled: null }]);
  const stopped = at('STOP', '2026-03-02');
  expect(clocks([stopped, after], rules)).toMatchObject([{ cancelled: { on: '2026-03-02' } }]);
});

test('on the day that a pathway ends a clock still starts, and ends with it; on the next none starts', () => {
  const rules = [rule({ cancelledBy: ['PATHWAY_ENDED'] })];
  const ended = at('PATHWAY_ENDED', '2026-03-02');
  expect(clocks([at('A', '2026-03-02'), ended], rules)).toMatchObject([{ cancelled: { on: '2026-03-02' } }]);
  expect(clocks([ended, at('A', '2026-03-03')], rules)).toEqual([]);
});
