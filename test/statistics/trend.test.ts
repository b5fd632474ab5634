import { unzipSync } from 'fflate';
import { randomWorld, type RandomWorld } from './random-world.js';
import { act, done } from '../support/act.js';
import { World, type Actor } from '../support/world.js';
import { fetchedFile } from '../support/files.js';
import { INDICATORS } from '../../api/src/statistics/populations.js';

const CELLS =
  'cells { key label numerator denominator share mean median firstQuartile thirdQuartile spread p90 hidden }';
const TREND = `query($key: String!, $by: IndicatorBy!, $grain: IndicatorGrain!, $period: PeriodInput!) {
  indicatorTrend(key: $key, by: $by, grain: $grain, period: $period) { period { from to } ${CELLS} } }`;
const ONE = `query($key: String!, $by: IndicatorBy!, $period: PeriodInput!) { indicator(key: $key, by: $by, period: $period) { clock area ${CELLS} } }`;
const TWO_YEARS = { from: '2024-01-01', to: '2025-12-31' };

interface Cell {
  key: string;
  hidden: boolean;
  median: number | null;
  firstQuartile: number | null;
  thirdQuartile: number | null;
  spread: number | null;
}

describe('Indicators as a trend and as a workbook', () => {
  let world: World;
  let data: RandomWorld;
  let ke: Actor;

  beforeAll(async () => {
    world = await World.start('2026-01-15T09:00:00Z');
    data = await randomWorld(world, 20, 700);
    ke = data.hospitals[0]?.ke as Actor;
  }, 60_000);
  afterAll(() => world.stop());

  const trend = (by: string, grain: string, period: object, key = 'ASSESSMENT_WITHIN_TIME') =>
    world.api(ke).run(TREND, { key, by, grain, period });

  it.each(['MONTH', 'QUARTER', 'YEAR'])('say by the %s what each period says alone', async (grain) => {
    const key = 'TIME_TO_COORDINATOR';
    for (const by of ['WHOLE', 'UNIT']) {
      const { data: answer } = await trend(by, grain, TWO_YEARS, key);
      expect(answer.indicatorTrend).toHaveLength({ MONTH: 24, QUARTER: 8, YEAR: 2 }[grain] as number);
      for (const { period, cells } of answer.indicatorTrend.filter((_: unknown, i: number) => i % 5 === 1)) {
        const alone = await world.api(ke).run(ONE, { key, by, period });
        const shown = alone.data.indicator.cells as Cell[];
        const keys = new Set(shown.map((cell) => cell.key));
        expect((cells as Cell[]).filter((cell) => keys.has(cell.key))).toEqual(shown);
      }
    }
  });

  it('keep the quartiles as hidden as the median, and as far apart as they are spread', async () => {
    for (const key of INDICATORS.keys()) {
      const { data: answer } = await world.api(ke).run(ONE, { key, by: 'UNIT', period: TWO_YEARS });
      for (const { median, firstQuartile, thirdQuartile, spread } of answer.indicator.cells as Cell[]) {
        expect([firstQuartile === null, thirdQuartile === null]).toEqual([median === null, median === null]);
        if (firstQuartile !== null) expect((thirdQuartile as number) - firstQuartile).toBe(spread);
      }
    }
  });

  it('name the clock by whose last day they count, where they count one', async () => {
    const about = async (key: string) =>
      (await world.api(ke).run(ONE, { key, by: 'WHOLE', period: TWO_YEARS })).data.indicator;
    expect(await about('REFERRAL_NOT_ASSESSED_10D')).toMatchObject({
      clock: 'REFERRAL_ASSESSMENT',
      area: 'ADULT',
    });
    expect(await about('PLAN_OFFERED')).toMatchObject({ clock: null, area: null });
  });

  it.each([
    ['MONTH', { from: '2025-06-02', to: '2025-06-30' }, 'period.from', 'WHOLE_PERIOD'],
    ['MONTH', { from: '2025-06-01', to: '2025-07-30' }, 'period.to', 'WHOLE_PERIOD'],
    ['QUARTER', { from: '2025-02-01', to: '2025-04-30' }, 'period.from', 'WHOLE_PERIOD'],
    ['MONTH', { from: '2023-01-01', to: '2025-12-31' }, 'period.to', 'PERIOD_TOO_LONG'],
    ['YEAR', { from: '2014-01-01', to: '2025-12-31' }, 'period.to', 'PERIOD_TOO_LONG'],
    ['MONTH', { from: '2026-01-01', to: '2026-01-31' }, 'period.to', 'PERIOD_NOT_OVER'],
    ['MONTH', { from: '2025-06-30', to: '2025-06-01' }, 'period.to', 'BEFORE_START'],
  ])('refuse %s of %j', async (grain, period, path, rule) => {
    const refused = await trend('WHOLE', grain, period);
    expect([refused.code, refused.errors?.[0]?.extensions.fields]).toMatchObject([
      'BAD_USER_INPUT',
      [{ path, rule }],
    ]);
  });

  it('go out as a workbook with what is shown, hidden where it is hidden, logged as an export', async () => {
    const run = act(world, { exportStatistics: 'id name mediaType' });
    const period = { from: '2025-01-01', to: '2025-12-31' };
    const input = { by: 'MUNICIPALITY', period, filter: { key: ['ASSESSMENT_WITHIN_TIME'] } };
    const file = done(await run(ke, 'exportStatistics', input)).exportStatistics;
    const { body } = await fetchedFile(world, file.id, ke);
    const parts = unzipSync(new Uint8Array(body as Buffer));
    const sheets = Object.keys(parts).filter((path) => /worksheets\/sheet\d+\.xml$/.test(path));
    expect(sheets).toHaveLength(2);
    const read = (path: string) => new TextDecoder().decode(parts[path]);
    const numbers = [...read(sheets[0] as string).matchAll(/<v>([\d.]+)<\/v>/g)].map(([, number]) =>
      Number(number),
    );
    const { data: shown } = await world
      .api(ke)
      .run(ONE, { key: 'ASSESSMENT_WITHIN_TIME', by: 'MUNICIPALITY', period });
    const cells = shown.indicator.cells as (Cell & { denominator: number | null })[];
    for (const { denominator } of cells) if (denominator !== null) expect(numbers).toContain(denominator);
    const texts = Object.keys(parts).map(read).join('');
    expect(cells.some(({ hidden }) => hidden)).toBe(texts.includes('>skjult<'));
    expect(texts).not.toMatch(/<f>/);
    const entries = await world.log<{ action: string; resource_ids: string[]; details: object | null }>();
    expect(
      entries.find(({ action, resource_ids: ids }) => action === 'EXPORT' && ids.includes(file.id))?.details,
    ).toMatchObject({
      filter: 'by=MUNICIPALITY from=2025-01-01 to=2025-12-31 indicators=ASSESSMENT_WITHIN_TIME',
    });
    const patient = await world.patient();
    expect((await run(patient, 'exportStatistics', input)).code).toBe('FORBIDDEN');
  });
});
