/** The commands that somebody types who doubts the log. */
import { rmSync, writeFileSync } from 'node:fs';
import { Program } from '../support/program.js';
import { region } from '../support/region.js';
import { sealAll, SigningPlace } from '../support/sealed.js';
import { World } from '../support/world.js';
import { consistency, inclusion } from '../../api/src/cli/log-proofs.js';
import { verify } from '../../api/src/cli/log-verify.js';
import { openCheckpoint } from '../../api/src/seal/checkpoint.js';
import { proofLines } from '../../api/src/seal/proof-file.js';
import { readPublicKeys } from '../../api/src/seal/sealed-log.js';
import { sealedTree } from '../../api/src/seal/sealed-tree.js';
import { newSigningKey, parseSigningKey } from '../../api/src/seal/signing-key.js';
import { wholeTextSql } from '../../api/src/seal/log-row.js';

describe('The commands of the log', () => {
  let world: World;
  let place: SigningPlace;

  beforeAll(async () => {
    world = await World.start();
    const r = await region(world);
    const { patientId } = await world.patient('Stille Bekk', { gp: r.gp });
    place = new SigningPlace(world);
    for (let n = 0; n < 2; n += 1) {
      for (let look = 0; look < 3; look += 1)
        await world.api(r.gp).run(`{ patient(id: "${patientId}") { id } }`);
      await sealAll(world);
      await place.sign();
    }
  });
  afterAll(async () => {
    rmSync(place.folder, { recursive: true, force: true });
    await world.stop();
  });

  const run = async (...args: string[]) => {
    const command = Program.run('dist/api/src/cli/log.js', place.settings, args);
    return { code: await command.ended, lines: command.lines };
  };

  test('verify the log, and a file without the installation', async () => {
    const whole = await run('verify');
    expect(whole.lines).toEqual([
      expect.stringMatching(/^The log holds: \d+ entries verified, from place 0 on\.$/),
      expect.stringMatching(/^Signed up to \d+ entries at \S+Z \(key [0-9a-f]{8}\)\.$/),
    ]);
    expect(whole.code).toBe(0);
    const file = place.path('export.jsonl');
    writeFileSync(file, (await exported(3)).join(''));
    const settings = { PATH: process.env.PATH ?? '' };
    const offline = Program.run('dist/api/src/cli/log.js', settings, [
      ...['verify', '--offline', file, '--key', place.publicKeysFile],
    ]);
    expect([await offline.ended, offline.lines[0]]).toEqual([0, expect.stringContaining('holds: 3 entries')]);
  });

  const exported = async (count: number): Promise<string[]> => {
    const ask = <R>(sql: string, values: readonly unknown[]) =>
      world.db.sql(sql, [...values]) as Promise<unknown> as Promise<R[]>;
    const rows = await world.db.sql<{ seq: number; entry: string; mac: Buffer; found: string[] | null }>(
      `select s.seq::int as seq, ${wholeTextSql('e')} as entry, e.mac, e.found_ids::text[] as found from audit.seal s join audit.entry e on e.id = s.entry_id order by s.seq limit $1`,
      [count],
    );
    const notes = await world.db.sql<{ note: string }>('select note from audit.checkpoint order by at');
    const keys = readPublicKeys(place.publicKeysFile);
    const checkpoints = notes.map(({ note }) => openCheckpoint(note, keys));
    const lines: string[] = [];
    for await (const line of proofLines({
      kind: 'EXPORT',
      made: new Date(),
      checkpoints,
      subtree: sealedTree(ask),
      rows,
    }))
      lines.push(line);
    return lines;
  };

  test('say in a line what was wrong with what was asked', async () => {
    const file = place.path('export.jsonl');
    const lines = await exported(3);
    writeFileSync(file, lines.slice(0, -2).join(''));
    const other = parseSigningKey(newSigningKey('samlop.test')).publicText;
    const wrong: [string[], number, RegExp][] = [
      [
        ['verify', '--from', '2100-01-01'],
        1,
        /^Nothing to verify: the stretch of time lies in the future\.$/,
      ],
      [['verify', '--offline', file, '--key', place.publicKeysFile], 2, /^DAMAGED \(CUT_OFF\)/],
      [['consistency', '1', '2'], 1, /^There is no signed head of 1 entries/],
    ];
    for (const [args, code, line] of wrong)
      expect(await run(...args)).toEqual({ code, lines: [expect.stringMatching(line)] });
    writeFileSync(file, lines.join(''));
    expect(await run('verify', '--offline', file, '--key', other)).toEqual({
      code: 1,
      lines: [expect.stringMatching(/cannot be verified: none of the keys that are trusted has signed it/)],
    });
  }, 60_000);

  test('refuse what they cannot make sense of before they ask anybody', async () => {
    await expect(verify(['--from', 'soon'])).rejects.toThrow('--from is "soon"');
    await expect(verify(['--sideways'])).rejects.toThrow('--help');
    await expect(verify(['--offline', 'x'])).rejects.toThrow('With which public key?');
    await expect(verify(['--offline', 'x', '--key', 'y'])).rejects.toThrow('neither a file nor a public key');
    await expect(inclusion(['x'])).rejects.toThrow('Which entry?');
    await expect(consistency(['2', '1'])).rejects.toThrow('Which heads?');
  });

  test('prove that an entry is in it, and that one head goes on from another', async () => {
    const [first] = await world.db.sql<{ id: string }>('select entry_id as id from audit.seal where seq = 0');
    const proven = await run('inclusion', first?.id ?? '');
    expect([proven.code, proven.lines.at(-1)]).toEqual([0, 'Holds.']);
    const heads = await world.db.sql<{ size: string }>(
      'select size::text as size from audit.checkpoint order by at',
    );
    const continued = await run('consistency', heads[0]?.size ?? '', heads.at(-1)?.size ?? '');
    expect([continued.code, continued.lines.at(-1)]).toEqual([0, 'Holds.']);
  });
});
