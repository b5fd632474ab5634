import fc from 'fast-check';
import { columnsFrom, lanesOf } from '../../admin/src/deadlines/board/lanes.js';
import { daysShown, entriesOf } from '../../admin/src/deadlines/calendar/months.js';
import { within } from '../../admin/src/deadlines/within.js';
import { deadlinesBehind } from '../../admin/src/statistics/behind.js';
import { funnelCurves, funnelPoints, limitsAt, LIMITS } from '../../admin/src/statistics/funnel.js';
import { measureOf, ranked, spreads, type Cell } from '../../admin/src/statistics/measure.js';
import { nameOf, periodNamed, periodsOver, stretchTo } from '../../admin/src/statistics/periods.js';

const cell = (more: Partial<Cell>): Cell => ({
  key: 'k',
  label: 'K',
  numerator: null,
  denominator: null,
  share: null,
  mean: null,
  firstQuartile: null,
  median: null,
  thirdQuartile: null,
  p90: null,
  hidden: false,
  ...more,
});
const days = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2039-12-31'), noInvalidDate: true })
  .map((at) => at.toISOString().slice(0, 10));

describe('The periods of the statistics', () => {
  it('are whole, over before today, and each named once', () => {
    fc.assert(
      fc.property(days, (today) => {
        const all = periodsOver(today);
        expect(new Set(all.map(({ name }) => name)).size).toBe(all.length);
        for (const { from, to, grain, name } of all) {
          expect(from < to && to < today).toBe(true);
          expect(nameOf(grain, from)).toBe(name);
          expect(periodNamed(name, today).from).toBe(from);
        }
      }),
    );
  });

  it('are the last quarter where the address names none, and have what leads up to them', () => {
    expect(periodNamed(null, '2026-01-15')).toMatchObject({
      name: '2025-Q4',
      from: '2025-10-01',
      to: '2025-12-31',
    });
    expect(periodNamed('2031', '2026-11-23').name).toBe('2026-Q3');
    const { from, to } = stretchTo(periodNamed('2026-02', '2026-11-23'));
    expect([from, to]).toEqual(['2025-03-01', '2026-02-28']);
    expect(stretchTo(periodNamed('2025', '2026-11-23')).from).toBe('2021-01-01');
  });
});

describe('The funnel', () => {
  it('is narrower the more cases there are, and never outside 0 and 100', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 5000 }),
        fc.double({ min: 0.01, max: 0.99, noNaN: true }),
        (n, middle) => {
          const [low, high] = limitsAt(n, middle, LIMITS.outer);
          const [low2, high2] = limitsAt(n + 1, middle, LIMITS.outer);
          expect(low >= 0 && high <= 100 && low <= middle * 100 && high >= middle * 100).toBe(true);
          expect(low2 >= low && high2 <= high).toBe(true);
        },
      ),
    );
  });

  it('says who lies outside it, and leaves out what is hidden', () => {
    const points = funnelPoints(
      [
        cell({ key: 'a', share: 0.8, denominator: 100 }),
        cell({ key: 'b', share: 0.5, denominator: 100 }),
        cell({ key: 'c', share: 0.99, denominator: 400 }),
        cell({ key: 'd', hidden: true }),
      ],
      0.8,
    );
    expect(points.map(({ key, verdict }) => [key, verdict])).toEqual([
      ['a', 'within'],
      ['b', 'below'],
      ['c', 'above'],
    ]);
    // 0.8 ± 3.09 · sqrt(0.8 · 0.2 / 100)
    expect(limitsAt(100, 0.8, LIMITS.outer).map((limit) => limit.toFixed(2))).toEqual(['67.64', '92.36']);
  });

  it('has no curves round none or all', () => {
    expect(funnelCurves(100, 1)).toEqual([]);
    expect(funnelCurves(100, 0.7)).toHaveLength(40);
  });
});

