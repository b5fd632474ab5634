import fc from 'fast-check';
import { createSchema } from '../../api/src/graphql/schema.js';
import { guarded } from './arms/bare.js';
import { Comparison, learnLeads } from './compare.js';
import { readFacts } from './oracle/facts.js';
import { Oracle } from './oracle/oracle.js';
import { principalsOf } from './oracle/principals.js';
import { FAILED } from './seeds.js';
import { bench, type Bench } from './support.js';
import { type Chance } from './worlds/chance.js';
import { randomWorld } from './worlds/random.js';

const WORLDS = 16;
const seeds = fc.integer({ min: 1, max: 2 ** 31 });
const earlier = FAILED.map((seed) => [seed] as [number]);

describe('In a world of any shape', () => {
  let b: Bench;
  let schema: Awaited<ReturnType<typeof createSchema>>;
  beforeAll(async () => {
    b = await bench();
    schema = await createSchema();
    learnLeads(schema);
  });
  afterAll(() => b.stop());

  /** A small world, and some of those who act in it. */
  const inWorld = (
    seed: number,
    act: (oracle: Oracle, some: <T>(of: readonly T[], n: number) => T[]) => Promise<void>,
  ) =>
    b.undone(async () => {
      const { chance } = await randomWorld(b.sql, seed, b.now, { patients: 2, grants: 3 });
      const oracle = new Oracle(await readFacts(b.sql), b.now);
      await act(oracle, (of, n) => sample(chance, of, n));
    });

  it('the matrix, the rules asked in the process and the SQL compiled from them say the same of every row', async () => {
    let cases = 0;
    await fc.assert(
      fc.asyncProperty(seeds, (seed) =>
        inWorld(seed, async (oracle, some) => {
          const comparison = new Comparison(b.sql, oracle);
          for (const p of some(principalsOf(oracle.facts, b.now), 6)) await comparison.rows(p);
          cases += comparison.cases;
          expect(Object.fromEntries(comparison.found)).toEqual({});
        }),
      ),
      { numRuns: WORLDS, examples: earlier },
    );
    expect(cases).toBeGreaterThan(10_000);
  }, 300_000);

  it('lists show exactly those rows, count them alike, and name what they hide of each', async () => {
    await fc.assert(
      fc.asyncProperty(seeds, (seed) =>
        inWorld(seed, async (oracle, some) => {
          const comparison = new Comparison(b.sql, oracle);
          for (const p of some(principalsOf(oracle.facts, b.now), 3)) await comparison.lists(p, schema);
          expect(Object.fromEntries(comparison.found)).toEqual({});
        }),
      ),
      { numRuns: 5, examples: earlier },
    );
  }, 300_000);

  it('bare SQL shows the same rows under the database’s own policies', async () => {
    if (!(await guarded(b.sql))) return;
    await fc.assert(
      fc.asyncProperty(seeds, (seed) =>
        inWorld(seed, async (oracle, some) => {
          const comparison = new Comparison(b.sql, oracle);
          for (const p of some(principalsOf(oracle.facts, b.now), 6)) await comparison.bare(p);
          expect(Object.fromEntries(comparison.found)).toEqual({});
        }),
      ),
      { numRuns: WORLDS, examples: earlier },
    );
  }, 300_000);
});

function sample<T>(chance: Chance, from: readonly T[], size: number): T[] {
  const left = [...from];
  const taken: T[] = [];
  while (left.length && taken.length < size) taken.push(...left.splice(chance.number(left.length), 1));
  return taken;
}
