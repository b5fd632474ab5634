import { guarded } from './arms/bare.js';
import { Comparison } from './compare.js';
import { readFacts } from './oracle/facts.js';
import { Oracle } from './oracle/oracle.js';
import { principalsOf } from './oracle/principals.js';
import { bench, type Bench } from './support.js';
import { randomWorld } from './worlds/random.js';

/** Each case: somebody, something that they might do, and a row. */
const CASES = 1_000_000;

describe('A million cases', () => {
  let b: Bench;
  beforeAll(async () => {
    b = await bench();
  });
  afterAll(() => b.stop());

  it('are decided alike by the matrix, the rules, the compiled SQL and the database', async () => {
    const bare = await guarded(b.sql);
    let cases = 0;
    const first = 1 + Math.floor(Math.random() * 2 ** 30);
    for (let seed = first; cases < CASES; seed += 1) {
      await b.undone(async () => {
        await randomWorld(b.sql, seed, b.now, { patients: 4, grants: 8 });
        const oracle = new Oracle(await readFacts(b.sql), b.now);
        const comparison = new Comparison(b.sql, oracle);
        for (const p of principalsOf(oracle.facts, b.now)) {
          await comparison.rows(p);
          if (bare) await comparison.bare(p);
        }
        cases += comparison.cases;
        // A seed that is named here belongs in seeds.ts.
        expect([seed, Object.fromEntries(comparison.found)]).toEqual([seed, {}]);
      });
    }
    process.stdout.write(`${cases} cases from seed ${first} on\n`);
  });
});