describe('What is drawn of an indicator', () => {
  it('is ranked without what is hidden, names as people sort them', () => {
    const cells = [
      cell({ key: '1', label: 'Ås', share: 0.5 }),
      cell({ key: '2', label: 'Asker', share: 0.5 }),
      cell({ key: '3', label: 'Østby', share: 0.9 }),
      cell({ key: '4', label: 'Ukjent', hidden: true }),
    ];
    expect(ranked(cells, measureOf(cells), 'nb').map(({ name }) => name)).toEqual(['Østby', 'Asker', 'Ås']);
  });

  it('is days where no share is known, and a bar’s parts end where nine of ten do', () => {
    const cells = [cell({ mean: 12.5, firstQuartile: 3, median: 8, thirdQuartile: 20, p90: 41 })];
    expect(measureOf(cells)).toBe('days');
    const [spread] = spreads(cells);
    expect(spread?.parts.reduce((sum, part) => sum + part, 0)).toBe(41);
    expect(spreads([cell({ hidden: true })])).toEqual([]);
  });

  it('leads to the deadlines that it counts, and nowhere where the list cannot be narrowed so', () => {
    const period = { from: '2026-07-01', to: '2026-09-30' };
    const clock = { clock: 'REFERRAL_ASSESSMENT', area: 'ADULT' as const };
    const filterOf = (to: string | undefined) =>
      JSON.parse(new URL(to ?? '', 'http://x').searchParams.get('filter') ?? 'null') as object;
    expect(filterOf(deadlinesBehind(clock, 'UNIT', period, 'u'))).toEqual({
      kind: ['REFERRAL_ASSESSMENT'],
      dueAfter: '2026-07-01',
      dueBefore: '2026-10-01',
      area: ['ADULT'],
      unit: 'u',
    });
    expect(filterOf(deadlinesBehind(clock, 'PATHWAY', period, 'PSYCHOSIS:CHILD'))).toMatchObject({
      pathwayKey: ['PSYCHOSIS'],
      area: ['CHILD'],
    });
    expect(deadlinesBehind(clock, 'MUNICIPALITY', period, '9901')).toBeUndefined();
    expect(deadlinesBehind(clock, 'UNIT', period, 'NONE')).toBeUndefined();
    expect(deadlinesBehind({ clock: null, area: null }, 'UNIT', period, 'u')).toBeUndefined();
  });
});

describe('The board of deadlines', () => {
  const counts = { overdue: 0, dueSoon: 0, upcoming: 0, met: 0, metLate: 0, waived: 0, cancelled: 0 };
  const row = (key: string, thenKey: string, more: object) => ({
    ...{ key, label: key === 'HIDDEN' ? null : `Enhet ${key}`, thenKey },
    ...counts,
    ...more,
  });

  it('has this week and those after it, across a new year too, and what lies outside them', () => {
    const columns = columnsFrom('2026-12-23');
    expect(columns.map(({ week }) => week)).toEqual([null, 52, 53, 1, 2, 3, 4, 5, 6, null]);
    expect(columns[3]).toEqual({ key: '2027-W01', week: 1, from: '2027-01-04', before: '2027-01-11' });
    const [first, second] = lanesOf(
      [
        row('a', '2026-W52', { upcoming: 2 }),
        row('b', '2026-W40', { overdue: 1 }),
        row('b', '2027-W30', { dueSoon: 3, met: 1 }),
        row('c', '2026-W53', {}),
        row('HIDDEN', '2027-W06', { upcoming: 1 }),
      ],
      columns,
    );
    expect([
      first?.key,
      first?.cells[0]?.overdue,
      first?.cells.at(-1)?.dueSoon,
      first?.cells.at(-1)?.done,
    ]).toEqual(['b', 1, 3, 1]);
    expect([second?.key, second?.cells[1]?.upcoming]).toEqual(['a', 2]);
  });

  it('opens the days of a cell within what is filtered on already', () => {
    expect(within({ dueBefore: '2026-12-01', status: ['OVERDUE'] }, '2026-11-23', '2026-12-07')).toEqual({
      status: ['OVERDUE'],
      dueAfter: '2026-11-23',
      dueBefore: '2026-12-01',
    });
  });

  it('shows a month from the Monday before it, and its days by what presses most', () => {
    expect(daysShown('2026-11')).toEqual({ from: '2026-10-26', before: '2026-12-07' });
    const day = { ...row('2026-11-03', '', { upcoming: 4, overdue: 2 }), label: null };
    expect(entriesOf([day]).map(({ kind, count }) => [kind, count])).toEqual([
      ['overdue', 2],
      ['upcoming', 4],
    ]);
  });
});
