import fc from 'fast-check';
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
