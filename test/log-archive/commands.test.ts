import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { januaryEntries } from './entries.js';
import { Sealed } from './sealed.js';
import { testLogKeysFile } from '../support/log-keys.js';
import { World } from '../support/world.js';
import { newKey } from '../../api/src/backup/cipher.js';
import { archiveCommands } from '../../api/src/cli/log-archive.js';

/** Every line of a shell that an auditor is told to type. */
const lines = [...readFileSync('docs/access-log.md', 'utf8').matchAll(/```sh\n([^]*?)```/g)]
  .flatMap(([, block = '']) => block.split('\n'))
  .filter((line) => line.startsWith('npm '));

const PROGRAMS: Record<string, string> = {
  log: 'dist/api/src/cli/log.js',
  erase: 'dist/api/src/cli/erase.js',
};

describe('The commands of docs/access-log.md', () => {
  let world: World;
  let folder: string;
  let sealed: Sealed;
  const words: Record<string, string> = { '2024-03': '2026-01' };

  /** A line of the page as somebody types it, in a folder with what it names. */
  const type = (line: string): { code: number | null; text: string } => {
    const [command = '', into] = line.split(' > ');
    const [, name = '', rest = ''] = /^npm run -s (\S+) -- (.*)$/.exec(command) ?? [];
    const filled = (text: string): string =>
      Object.entries(words).reduce((all, [word, value]) => all.replaceAll(word, value), text);
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [resolve(PROGRAMS[name] ?? ''), ...filled(rest).split(' ')],
      {
        cwd: folder,
        encoding: 'utf8',
        env: {
          PATH: process.env.PATH,
          DATABASE_URL: world.db.url,
          SAMLOP_DATA: folder,
          ACCESS_LOG_KEYS_FILE: testLogKeysFile(),
          LOG_PUBLIC_KEYS_FILE: join(folder, 'public-key'),
        },
      },
    );
    if (into) writeFileSync(join(folder, filled(into)), stdout);
    return { code: status, text: `${into ? '' : stdout}${stderr}` };
  };
  const typed = (part: string) => type(lines.find((line) => line.includes(part)) ?? '');

  beforeAll(async () => {
    world = await World.start();
    folder = mkdtempSync(join(tmpdir(), 'samlop-auditor-'));
    sealed = new Sealed(world.db.sql);
    const { secret, recipient } = await newKey();
    writeFileSync(join(folder, 'samlop.key'), `${secret}\n`);
    writeFileSync(join(folder, 'public-key'), `${sealed.publicText} - -\n`);
    words['age1…'] = recipient;
  });
  afterAll(async () => {
    await world.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  it('are all there', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      scripts: Record<string, string>;
    };
    expect(lines.length).toBeGreaterThan(6);
    for (const line of lines) {
      const [, name = '', word = ''] = /^npm run -s (\S+) -- (\S+)/.exec(line) ?? [];
      expect([line, name in scripts]).toEqual([line, true]);
      if (name === 'log')
        expect([line, ['verify', ...Object.keys(archiveCommands)].includes(word)]).toEqual([line, true]);
    }
  });

  it('put a month away, open it for an auditor who verifies it alone, and put it back', async () => {
    const patient = await world.patient();
    await januaryEntries(world.db.sql, patient);
    await sealed.seal();
    await sealed.sign();
    expect(typed('archive 2024-03')).toEqual({
      code: 0,
      text: expect.stringMatching(/9 entries of 2026-01 written, read back and verified/),
    });
    expect(typed('open-archive')).toEqual({
      code: 0,
      text: expect.stringMatching(/^2026-01: ok, 9 entries, SHA-256 [0-9a-f]{64}\.\n$/),
    });
    const offline = typed('--offline 2024-03.jsonl');
    expect([offline.code, offline.text]).toEqual([
      0,
      expect.stringMatching(/holds: 9 entries, places 0 to 8/),
    ]);
    expect(typed('restore-archive')).toEqual({
      code: 0,
      text: expect.stringMatching(/2026-01 is in the database again: 9 entries/),
    });
    expect(typed('restore-archive')).toEqual({
      code: 1,
      text: expect.stringMatching(/2026-01 is in the database already\. Nothing was changed\.\n$/),
    });
  });

  it('erase a patient: first counted, then done', async () => {
    const patient = await world.patient('Slettes Helt');
    const [one, other] = [await world.person('Ene'), await world.person('Andre')];
    await world.db.sql(
      `insert into erasure (id, patient_id, ground, case_reference, requested_by, requested_at, approved_by, approved_at, expires_at)
       values (gen_random_uuid(), $1, 'HPL_44', '2026/1', $2, now(), $3, now(), now() + interval '1 day')`,
      [patient.patientId, one.personId, other.personId],
    );
    words.PATIENT = patient.patientId;
    const counted = typed('erase -- PATIENT');
    expect(counted.code).toBe(0);
    words.ROWS = /--carry-out (\d+)/.exec(counted.text)?.[1] ?? '';
    expect(typed('--carry-out ROWS')).toEqual({
      code: 0,
      text: expect.stringMatching(/The access log still verifies, and points to nobody\.\n$/),
    });
    expect(await world.db.sql('select from patient where id = $1', [patient.patientId])).toEqual([]);
  });
});
