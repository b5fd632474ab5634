import { hardRules } from './hard-rules.js';
import { region } from '../support/region.js';
import { World } from '../support/world.js';

describe('Ten thousand vacancies, with what stands against whom made by chance', () => {
  it('are proposed somebody for, and no hard rule is broken', async () => {
    for (let seed = 1; seed <= 20; seed += 1) {
      const world = await World.start('2026-11-23T09:00:00Z');
      await hardRules(world, await region(world), { cases: 500, at: 100, people: 30, seed });
      await world.stop();
    }
  });
});
