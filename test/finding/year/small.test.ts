import { follow, told } from './auditors.js';
import { loadYear } from './load.js';
import { SMALL, yearOf } from './year.js';
import { Jobs } from '../../support/jobs.js';
import { World } from '../../support/world.js';

describe('Some weeks of a small hospital', () => {
  it('are gone through, and those who snooped come first', async () => {
    const world = await World.start();
    const jobs = await Jobs.open(world);
    const year = yearOf(SMALL);
    const { rows } = await loadYear(world.db.url, year);
    const auditor = await world.staff('AUDITOR', year.region.root, 'Innsiktsfull Isbre');
    const followed = await follow(world, jobs, auditor.personId, { days: SMALL.days + 5, workingDays: 31, each: 10 });
    console.info([`${rows} rows`, ...told(followed, year.planted)].join('\n'));
    expect(followed.found.size / year.planted.length).toBeGreaterThanOrEqual(0.95);
    await jobs.close();
    await world.stop();
  });
});
