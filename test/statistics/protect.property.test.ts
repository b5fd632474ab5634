import fc from 'fast-check';
import { computed, type Known } from './attacker.js';
import { at, isSmall, Level, periodsAt, type Node } from '../../api/src/statistics/protect.js';
import {
  protect,
  tablesOf,
  type Combination,
  type Margin,
  type Tables,
} from '../../api/src/statistics/tables.js';

/** A case: month, organisation, unit, pathway (with its area), municipality, and of which indicators it is a hit. */
interface Case {
  month: number;
  organisation: string;
  unit: string;
  area: string;
  pathway: string;
  municipality: string;
  hits: boolean[];
}

const PATHWAYS = [
  ['A', 'PHV A'],
  ['A', 'PSY A'],
  ['C', 'PHV C'],
  ['C', 'PSY C'],
  ['T', 'TSB T'],
] as const;
const OWN = 'o0';

/** Few sections, each with pathways and a neighbourhood of its own: much is small, and tables tell of each other. */
const region = fc
  .record({
    seed: fc.integer({ min: 0, max: 1_000_000 }),
    size: fc.integer({ min: 10, max: 900 }),
    sections: fc.integer({ min: 1, max: 7 }),
    stray: fc.constantFrom(0, 0.05, 0.4),
    share: fc.constantFrom(0.02, 0.3, 0.9),
    over: fc.constantFrom(2, 3, 7, 12, 12),
  })
  .map(({ seed, size, sections, stray, share, over }) => {
    let state = seed + 1;
    const roll = (): number => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
    const cases = Array.from({ length: size }, (): Case => {
      const section = Math.floor(roll() * roll() * sections);
      const organisation = section % 3;
      const [area, pathway] = PATHWAYS[
        roll() < stray ? Math.floor(roll() * 5) : (section + (roll() < 0.4 ? 1 : 0)) % 5
      ] as (typeof PATHWAYS)[number];
      const municipality = roll() < stray ? Math.floor(roll() * 5) : organisation + (roll() < 0.3 ? 3 : 0);
      return {
        month: Math.floor(roll() * over),
        organisation: `o${organisation}`,
        unit: `u${section}`,
        area,
        pathway,
        municipality: `m${municipality}`,
        hits: [roll() < share, roll() < 0.5],
      };
    });
    return { cases, over };
  });

function marginsOf(cases: readonly Case[]): Margin[] {
  const tables: [Margin['table'], (c: Case) => string | null, (c: Case) => string | null][] = [
    ['WHOLE', () => '', () => null],
    ['ORGANISATION', (c) => c.organisation, () => null],
    ['UNIT', (c) => (c.organisation === OWN ? c.unit : null), () => null],
    ['AREA', (c) => c.area, () => null],
    ['PATHWAY', (c) => c.pathway, (c) => c.area],
    ['MUNICIPALITY', (c) => c.municipality, () => null],
  ];
  return tables.flatMap(([table, key, parent]) => {
    const found = new Map<string, Margin>();
    for (const each of cases) {
      const [k, p] = [key(each), parent(each)];
      if (k === null) continue;
      const name = `${k} ${each.month}`;
      const month = `2025-${String(each.month + 1).padStart(2, '0')}`;
      const margin = found.get(name) ?? { table, key: k, parent: p, month, cases: 0, hits: [0, 0] };
      found.set(name, {
        ...margin,
        cases: margin.cases + 1,
        hits: margin.hits.map((sum, i) => sum + (each.hits[i] ? 1 : 0)),
      });
    }
    return [...found.values()];
  });
}

const combinationsOf = (cases: readonly Case[]): Combination[] =>
  cases.map(({ organisation, unit, pathway, municipality }) => ({
    year: 2025,
    organisation,
    unit: organisation === OWN ? unit : null,
    pathway,
    municipality,
  }));

/** Every row of every table, with the test of whether a combination belongs to it. */
function rowsOf(
  tables: Tables,
): { name: string; node: Node; holds: (c: Combination) => boolean; area?: string }[] {
  const areaOf = (pathway: string): string => pathway.slice(-1);
  return [
    { name: 'whole', node: tables.whole, holds: () => true },
    ...tables.organisations.flatMap((node) => [
      { name: node.key, node, holds: (c: Combination) => c.organisation === node.key },
      ...node.children.map((unit) => ({
        name: unit.key,
        node: unit,
        holds: (c: Combination) => c.unit === unit.key,
      })),
    ]),
    ...tables.areas.flatMap((node) => [
      { name: node.key, node, holds: (c: Combination) => areaOf(c.pathway) === node.key },
      ...node.children.map((pathway) => ({
        name: pathway.key,
        node: pathway,
        holds: (c: Combination) => c.pathway === pathway.key,
      })),
    ]),
    ...tables.municipalities.map((node) => ({
      name: node.key,
      node,
      holds: (c: Combination) => c.municipality === node.key,
    })),
  ];
}

