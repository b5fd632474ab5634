import { mutate } from './mutation/run.js';
import { bench, type Bench } from './support.js';

describe('A fault in a policy', () => {
  let b: Bench;
  beforeAll(async () => {
    b = await bench();
  });
  afterAll(() => b.stop());

  it('is noticed: a sample of every kind (all of them: npm run mutate)', async () => {
    const score = await mutate(b, (all) => all.filter((_mutant, i) => i % 71 === 7));
    expect(score.faults).toBeGreaterThan(80);
    expect({ alive: score.alive, wronglyDeclared: score.wronglyDeclared }).toEqual({
      alive: [],
      wronglyDeclared: [],
    });
  });
});
