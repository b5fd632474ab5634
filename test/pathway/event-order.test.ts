import { disordersOf } from '../../api/src/pathway/event-order.js';
import { eventProblems, removalProblems, type EventFacts } from '../../api/src/pathway/event-check.js';
import { EVENT_ORDER } from '../../api/src/pathway/event-order.js';
import { EVENT_KINDS } from '../../api/src/deadline/deadline.events.js';

const happened = (...days: [kind: string, day: string][]) =>
  days.map(([kind, day], i) => ({ id: String(i + 1), kind, occurredAt: new Date(`${day}T10:00:00Z`) }));
const facts = (...days: [kind: string, day: string][]): EventFacts => ({
  now: new Date('2026-12-31T12:00:00Z'),
  birthDate: '1985-05-05',
  deceasedOn: null,
  receivedOn: '2026-11-01',
  started: true,
  startedOn: '2026-11-10',
  endedOn: null,
  kinds: EVENT_KINDS.map(({ kind }) => kind),
  history: happened(...days),
});
const problems = (kind: string, day: string, of: EventFacts, operation?: string) =>
  eventProblems({ kind, occurredAt: new Date(`${day}T12:00:00Z`) }, of, operation).map(
    ({ path, rule }) => `${path} ${rule}`,
  );

test('a detoxification ends once for each time that it starts, and starts again when it has ended', () => {
  const one = facts(['DETOX_START', '2026-11-12']);
  expect(problems('DETOX_END', '2026-11-18', one)).toEqual([]);
  expect(problems('DETOX_END', '2026-11-11', one)).toEqual(['occurredAt ORDER']);
  expect(problems('DETOX_START', '2026-11-14', one)).toEqual(['kind STILL_OPEN']);
  const ended = facts(['DETOX_START', '2026-11-12'], ['DETOX_END', '2026-11-18']);
  expect(problems('DETOX_END', '2026-11-20', ended)).toEqual(['occurredAt ORDER']);
  expect(problems('DETOX_START', '2026-11-20', ended)).toEqual([]);
});

test('a stay is checked the same for the operation that registers it', () => {
  expect(problems('DISCHARGE_INPATIENT', '2026-11-18', facts(), 'recordStay')).toEqual(['kind ORDER']);
  const admitted = facts(['ADMITTED', '2026-11-12']);
  expect(problems('DISCHARGE_INPATIENT', '2026-11-18', admitted, 'recordStay')).toEqual([]);
  expect(problems('EVALUATION', '2026-11-18', admitted)).toEqual([]);
});

test('what is wrong with the time is told alone; the day is Oslo’s', () => {
  const ended = { ...facts(['FIRST_ATTENDANCE', '2026-11-12']), endedOn: '2026-12-01' };
  expect(problems('EVALUATION', '2026-12-02', ended)).toEqual(['occurredAt AFTER_END']);
  expect(problems('EPIKRISE_SENT', '2026-12-02', { ...ended, history: [] })).toEqual(['kind ORDER']);
  expect(problems('COOPERATION_MEETING', '2026-12-02', ended)).toEqual([]);
  expect(problems('COOPERATION_MEETING', '2026-11-05', ended)).toEqual([]);
  expect(problems('FEEDBACK_TOOL_USED', '2026-11-05', ended)).toEqual(['occurredAt BEFORE_START']);
  expect(problems('COOPERATION_MEETING', '2026-12-03', { ...ended, deceasedOn: '2026-12-02' })).toEqual([
    'occurredAt AFTER_DEATH',
  ]);
  const night = { kind: 'COOPERATION_MEETING', occurredAt: new Date('2026-10-31T23:30:00Z') };
  expect(eventProblems(night, facts())).toEqual([]);
});

test('what others rest on cannot be taken away; what was out of order already is not made worse', () => {
  const of = facts(['FIRST_ATTENDANCE', '2026-11-12'], ['EVALUATION', '2026-11-20']);
  expect(removalProblems('1', of.history)).toEqual([
    {
      path: 'occurredAt',
      rule: 'RESTED_ON',
      params: { events: { nb: 'Evaluering', nn: 'Evaluering', en: 'Evaluation' } },
    },
  ]);
  expect(removalProblems('2', of.history)).toEqual([]);
  const imported = happened(['EVALUATION', '2026-11-20'], ['COOPERATION_MEETING', '2026-11-21']);
  expect(disordersOf(imported)).toHaveLength(1);
  expect(removalProblems('2', imported)).toEqual([]);
  expect(
    eventProblems(
      { kind: 'EVALUATION', occurredAt: new Date('2026-11-22T10:00:00Z'), replaces: '1' },
      { ...facts(), history: imported },
    ),
  ).toEqual([]);
});

test('the order names kinds that there are', () => {
  const kinds: readonly string[] = EVENT_KINDS.map(({ kind }) => kind);
  const named = Object.entries(EVENT_ORDER).flatMap(([kind, { after = [], ends }]) => [
    kind,
    ...after,
    ...(ends ? [ends] : []),
  ]);
  expect(named.filter((kind) => !kinds.includes(kind))).toEqual([]);
});
