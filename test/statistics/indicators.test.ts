import { computed, type Known } from './attacker.js';
import { quantile, referenceCases, type Case } from './reference.js';
import { randomWorld, type RandomWorld } from './random-world.js';
import { World, type Actor, type Answer } from '../support/world.js';
import { INDICATORS } from '../../api/src/statistics/populations.js';

const NOW = '2026-01-15T09:00:00Z';
const ASK = `query($by: IndicatorBy!, $period: PeriodInput!, $filter: IndicatorFilter) {
  indicators(by: $by, period: $period, filter: $filter) {
    key by period { from to } cells { key label numerator denominator share mean median spread p90 hidden } } }`;
const BY = ['WHOLE', 'ORGANISATION', 'UNIT', 'AREA', 'PATHWAY', 'MUNICIPALITY'] as const;
type By = (typeof BY)[number];

interface Cell {
  key: string;
  numerator: number | null;
  denominator: number | null;
  share: number | null;
  mean: number | null;
  median: number | null;
  spread: number | null;
  p90: number | null;
  hidden: boolean;
}

const pad = (n: number): string => String(n).padStart(2, '0');
const lastDay = (year: number, month: number): string =>
  new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
/** The months from one to another, as a period. */
const months = (year: number, first: number, last: number) => ({
  from: `${year}-${pad(first)}-01`,
  to: lastDay(year, last),
});
const YEAR = months(2025, 1, 12);
/** Every period of 2025 that may be asked for, and the years together. */
const PERIODS = [
  ...Array.from({ length: 12 }, (_, i) => months(2025, i + 1, i + 1)),
  ...[1, 4, 7, 10].map((first) => months(2025, first, first + 2)),
  YEAR,
  months(2024, 1, 12),
  { from: '2024-01-01', to: '2025-12-31' },
];

