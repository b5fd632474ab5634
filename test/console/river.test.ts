import fc from 'fast-check';
import { phaseBands } from '../../admin/src/pathways/course.js';
import { dayNumber, dayOfNumber, monthsBetween } from '../../admin/src/pathways/days.js';
import { pack } from '../../admin/src/pathways/pack.js';
import { around, timelineOf } from '../../admin/src/pathways/timeline.js';
import { riverOf, type Shown, type ShownMeeting } from '../../admin/src/pathways/river.js';

const WORDS = {
  event: (kind: string | null | undefined) => kind ?? '',
  deadline: () => 'frist',
  meeting: () => 'møte',
  nobody: 'Ingen',
  coverage: (status: string) => status,
};

/** A pathway as the API tells it, to one who sees this much. */
const told = (more: object): Shown =>
  ({
    id: 'p',
    status: 'ACTIVE',
    phase: 'ASSESSMENT',
    allowed: [],
    redacted: [],
    startedOn: '2026-03-02',
    ...more,
  }) as unknown as Shown;
const events = (...nodes: object[]) => ({ totalCount: nodes.length, nodes });

describe('The river of a pathway', () => {
  it('has each phase from the event that begins it to the one that begins the next', () => {
    expect(
      phaseBands([
        { phase: 'ASSESSMENT', on: '2026-03-10' },
        { phase: null, on: '2026-03-12' },
        { phase: 'ASSESSMENT_OF_REFERRAL', on: '2026-03-02' },
        { phase: 'ASSESSMENT', on: '2026-03-20' },
        { phase: 'TREATMENT', on: '2026-05-04' },
      ]),
    ).toEqual([
      { name: 'ASSESSMENT_OF_REFERRAL', from: '2026-03-02', to: '2026-03-10' },
      { name: 'ASSESSMENT', from: '2026-03-10', to: '2026-05-04' },
      { name: 'TREATMENT', from: '2026-05-04' },
    ]);
  });

  it('ends with the pathway, and leaves out what took no day', () => {
    expect(
      phaseBands(
        [
          { phase: 'REFERRAL', on: '2026-03-02' },
          { phase: 'ASSESSMENT', on: '2026-03-02' },
        ],
        '2026-04-01',
      ),
    ).toEqual([{ name: 'ASSESSMENT', from: '2026-03-02', to: '2026-04-01' }]);
  });

  it('puts no mark’s words over another’s, and none outside, however many there are', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.record({ x: fc.integer({ min: 0, max: 1000 }), width: fc.integer({ min: 20, max: 240 }) }),
        ),
        (marks) => {
          const packed = pack(marks, 1000);
          expect(packed).toHaveLength(marks.length);
          const taken = packed.map(({ item, row, before }) => {
            const from = before ? item.x - item.width : item.x;
            return { row, from, to: from + item.width };
          });
          for (const [n, one] of taken.entries())
            for (const other of taken.slice(n + 1))
              if (one.row === other.row) expect(one.to <= other.from || other.to <= one.from).toBe(true);
          for (const { from, to } of taken)
            expect(from >= 0 && (to <= 1000 || from + 240 >= 1000)).toBe(true);
        },
      ),
    );
  });

  it('counts days through the change to summer time and over new year', () => {
    expect(dayNumber('2026-03-30') - dayNumber('2026-03-28')).toBe(2);
    expect(dayOfNumber(dayNumber('2026-12-31') + 1)).toBe('2027-01-01');
    expect(monthsBetween('2026-11-15', '2027-02-01')).toEqual(['2026-12-01', '2027-01-01', '2027-02-01']);
    expect(monthsBetween('2026-11-15', '2027-08-02', 3)).toEqual(['2027-01-01', '2027-04-01', '2027-07-01']);
  });

  it('holds today and everything with a day, but not what was corrected or fell away', () => {
    const river = riverOf(
      told({
        events: events(
          { id: 'a', kind: 'RIGHT_GRANTED', phase: 'ASSESSMENT', occurredAt: '2026-03-04T23:30:00Z' },
          {
            id: 'b',
            kind: 'DETOX_START',
            phase: 'DETOX',
            occurredAt: '2025-01-01T12:00:00Z',
            correctedAt: '2026-03-05T12:00:00Z',
          },
        ),
        deadlines: events(
          { id: 'd', kind: 'X', dueOn: '2026-06-01', status: 'UPCOMING' },
          { id: 'e', kind: 'X', dueOn: '2030-06-01', status: 'CANCELLED' },
        ),
      }),
      [{ id: 'm', startsAt: '2026-07-01T08:00:00Z', status: 'SCHEDULED', kind: 'OTHER' } as ShownMeeting],
      WORDS,
      '2026-04-01',
    );
    // Half past eleven at night in UTC is the next day in Oslo.
    expect(river.events.map(({ on }) => on)).toEqual(['2026-03-05']);
    expect(river.phases).toEqual([{ name: 'ASSESSMENT', from: '2026-03-05' }]);
    expect(river.deadlines.map(({ id }) => id)).toEqual(['d']);
    expect(river.from <= '2026-03-02').toBe(true);
    expect(river.to >= '2026-07-01' && river.to < '2027-01-01').toBe(true);
  });

  it('says of a side who answers for it, or that nobody does', () => {
    const coverage = [
      { id: 'c', side: 'MUNICIPAL', kind: 'COORDINATOR', status: 'VACANT', since: '2026-03-09T09:00:00Z' },
    ];
    const specialist = {
      id: 'x',
      status: 'ACCEPTED',
      acceptedAt: '2026-03-03T09:00:00Z',
      coordinator: { person: { id: 'y', name: 'Samlet Saks' } },
    };
    const { sides } = riverOf(told({ coverage, coordinators: { specialist } }), [], WORDS, '2026-04-01');
    expect(sides).toEqual([
      { side: 'MUNICIPAL', look: 'vacant', bands: [{ name: 'Ingen', from: '2026-03-09' }] },
      { side: 'SPECIALIST', look: 'side', bands: [{ name: 'Samlet Saks', from: '2026-03-03' }] },
    ]);
  });
});

describe('The list below it', () => {
  it('tells what comes, the nearest first and what is overdue before it, and what was, the latest first', () => {
    const entries = timelineOf(
      told({
        events: events({ id: 'seen', kind: 'FIRST_ATTENDANCE', occurredAt: '2026-03-20T09:00:00Z' }),
        deadlines: events(
          { id: 'late', dueOn: '2026-03-25', status: 'OVERDUE' },
          { id: 'met', dueOn: '2026-03-22', metOn: '2026-03-21', status: 'MET' },
          { id: 'next', dueOn: '2026-05-01', status: 'UPCOMING' },
        ),
      }),
      [{ id: 'meeting', startsAt: '2026-04-20T08:00:00Z' } as ShownMeeting],
    );
    const { past, ahead } = around(entries, '2026-04-01');
    expect(past.map(({ id }) => id)).toEqual(['met', 'seen']);
    expect(ahead.map(({ id }) => id)).toEqual(['late', 'meeting', 'next']);
  });
});
