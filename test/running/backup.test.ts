import {
  appendFileSync,
  copyFileSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { Program, settingsOf } from '../support/program.js';
import { region, sentReferral, type Region } from '../support/region.js';
import { sealAll } from '../support/sealed.js';
import { World } from '../support/world.js';
import { restoreBackup } from '../../api/src/backup/restore.js';

/** The commands as somebody types them, on a database with something in it. */
describe('Backup and restore', () => {
  let world: World;
  let r: Region;
  let folder: string;
  let emptyUrl: string;
  let patient: Awaited<ReturnType<World['patient']>>;
  const path = (name: string) => join(folder, name);
  let recipient: string;

  const server = async (text: string): Promise<void> => {
    const url = new URL(world.db.url);
    url.pathname = '/postgres';
    const client = new pg.Client({ connectionString: url.href });
    await client.connect();
    await client.query(text).finally(() => client.end());
  };
  const run = async (name: string, url: string, ...args: string[]) => {
    const command = Program.run(`dist/scripts/${name}.js`, settingsOf(url), args);
    const code = await command.ended;
    return { code, lines: command.lines };
  };
  const restoredSql = async <T extends object>(text: string): Promise<T[]> => {
    const client = new pg.Client({ connectionString: emptyUrl });
    await client.connect();
    return (await client.query(text).finally(() => client.end())).rows as T[];
  };
  const counts = `select format('%I.%I', schemaname, tablename) as name,
      (xpath('/row/c/text()', query_to_xml(format('select count(*) as c from %I.%I', schemaname, tablename), false, true, '')))[1]::text as rows
    from pg_tables where schemaname in ('public', 'audit') order by 1`;

  beforeAll(async () => {
    world = await World.start();
    r = await region(world);
    patient = await world.patient('Rolig "Fjell\\rev"\tTab', { gp: r.gp });
    await world.db.sql('update patient set municipality_id = $2 where id = $1', [
      patient.patientId,
      r.municipality,
    ]);
    await sentReferral(world, r, patient.patientId, { content: { symptoms: 'Linje\nto\\.\n\\.\nslutt' } });
    await world.db.sql(`select graphile_worker.add_job('remindDeadlines')`);
    await sealAll(world);
    folder = mkdtempSync(join(tmpdir(), 'samlop-backup-'));
    const name = `${new URL(world.db.url).pathname.slice(1)}_restored`;
    await server(`create database ${name}`);
    emptyUrl = Object.assign(new URL(world.db.url), { pathname: `/${name}` }).href;
    const key = await run('backup', world.db.url, 'key', path('key'));
    recipient = key.lines.at(-1) ?? '';
  });
  afterAll(async () => {
    await server(`drop database if exists ${new URL(emptyUrl).pathname.slice(1)} with (force)`);
    rmSync(folder, { recursive: true, force: true });
    await world.stop();
  });

  it('a key is made once, for its owner alone to read', async () => {
    expect(recipient).toMatch(/^age1[a-z0-9]{58}$/);
    expect(statSync(path('key')).mode & 0o777).toBe(0o600);
    const again = await run('backup', world.db.url, 'key', path('key'));
    expect([again.code, again.lines]).toEqual([
      1,
      [`${path('key')} could not be made (EEXIST): a key is never written over.`],
    ]);
  });

  it('a backup holds nothing that can be read without the key, and says how much it holds', async () => {
    const { code, lines } = await run('backup', world.db.url, path('all'), '--recipient', recipient);
    expect([code, lines]).toEqual([
      0,
      [expect.stringMatching(/all: \d+ rows of \d+ tables, of \S+Z, \d+\.\d MB, in \d+\.\d s\.$/)],
    ]);
    const bytes = readFileSync(path('all'));
    for (const secret of ['Fjell', patient.nationalId, 'patient']) expect(bytes.includes(secret)).toBe(false);
    expect(statSync(path('all')).mode & 0o777).toBe(0o600);
    expect(readdirSync(folder).sort()).toEqual(['all', 'key']);
    const over = await run('backup', world.db.url, path('all'), '--recipient', recipient);
    expect(over.lines).toEqual([`${path('all')} is there already: a backup never writes over another.`]);
  });

  it('what cannot be trusted is refused in one line, before anything is changed', async () => {
    copyFileSync(path('all'), path('cut'));
    truncateSync(path('cut'), Math.floor(statSync(path('all')).size / 2));
    copyFileSync(path('all'), path('more'));
    appendFileSync(path('more'), 'x');
    await run('backup', world.db.url, 'key', path('other'));
    const secretIn = (name: string) => readFileSync(path(name), 'utf8').trim();
    const refused: [file: string, key: string, line: RegExp][] = [
      ['cut', 'key', /was cut off or changed: it cannot be trusted\.$/],
      ['more', 'key', /was cut off or changed: it cannot be trusted\.$/],
      ['all', 'other', /was not made for this key\.$/],
      ['key', 'key', /is no backup, or was cut off\.$/],
      ['none', 'key', /cannot be read \(ENOENT\)\.$/],
    ];
    for (const [file, key, line] of refused)
      await expect(restoreBackup(emptyUrl, path(file), secretIn(key), () => undefined)).rejects.toThrow(line);
    for (const [args, line] of [
      [[path('all'), '--key', path('other')], /was not made for this key\.$/],
      [[path('all'), '--key', path('none')], /cannot be read: it must be the file of the key\.$/],
    ] as const) {
      const { code, lines } = await run('restore', emptyUrl, ...args);
      expect([code, lines]).toEqual([1, [expect.stringMatching(line)]]);
    }
    expect(await restoredSql(`select 1 from pg_class where relname = 'patient'`)).toEqual([]);
    const full = await run('restore', world.db.url, path('all'), '--key', path('key'));
    expect([full.code, full.lines]).toEqual([
      1,
      [expect.stringMatching(/is not empty: .* Nothing was changed\.$/)],
    ]);
  });

  it('is restored into an empty place, every row and every rule, and works there', async () => {
    const check = await run('restore', emptyUrl, path('all'), '--key', path('key'), '--check');
    expect(check.lines).toEqual([
      expect.stringMatching(/is whole: \d+ rows, of \S+\. Nothing was changed\.$/),
    ]);
    const { code, lines } = await run('restore', emptyUrl, path('all'), '--key', path('key'));
    expect([code, lines.at(-1)]).toEqual([0, expect.stringMatching(/^Restored \d+ rows in \d+\.\d s\./)]);
    expect(lines).toContainEqual(expect.stringMatching(/^Verified: row counts, and row policies forced/));
    expect(lines).toContainEqual(
      expect.stringMatching(/^Verified the access log: [1-9]\d* entries hold, 0 wait/),
    );
    expect(await restoredSql(counts)).toEqual(await world.db.sql(counts));
    const keys = `select conrelid::regclass::text as t, conname, convalidated from pg_constraint where contype = 'f' order by 1, 2`;
    expect(await restoredSql(keys)).toEqual(await world.db.sql(keys));
    const off = `select tgname from pg_trigger where tgenabled = 'D'`;
    expect(await restoredSql(off)).toEqual([]);
    const written = `select given_name from patient where id = '${patient.patientId}'`;
    expect(await restoredSql(written)).toEqual(await world.db.sql(written));
    const said = 'select to_jsonb(c) as content from referral_content c';
    expect(await restoredSql(said)).toEqual(await world.db.sql(said));
    expect(await restoredSql('select 1 from graphile_worker._private_jobs')).toHaveLength(1);
    const second = await run('restore', emptyUrl, path('all'), '--key', path('key'));
    expect(second.lines).toEqual([expect.stringMatching(/is not empty/)]);
  });
});
