import { createWriteStream, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { januaryEntries } from './entries.js';
import { Sealed } from './sealed.js';
import { testLogWriter } from '../support/log-keys.js';
import { World, type Actor } from '../support/world.js';
import { newKey, sealed as encrypted } from '../../api/src/backup/cipher.js';
import { readArchive } from '../../api/src/log-archive/content.js';
import { overdue } from '../../api/src/log-archive/month.js';
import { putAway } from '../../api/src/log-archive/put-away.js';
import { putBack } from '../../api/src/log-archive/put-back.js';
import { SealedLog } from '../../api/src/seal/sealed-log.js';
import { parsePublicKey } from '../../api/src/seal/note.js';
import { newSigningKey, parseSigningKey } from '../../api/src/seal/signing-key.js';

const ROWS = `select to_jsonb(e) - 'xact' as row from audit.entry e where at < '2026-02-01' order by id`;

describe('A month of the access log that is put away', () => {
  let world: World;
  let sealed: Sealed;
  let folder: string;
  let key: { secret: string; recipient: string };
  let patient: Actor & { patientId: string };
  const said: string[] = [];
  const say = (line: string) => void said.push(line);
  const file = () => join(folder, '2026-01.age');
  const away = (month = '2026-01', into = file()) =>
    putAway(
      world.db.url,
      testLogWriter(),
      { month, file: into, recipients: [key.recipient], keys: sealed.keys },
      say,
    );
  const back = (from = file(), secret = key.secret, keys = sealed.keys) =>
    putBack(world.db.url, testLogWriter(), { file: from, secret, keys }, say);
  /** As an auditor would, with the public key alone. */
  const verify = () => {
    const publicKeysFile = join(folder, 'public-key');
    writeFileSync(publicKeysFile, `${sealed.publicText} - -\n`);
    return new SealedLog({ databaseUrl: world.db.url, keys: [], publicKeysFile }).check({});
  };
  const there = async () =>
    (await world.db.sql('select from audit.entry where at < $1', ['2026-02-01'])).length;
  const spoilt = (name: string, change: (bytes: Buffer) => Buffer): string => {
    writeFileSync(join(folder, name), change(readFileSync(file())));
    return join(folder, name);
  };

  beforeAll(async () => {
    world = await World.start();
    sealed = new Sealed(world.db.sql);
    folder = mkdtempSync(join(tmpdir(), 'samlop-archive-'));
    key = await newKey();
    patient = await world.patient();
    await januaryEntries(world.db.sql, patient);
  });
  afterAll(async () => {
    await world.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  it('is put away when it is over, sealed and signed, and not before', async () => {
    const now = new Date().toISOString().slice(0, 7);
    await expect(away(now)).rejects.toThrow(`${now} is not over`);
    await expect(away('2031-01')).rejects.toThrow('2031-01 is not over');
    await expect(away('2026-13')).rejects.toThrow('Which month? As in 2024-03');
    await expect(away()).rejects.toThrow('9 entries of 2026-01 are not sealed yet. Nothing was changed.');
    await sealed.seal();
    await expect(away()).rejects.toThrow(
      'No checkpoint of 2026-01 has been signed yet. Nothing was changed.',
    );
    await sealed.sign();
    expect(await there()).toBe(9);
  });

  it('lies in a file that verifies with the public key alone, and the log says that it was put away', async () => {
    const before = await world.db.sql<{ row: object }>(ROWS);
    const { entries, sha256 } = await away();
    expect(entries).toBe(9);
    expect(await there()).toBe(0);
    const content = await readArchive(file(), key.secret, sealed.keys);
    expect(content).toMatchObject({
      month: '2026-01',
      sha256,
      verdict: { ok: true, rows: 9, first: 0, last: 8 },
    });
    expect(
      await world.db.sql(
        `select month::text, entries::int, first_seq::int, last_seq::int, sha256 from audit.archived`,
      ),
    ).toEqual([{ month: '2026-01-01', entries: 9, first_seq: 0, last_seq: 8, sha256 }]);
    const [entry] = await world.db.sql<{ details: object }>(
      `select details from audit.entry where operation = 'cli:archive-log'`,
    );
    expect(entry?.details).toEqual({ count: 9, filter: '2026-01', sha256 });
    // What is left holds, and whoever verifies it is told which file to ask for.
    const checked = await verify();
    expect(checked).toMatchObject({
      ok: true,
      away: 9,
      archives: [{ month: '2026-01', first: 0, last: 8, sha256 }],
    });
    // The seals stay, and whoever makes months makes none of one that is away.
    expect(await world.db.sql('select from audit.seal')).toHaveLength(9);
    await world.db.sql(`select audit.make_months('2026-01-01', '2026-01-01')`);
    expect(await world.db.sql(`select to_regclass('audit.entry_2026_01') as name`)).toEqual([{ name: null }]);
    await expect(away()).rejects.toThrow(`${file()} is there already`);
    await expect(away('2026-01', join(folder, 'again.age'))).rejects.toThrow(
      'The log has no 2026-01: it was put away, or never was.',
    );

    // What comes back is what was put away; with the cut, the changed and the wrong refused first.
    const whole = readFileSync(file()).length;
    const cut = spoilt('cut.age', (bytes) => bytes.subarray(0, whole - 40));
    await expect(back(cut)).rejects.toThrow(/cut\.age was cut off or changed: it cannot be trusted/);
    const changed = spoilt('changed.age', (bytes) => {
      bytes[whole - 60] = (bytes[whole - 60] as number) ^ 1;
      return bytes;
    });
    await expect(back(changed)).rejects.toThrow(/changed\.age was cut off or changed/);
    await expect(back(file(), (await newKey()).secret)).rejects.toThrow('was not made for this key');
    const strange = parsePublicKey(parseSigningKey(newSigningKey('other.test')).publicText);
    await expect(back(file(), key.secret, [strange])).rejects.toThrow(
      'is no archive of the access log for these keys',
    );
    await expect(back(join(folder, 'none.age'))).rejects.toThrow('cannot be read (ENOENT)');
    expect(await world.db.sql(`select to_regclass('audit.entry_2026_01') as name`)).toEqual([{ name: null }]);

    await back();
    expect(await world.db.sql(ROWS)).toEqual(before);
    expect(await verify()).toMatchObject({ ok: true, away: 0, archives: [] });
    expect(await world.db.sql(`select put_back_at is not null as back from audit.archived`)).toEqual([
      { back: true },
    ]);
    await expect(back()).rejects.toThrow('2026-01 is in the database already. Nothing was changed.');
    expect(await there()).toBe(9);
  });

  it('is not put back by whoever can encrypt for the same key, and changed what is in it', async () => {
    await sealed.seal();
    await sealed.sign();
    const again = join(folder, 'second.age');
    await away('2026-01', again);
    const lines: string[] = [];
    await readArchive(again, key.secret, sealed.keys, (line) => void lines.push(line));
    const forge = async (name: string, change: (lines: string[]) => string[]): Promise<string> => {
      const text = change([...lines]).map((line) => `${line}\n`);
      await pipeline(
        await encrypted(Readable.from(text, { objectMode: false }), [key.recipient]),
        createWriteStream(join(folder, name)),
      );
      return join(folder, name);
    };
    const altered = await forge('altered.age', (all) =>
      all.map((line) => line.replace('"operation\\":\\"patient', '"operation\\":\\"deadlines')),
    );
    await expect(back(altered)).rejects.toThrow(
      /altered\.age cannot be trusted: ALTERED, entry 0 is not what was sealed/,
    );
    const missing = await forge('missing.age', (all) => all.filter((line) => !line.startsWith('{"seq":4,')));
    await expect(back(missing)).rejects.toThrow(/missing\.age cannot be trusted: MISSING, entry 4/);
    const ended = await forge('ended.age', (all) => all.slice(0, 5));
    await expect(back(ended)).rejects.toThrow(/ended\.age cannot be trusted: CUT_OFF/);
    // Of the same log and month, and another file than was made.
    const other = await forge('other.age', (all) => [
      (all[0] ?? '').replace(/"made":"[^"]*"/, '"made":"2026-01-01T00:00:00.000Z"'),
      ...all.slice(1),
    ]);
    await expect(back(other)).rejects.toThrow(
      'That is not the archive that was made of 2026-01. Nothing was changed.',
    );
    expect(await there()).toBe(0);
    await back(again);
    expect(await there()).toBe(9);
  });

  it('is due after as many years as are set, and never where none are', () => {
    const now = new Date('2026-11-23T12:00:00Z');
    const months = ['2023-11', '2023-10', '2024-01', '2026-11'];
    expect(overdue(months, 3, now)).toEqual(['2023-10']);
    expect(overdue(months, null, now)).toEqual([]);
  });
});
