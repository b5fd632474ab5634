import { follow, told } from './auditors.js';
import { loadYear } from './load.js';
import { WHOLE, yearOf } from './year.js';
import { Jobs } from '../../support/jobs.js';
import { World } from '../../support/world.js';

const EACH = 10;
const WORKING_DAYS = 250;

// Five million rows of a year; what it came to is printed.
describe('A year of a health trust', () => {
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

  it('is gone through by two auditors, ten findings each in a working day, and they find those who snooped', async () => {
    const year = yearOf(WHOLE);
    const start = Date.now();
    const { rows } = await loadYear(world.db.url, year);
    const loaded = (Date.now() - start) / 1000;
    const auditor = await world.staff('AUDITOR', year.region.root, 'Innsiktsfull Isbre');
    const followed = await follow(world, jobs, auditor.personId, {
      ...{ days: WHOLE.days, workingDays: WORKING_DAYS, each: EACH },
    });
    console.info(
      [`${rows} rows, loaded in ${loaded.toFixed(0)} s`, ...told(followed, year.planted)].join('\n'),
    );
    expect(rows).toBeGreaterThanOrEqual(5_000_000);
    expect(year.planted.length).toBeGreaterThanOrEqual(200);
    expect(followed.reviewed.length).toBeLessThanOrEqual(2 * EACH * WORKING_DAYS);
    expect(followed.found.size / year.planted.length).toBeGreaterThanOrEqual(0.95);
  });
});
