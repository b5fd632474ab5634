import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { heldUp } from '../support/held-up.js';
import { testDatabase, type TestDatabase } from '../support/database.js';
import { Program, settingsOf, until, type Settings } from '../support/program.js';
import { freePort } from '../../api/src/platform/postgres/postmaster.js';

const started: Program[] = [];
const SUPERVISOR = 'dist/scripts/supervisor.js';

function start(script: string, settings: Settings): Program {
  const program = Program.run(script, settings);
  started.push(program);
  return program;
}

describe('npm start', () => {
  let db: TestDatabase;
  let dataDir: string;

  beforeAll(async () => {
    db = await testDatabase();
    dataDir = mkdtempSync(join(tmpdir(), 'samlop-start-'));
  });
  afterAll(async () => {
    for (const program of started) await program.kill();
    rmSync(dataDir, { recursive: true, force: true });
    await db.drop();
  });

  const settings = (port: number) => ({
    PORT: String(port),
    HOST: '127.0.0.1',
    SAMLOP_DATA: dataDir,
    ...settingsOf(db.url),
  });

  it('runs API and worker on an external database, finishes what was asked before it stops, and leaves nothing running', async () => {
    const port = await freePort();
    const program = start(SUPERVISOR, settings(port));
    await program.says('is ready');
    expect(program.lines).toContain('Samløp is ready. Ctrl+C stops it; the data are kept.');

    // Somebody holds the table that the request needs, so that it is still under way when the stop comes.
    const holder = new pg.Client({ connectionString: db.url });
    await holder.connect();
    await holder.query('begin; lock table unit in access exclusive mode');
    const asked = fetch(`http://127.0.0.1:${port}/graphql`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ query: '{ directory(first: 1) { nodes { name } } }' }),
    });
    await until(async () => (await heldUp(db)).length > 0);
    program.signal('SIGTERM');
    await program.says('Stopping');
    await holder.query('rollback');
    await holder.end();
    const answer = await asked;
    expect([answer.status, ((await answer.json()) as { data: object }).data]).toEqual([
      200,
      { directory: { nodes: [{ name: expect.any(String) as string }] } },
    ]);
    expect(await program.ended).toBe(0);
    expect(program.lines.at(-1)).toBe('Stopped.');
    // A backend ends a moment after its client has; autovacuum comes and goes as it likes.
    const connected = async () =>
      db.sql(
        `select application_name, query from pg_stat_activity
          where datname = current_database() and backend_type = 'client backend' and pid <> pg_backend_pid()
            and application_name <> 'test'`,
      );
    await until(async () => (await connected()).length === 0).catch(() => undefined);
    expect(await connected()).toEqual([]);
    await expect(fetch(`http://127.0.0.1:${port}/health/live`)).rejects.toThrow('fetch failed');
  });

  it('says in one line that the port is taken, and ends', async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const program = start(SUPERVISOR, settings(port));
    expect(await program.ended).toBe(1);
    expect(program.lines).toEqual([expect.stringMatching(new RegExp(`^Port ${port} .*PORT`))]);
    server.close();
  });

  it.each([
    [
      'a database that is away',
      async () => ({ DATABASE_URL: `postgres://samlop:hemmelig@127.0.0.1:${await freePort()}/samlop` }),
      /DATABASE_URL/,
    ],
    ['a port that is none', () => Promise.resolve({ PORT: 'åtti' }), /^PORT is "åtti": .*number/],
    [
      'an issuer that is none',
      () => Promise.resolve({ OIDC_ISSUER: 'ID-porten' }),
      /^OIDC_ISSUER is "ID-porten": /,
    ],
    [
      'a limit of nothing',
      () => Promise.resolve({ RATE_LIMIT_NUMBER: '0' }),
      /^RATE_LIMIT_NUMBER is "0": .*10000000/,
    ],
    [
      'an origin with a path',
      () => Promise.resolve({ CORS_ORIGINS: 'https://app.example/vei' }),
      /^CORS_ORIGINS is .*: /,
    ],
  ])('says in one line what is wrong with %s, shows no password, and ends', async (_what, wrong, line) => {
    const program = start(SUPERVISOR, { ...settings(await freePort()), ...(await wrong()) });
    expect(await program.ended).toBe(1);
    expect(program.lines).toEqual([expect.stringMatching(line)]);
    expect(program.lines.join()).not.toContain('hemmelig');
  });

  it('says in one line that the data folder cannot be written', async () => {
    // Below a file: not even root makes a folder there.
    const folder = join(dataDir, 'a-file', 'samlop');
    writeFileSync(join(dataDir, 'a-file'), '');
    const program = start('scripts/start.mjs', { SAMLOP_DATA: folder });
    expect(await program.ended).toBe(1);
    expect(program.lines).toEqual([
      `The data folder ${folder} cannot be written (ENOTDIR): set SAMLOP_DATA to one that can.`,
    ]);
  });

  it('says which process has the data folder already', async () => {
    const folder = join(dataDir, 'taken');
    mkdirSync(folder);
    const { takeLock } = (await import('../../api/src/platform/process-lock.mjs')) as {
      takeLock: (path: string) => { release?: () => void };
    };
    const lock = takeLock(join(folder, 'start.lock'));
    const program = start('scripts/start.mjs', { SAMLOP_DATA: folder });
    expect(await program.ended).toBe(1);
    expect(program.lines).toEqual([
      `Samløp is already running on ${folder} (process ${process.pid}): stop it first, or set SAMLOP_DATA and PORT.`,
    ]);
    lock.release?.();
  });
});