describe('Indicators on random data', () => {
  let world: World;
  let data: RandomWorld;
  let ke: Actor;
  let cases: Record<string, Case[]>;

  beforeAll(async () => {
    world = await World.start(NOW);
    data = await randomWorld(world, 20, 700);
    ke = data.hospitals[0]?.ke as Actor;
    const municipal = await world.db.sql<{ person_id: string }>(
      `select g.person_id from role_grant g join unit u on u.id = g.unit_id where u.kind = 'MUNICIPALITY'`,
    );
    cases = referenceCases(data, new Set(municipal.map((row) => row.person_id)), '2026-01-15');
  }, 60_000);
  afterAll(() => world.stop());

  /** The key under which a case stands, when divided so; null: in no cell. */
  const placed = (): Record<By, (each: Case) => string | null> => {
    const roots = new Map(data.hospitals.flatMap(({ root, sections }) => sections.map((id) => [id, root])));
    const patients = new Map(data.rows.patient.map((row) => [row.id as string, row]));
    const graded = new Set(data.rows.address_protection.map((row) => row.patient_id as string));
    const root = (each: Case): string => roots.get(each.unit ?? '') ?? 'NONE';
    return {
      WHOLE: () => 'ALL',
      ORGANISATION: root,
      UNIT: (each) => (root(each) === data.hospitals[0]?.root ? each.unit : null),
      AREA: (each) => each.area ?? 'NONE',
      PATHWAY: (each) => {
        if (!each.pathway) return 'NONE';
        const alone = { TSB: 'ADDICTION', PHV_ADULT: 'ADULT', PHV_CHILD: 'CHILD' }[each.pathway];
        return alone === each.area ? each.pathway : `${each.pathway}:${each.area ?? 'NONE'}`;
      },
      MUNICIPALITY: (each) => {
        const patient = patients.get(each.patient);
        return graded.has(each.patient)
          ? 'NONE'
          : ((patient?.municipality_number as string | null) ?? 'NONE');
      },
    };
  };

  const ask = async (
    by: By,
    period: { from: string; to: string },
    key?: string[],
  ): Promise<Map<string, Cell[]>> => {
    const answer: Answer = await world.api(ke).run(ASK, { by, period, filter: key ? { key } : null });
    expect(answer.errors).toBeUndefined();
    const found = answer.data.indicators as { key: string; cells: Cell[] }[];
    return new Map(found.map((each) => [each.key, each.cells]));
  };

  it.each([
    ['WHOLE', YEAR],
    ['ORGANISATION', months(2025, 4, 6)],
    ['UNIT', YEAR],
    ['AREA', YEAR],
    ['WHOLE', months(2024, 7, 9)],
    ['PATHWAY', { from: '2024-01-01', to: '2025-12-31' }],
    ['MUNICIPALITY', YEAR],
  ] as const)('by %s are what plain loops over the rows count', async (by, period) => {
    const answers = await ask(by, period);
    expect([...answers.keys()].sort()).toEqual([...INDICATORS.keys()].sort());
    const place = placed()[by];
    let shown = 0;
    for (const [key, cells] of answers) {
      const { population, hit } = INDICATORS.get(key) as NonNullable<ReturnType<typeof INDICATORS.get>>;
      const all = cases[population.key] as Case[];
      const years = [period.from.slice(0, 4), period.to.slice(0, 4)];
      const listed = all
        .filter(({ day }) => years.includes(day.slice(0, 4)) && day <= '2025-12-31')
        .map(place);
      expect(cells.map((cell) => cell.key).sort()).toEqual(
        [...new Set(listed.filter((name) => name !== null))].sort(),
      );
      for (const { hidden, key: name, ...figures } of cells) {
        const mine = all.filter(
          (each) => each.day >= period.from && each.day <= period.to && place(each) === name,
        );
        const nothing = {
          numerator: null,
          denominator: null,
          share: null,
          mean: null,
          median: null,
          spread: null,
          p90: null,
        };
        if (hidden) {
          expect(figures).toMatchObject(nothing);
          continue;
        }
        shown += 1;
        const days = mine.flatMap((each) => (each.days === null ? [] : [each.days]));
        const numerator = hit === null ? null : mine.filter((each) => each.hits[hit]).length;
        expect({ key, name, ...figures }).toMatchObject({
          ...nothing,
          numerator,
          denominator: mine.length,
          share: numerator === null ? null : numerator / mine.length,
          ...(days.length < 5
            ? {}
            : {
                median: quantile(days, 0.5),
                spread: quantile(days, 0.75) - quantile(days, 0.25),
                p90: expect.closeTo(quantile(days, 0.9), 6),
                mean: expect.closeTo(days.reduce((sum, each) => sum + each, 0) / days.length, 0),
              }),
        });
      }
    }
    expect(shown).toBeGreaterThan(0);
  });

  it('show no figure under five, and none can be computed from all that may be asked', async () => {
    const keys = ['PLAN_ACCEPTED', 'PLAN_DECLINED'];
    const place = placed();
    const known = new Map<string, Known[]>(keys.map((key) => [key, []]));
    const secrets = new Map<string, Known[]>(keys.map((key) => [key, []]));
    const numbers = new Map<string, number>();
    // Each case's combination in its month is one unknown; what is told of them is which occur in a year at all.
    const unknown = (each: Case, month: string): number => {
      const name = [...BY.map((by) => place[by](each)), month].join(' ');
      return numbers.get(name) ?? (numbers.set(name, numbers.size), numbers.size - 1);
    };
    for (const by of BY) {
      for (const period of PERIODS) {
        for (const [key, cells] of await ask(by, period, keys)) {
          const { population, hit } = INDICATORS.get(key) as { population: { key: string }; hit: number };
          const all = cases[population.key] as Case[];
          for (const cell of cells) {
            const inCell = all.filter((each) => place[by](each) === cell.key);
            const mine = inCell.filter(({ day }) => day >= period.from && day <= period.to);
            const numerator = mine.filter((each) => each.hits[hit]).length;
            const parts = [mine.length, numerator, mine.length - numerator];
            const small = mine.length < 5 || parts.some((part) => part > 0 && part < 5);
            if (!cell.hidden)
              expect({ ...cell, small }).toMatchObject({ small: false, denominator: mine.length });
            const members = inCell.flatMap((each) =>
              monthsOf(period)
                .filter((month) => month.startsWith(each.day.slice(0, 4)))
                .map((month) => unknown(each, month)),
            );
            const sum = { name: `${by} ${cell.key} ${period.from} ${period.to}`, of: [...new Set(members)] };
            if (!cell.hidden) known.get(key)?.push(sum);
            else if (small) secrets.get(key)?.push(sum);
          }
        }
      }
    }
    for (const key of keys) {
      expect(secrets.get(key)?.length).toBeGreaterThan(20);
      expect(known.get(key)?.length).toBeGreaterThan(10);
      expect(computed(known.get(key) as Known[], secrets.get(key) as Known[])).toEqual([]);
    }
  }, 60_000);
});

function monthsOf({ from, to }: { from: string; to: string }): string[] {
  const found: string[] = [];
  for (let year = Number(from.slice(0, 4)); year <= Number(to.slice(0, 4)); year += 1) {
    for (let month = 1; month <= 12; month += 1) {
      const name = `${year}-${pad(month)}`;
      if (name >= from.slice(0, 7) && name <= to.slice(0, 7)) found.push(name);
    }
  }
  return found;
}
