import { fallenBetween } from './held.js';
import { stageOf } from './stage.js';
import { turmoil, type Stage } from './turmoil.js';

const MINUTES = Number(process.env.TURMOIL_MINUTES ?? 10);

describe('Each side of each case, for ten minutes', () => {
  let stage: Stage;

  beforeAll(async () => {
    stage = await stageOf(40, 25);
  });
  afterAll(() => stage.world.stop());

  it('is answered for by exactly one, or said not to be, whatever fifty people do at once', async () => {
    const seed = Date.now() % 1_000_000;
    const until = performance.now() + MINUTES * 60_000;
    const { done, refused } = await turmoil(stage, {
      people: 50,
      seed,
      goesOn: () => performance.now() < until,
    });
    expect({ seed, fallen: await fallenBetween(stage.world) }).toEqual({ seed, fallen: [] });
    expect(Object.keys(refused)).not.toContain('INTERNAL');
    expect(Object.values(done).reduce((sum, n) => sum + n, 0)).toBeGreaterThan(0);
  });
});
