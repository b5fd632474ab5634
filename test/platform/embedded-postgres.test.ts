import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import pg from 'pg';
import { removeEmbeddedPostgres, startEmbeddedPostgres } from '../../api/src/platform/embedded-postgres.js';
import { lockHolder, takeLock } from '../../api/src/platform/process-lock.mjs';

const dataDir = mkdtempSync(join(tmpdir(), 'samlop-pg-'));
const settings = { fsync: 'off' };

afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

async function ask(url: string, sql: string): Promise<Record<string, unknown> | undefined> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql)).rows[0] as Record<string, unknown> | undefined;
  } finally {
    await client.end();
  }
}

/** A process that has taken the lock and is then killed, which leaves the lock file behind. */
async function leaveStaleLock(path: string): Promise<void> {
  const lockModule = resolve('api/src/platform/process-lock.mjs');
  const code = `import(${JSON.stringify(lockModule)}).then((m) => { m.takeLock(${JSON.stringify(path)}); console.log('taken'); setInterval(() => {}, 1000); })`;
  const holder = spawn(process.execPath, ['-e', code], { stdio: ['ignore', 'pipe', 'inherit'] });
  await once(holder.stdout, 'data');
  expect(lockHolder(path)).toBe(holder.pid);
  holder.kill('SIGKILL');
  await once(holder, 'exit');
}

describe('the embedded database', () => {
  test('starts, keeps its data over a stop, and says that one is running when started twice', async () => {
    const first = await startEmbeddedPostgres({ dataDir, settings });
    await ask(first.url, 'create table kept as select 42 as answer');
    await expect(startEmbeddedPostgres({ dataDir, settings })).rejects.toThrow(
      /^A database is already running on .* \(process \d+\): stop it first\.$/,
    );
    await expect(removeEmbeddedPostgres(dataDir)).rejects.toThrow(/already running/);
    expect(await ask(first.url, "select current_setting('random_page_cost') as cost")).toEqual({
      cost: '1.1',
    });
    expect(await ask(first.url, "select upper('blåbærsyltetøy') as loud")).toEqual({
      loud: 'BLÅBÆRSYLTETØY',
    });
    await first.stop();
    const second = await startEmbeddedPostgres({ dataDir, settings });
    expect(await ask(second.url, 'select answer from kept')).toEqual({ answer: 42 });
    await second.stop();
    expect(existsSync(join(dataDir, 'postgres.lock'))).toBe(false);
  }, 60_000);

  test('a lock left by a killed process is taken over', async () => {
    await leaveStaleLock(join(dataDir, 'postgres.lock'));
    const database = await startEmbeddedPostgres({ dataDir, settings });
    await database.stop();
  }, 60_000);

  test('a database left by a killed process is stopped and its data opened again', async () => {
    const starter = `
      import { startEmbeddedPostgres } from ${JSON.stringify(resolve('dist/api/src/platform/embedded-postgres.js'))};
      await startEmbeddedPostgres({ dataDir: ${JSON.stringify(dataDir)} });
      console.log('started'); setInterval(() => {}, 1000);`;
    if (!existsSync('dist/api/src/platform/embedded-postgres.js')) throw new Error('run npm run build first');
    const holder = spawn(process.execPath, ['--input-type=module', '-e', starter], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await once(holder.stdout, 'data');
    holder.kill('SIGKILL');
    await once(holder, 'exit');
    const lines: string[] = [];
    const database = await startEmbeddedPostgres({ dataDir, settings, log: (line) => lines.push(line) });
    expect(lines).toEqual(['Stopping a database that an earlier run left behind.']);
    expect(await ask(database.url, 'select answer from kept')).toEqual({ answer: 42 });
    await database.stop();
  }, 60_000);

  test('its password can be read by its owner alone', () => {
    expect(statSync(join(dataDir, 'postgres', 'samlop-password')).mode & 0o777).toBe(0o600);
  });

  test('a data folder that cannot be made is one clear line', async () => {
    const file = join(dataDir, 'a-file');
    writeFileSync(file, '');
    await expect(startEmbeddedPostgres({ dataDir: join(file, 'data') })).rejects.toThrow(
      /^The data folder .* cannot be written \(ENOTDIR\): set SAMLOP_DATA to one that can\.$/,
    );
  });

  test('removing it makes the next start begin anew', async () => {
    await removeEmbeddedPostgres(dataDir);
    const database = await startEmbeddedPostgres({ dataDir, settings });
    expect(await ask(database.url, "select to_regclass('kept') as kept")).toEqual({ kept: null });
    await database.stop();
  }, 60_000);
});

describe('the lock of a data folder', () => {
  const path = join(dataDir, 'some.lock');

  test('is held by one, told to the other, and free after release', () => {
    const taken = takeLock(path);
    expect(takeLock(path)).toEqual({ heldBy: process.pid });
    taken.release?.();
    expect(lockHolder(path)).toBeUndefined();
  });

  test('is not believed when the process number has been given to another process', () => {
    writeFileSync(path, JSON.stringify({ pid: process.pid, began: '1' }));
    expect(lockHolder(path)).toBeUndefined();
    takeLock(path).release?.();
  });

  test.each(['', 'not json', '{}', 'null'])('is taken over from a broken file: %j', (content) => {
    writeFileSync(path, content);
    const taken = takeLock(path);
    expect(lockHolder(path)).toBe(process.pid);
    taken.release?.();
  });
});