/** All that is shown, and all that is small and hidden, as sums of the attacker's unknowns. */
function secretsOf(tables: Tables, combinations: Combination[], over: number) {
  const known: Known[] = [];
  const secrets: Known[] = [];
  for (const { name, node, holds } of rowsOf(tables)) {
    const members = combinations.flatMap((each, i) => (holds(each) ? [i] : []));
    for (const level of [Level.MONTH, Level.QUARTER, Level.YEAR]) {
      for (const months of periodsAt(level, over)) {
        const cell = {
          name: `${name} ${months.join()}`,
          of: months.flatMap((month) => members.map((i) => i * 12 + month)),
        };
        if (node.level >= level) known.push(cell);
        else if (isSmall(at(node, months))) secrets.push(cell);
      }
    }
  }
  return { known, secrets };
}

describe('Protection of small cells', () => {
  const of = (cases: Case[], over: number) => {
    const margins = marginsOf(cases);
    const combinations = combinationsOf(cases);
    const byCases = tablesOf(margins, 2025, over, null, OWN);
    protect(byCases, combinations, over);
    const indicators = [0, 1].map((hit) => {
      const tables = tablesOf(margins, 2025, over, hit, OWN);
      protect(tables, combinations, over, byCases);
      return tables;
    });
    const distinct = [...new Map(combinations.map((each) => [JSON.stringify(each), each])).values()];
    return { byCases, indicators, distinct };
  };

  it('leaves nothing small to be computed from everything that is shown, over all tables, periods and indicators', () => {
    let hidden = 0;
    fc.assert(
      fc.property(region, ({ cases, over }) => {
        const { byCases, indicators, distinct } = of(cases, over);
        // The cases are the same for both indicators: what either shows is known.
        const shown = indicators.flatMap((tables) => secretsOf(tables, distinct, over).known);
        const names = new Map(shown.map((cell) => [cell.name, cell]));
        expect(computed([...names.values()], secretsOf(byCases, distinct, over).secrets)).toEqual([]);
        for (const tables of indicators) {
          const { known, secrets } = secretsOf(tables, distinct, over);
          hidden += secrets.length;
          expect(computed(known, secrets)).toEqual([]);
        }
      }),
      { numRuns: 60, seed: 11 },
    );
    expect(hidden).toBeGreaterThan(1000);
  });

  it('shows no small cell, and hides none by itself: what is hidden below a row is together not small', () => {
    fc.assert(
      fc.property(region, ({ cases, over }) => {
        for (const tables of of(cases, over).indicators) {
          const { whole, organisations, areas, municipalities } = tables;
          const groups: [Node, Node[]][] = [
            [whole, organisations],
            [whole, areas],
            [whole, municipalities],
            ...[...organisations, ...areas].map((node): [Node, Node[]] => [node, node.children]),
          ];
          for (const [node, children] of groups) {
            for (const level of [Level.MONTH, Level.QUARTER, Level.YEAR].filter(
              (each) => each <= node.level,
            )) {
              for (const months of periodsAt(level, over)) {
                expect(isSmall(at(node, months))).toBe(false);
                const rest = children
                  .filter((child) => child.level < level)
                  .map((child) => at(child, months));
                if (!rest.length) continue;
                const sum = rest.reduce((total, each) => total + each.cases, 0);
                const hits = rest.reduce((total, each) => total + (each.hits[0] ?? 0), 0);
                expect(isSmall({ cases: sum, hits: [hits] })).toBe(false);
              }
            }
          }
        }
      }),
      { numRuns: 60, seed: 12 },
    );
  });

  it('holds over indicators that count the same cases: one does not show what the other needs hidden', () => {
    // Hidden is o1 with three cases, and by one indicator o2 beside it; by the other o3 would do, and show o2.
    const sized = { o1: [3, 3, 3], o2: [20, 10, 10], o3: [21, 10, 2] } as const;
    const cases = Object.entries(sized).flatMap(([organisation, [size, ...hits]]) =>
      Array.from({ length: size }, (_, i): Case => {
        const common = { area: 'A', pathway: 'PHV A', municipality: 'm1', unit: 'u' };
        return { ...common, month: i % 12, organisation, hits: hits.map((hit) => i < hit) };
      }),
    );
    const { byCases, indicators, distinct } = of(cases, 12);
    const known = indicators.flatMap((tables) => secretsOf(tables, distinct, 12).known);
    const secrets = secretsOf(byCases, distinct, 12).secrets.filter(({ name }) => name.startsWith('o1'));
    expect(secrets.length).toBeGreaterThan(0);
    expect(computed(known, secrets)).toEqual([]);
  });

  it('still shows what it can: a large region keeps most of its figures', () => {
    const cases = Array.from({ length: 6000 }, (_, i): Case => {
      const [area, pathway] = PATHWAYS[i % 5] as (typeof PATHWAYS)[number];
      const organisation = `o${i % 3}`;
      const unit = `u${i % 9}`;
      return {
        month: i % 12,
        organisation,
        unit,
        area,
        pathway,
        municipality: `m${i % 4}`,
        hits: [i % 7 < 3, i % 11 < 5],
      };
    });
    const rows = rowsOf(of(cases, 12).indicators[0] as Tables);
    expect(rows.filter(({ node }) => node.level > Level.HIDDEN).length / rows.length).toBeGreaterThan(0.8);
  });
});
