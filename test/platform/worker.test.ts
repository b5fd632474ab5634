import { spawn, type ChildProcess } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import { testLogKeysFile } from '../support/log-keys.js';
import { features } from '../../api/src/features.js';
import { testDatabase, type TestDatabase } from '../support/database.js';

/** The worker as `npm start` runs it: a process of its own, in its own database role. */
describe('The worker’s process', () => {
  let db: TestDatabase;
  let worker: ChildProcess;
  let exited: Promise<number | null>;
  const lines: string[] = [];

  beforeAll(async () => {
    db = await testDatabase();
    worker = spawn(process.execPath, ['dist/api/src/worker.js'], {
      env: {
        ...process.env,
        DATABASE_URL: db.url,
        OIDC_ISSUER: 'https://issuer.example',
        OIDC_AUDIENCE: 'samlop',
        ACCESS_LOG_KEYS_FILE: testLogKeysFile(),
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    for (const stream of [worker.stdout, worker.stderr]) {
      stream
        ?.setEncoding('utf8')
        .on('data', (text: string) => lines.push(...text.split('\n').filter(Boolean)));
    }
    exited = new Promise((resolve) => worker.once('exit', (code) => resolve(code)));
  });
  afterAll(async () => {
    worker.kill('SIGKILL');
    await exited;
    await db.drop();
  });

  async function until(holds: () => Promise<boolean>): Promise<void> {
    for (let i = 0; i < 200 && !(await holds()); i += 1) await pause(100);
    if (!(await holds())) throw new Error(`not within twenty seconds; the worker said:\n${lines.join('\n')}`);
  }

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
    expect(lines.filter((line) => /"level":"(error|fatal)"/.test(line))).toEqual([]);
    worker.kill('SIGTERM');
    expect(await exited).toBe(0);
  });
});
