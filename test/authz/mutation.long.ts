import { mutate } from './mutation/run.js';
import { bench, type Bench } from './support.js';

/** Narrows it to the faults whose name this finds: `MUTATE=' (Plan|Thread) ' npm run mutate`. */
const ONLY = new RegExp(process.env.MUTATE ?? '');

describe('Each single fault in each rule of each policy', () => {
  let b: Bench;
  beforeAll(async () => {
    b = await bench();
  });
  afterAll(() => b.stop());

  it('is noticed, or declared to change nothing', async () => {
    const score = await mutate(b, (all) => all.filter(({ name }) => ONLY.test(name)));
    const share = (score.noticed + score.equivalent) / score.faults;
    process.stdout.write(
      `${score.faults} faults: ${score.noticed} noticed, ${score.equivalent} declared to change nothing, ` +
        `${score.alive.length} alive. Score ${(share * 100).toFixed(2)} %.\n`,
    );
    expect({ alive: score.alive, wronglyDeclared: score.wronglyDeclared }).toEqual({
      alive: [],
      wronglyDeclared: [],
    });
  });
});
