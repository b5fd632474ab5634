import { features } from '../../api/src/features.js';
import { testDatabase, type TestDatabase } from '../support/database.js';
import { Passage } from '../support/passage.js';
import { Program, settingsOf, until as comesAbout } from '../support/program.js';

/** The worker as `npm start` runs it: a process of its own, in its own database role. */
describe('The worker’s process', () => {
  let db: TestDatabase;
  let worker: Program;

  beforeAll(async () => {
    db = await testDatabase();
    worker = Program.run('dist/api/src/worker.js', settingsOf(db.url));
  });
  afterAll(async () => {
    await worker.kill();
    await db.drop();
  });

  const until = (holds: () => Promise<boolean>): Promise<void> =>
    comesAbout(holds, () => `not in time; the worker said:\n${worker.lines.join('\n')}`);

  it('keeps the timetable of every feature', async () => {
    const planned = features.flatMap((feature) => feature.crontab ?? []).length;
    expect(planned).toBeGreaterThan(0);
    await until(async () => {
      const known = await db.sql('select 1 from graphile_worker._private_known_crontabs');
      return known.length === planned;
    });
  });

  it('does what is put in its queue, without one line of error, and stops when told', async () => {
    await db.sql(`select graphile_worker.add_job('reconcileAudience')`);
    await until(async () => {
      const waiting = await db.sql('select 1 from graphile_worker._private_jobs');
      return waiting.length === 0;
    });
    expect(worker.lines.filter((line) => /"level":"(error|fatal)"/.test(line))).toEqual([]);
    expect(await worker.stop()).toBe(0);
  });

  it('ends in order when the connection that it was about to listen on is lost while it stops', async () => {
    const passage = await Passage.to(db.url, 'LISTEN "jobs:insert"');
    const another = Program.run('dist/api/src/worker.js', settingsOf(passage.url));
    await another.says('"working"');
    expect(passage.holds).toBe(true);
    another.signal('SIGTERM');
    await another.says('"stopping"');
    passage.cut();
    expect([
      await another.ended,
      another.lines.filter((line) => line.includes('already been released')),
    ]).toEqual([0, []]);
    passage.close();
  });
});
