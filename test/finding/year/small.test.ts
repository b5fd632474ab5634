import { readdirSync, readFileSync } from 'node:fs';
import { follow, told } from './auditors.js';
import { loadYear } from './load.js';
import { SMALL, yearOf } from './year.js';
import { Jobs } from '../../support/jobs.js';
import { World } from '../../support/world.js';

// The same in large, and what it comes to, is in year.long.ts.
describe('Some weeks of a small hospital', () => {
  let world: World;
  let jobs: Jobs;

  beforeAll(async () => {
    world = await World.start();
    jobs = await Jobs.open(world);
  });
  afterAll(async () => {
    await jobs.close();
    await world.stop();
  });

  it('are gone through, and those who snooped are found by what two auditors can review', async () => {
    const year = yearOf(SMALL);
    const { rows } = await loadYear(world.db.url, year);
    const auditor = await world.staff('AUDITOR', year.region.root, 'Innsiktsfull Isbre');
    const days = SMALL.days + 5;
    const followed = await follow(world, jobs, auditor.personId, { days, workingDays: 25, each: 4 });
    const missed = year.planted.filter(({ n }) => !followed.found.has(n));
    if (missed.length > 1) console.info([`${rows} rows`, ...told(followed, year.planted)].join('\n'));
    expect(rows).toBeGreaterThan(20_000);
    expect(missed.length).toBeLessThanOrEqual(1);
  });

  it('were made by what knows nothing of the rules', () => {
    const made = readdirSync(import.meta.dirname).filter((file) => !/auditors|test|long/.test(file));
    expect(made.length).toBeGreaterThan(8);
    for (const file of made)
      expect(readFileSync(`${import.meta.dirname}/${file}`, 'utf8')).not.toMatch(/api\/src/);
  });
});
