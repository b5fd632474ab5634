/** What is no damage gives no alarm; and a stretch of the log, or only its public side, can be verified by itself. */
import { randomBytes, randomUUID } from 'node:crypto';
import { ChainKeys } from '../../api/src/seal/chain.js';
import { parsePublicKey } from '../../api/src/seal/note.js';
import { newSigningKey, parseSigningKey, signCheckpoint } from '../../api/src/seal/signing-key.js';
import { headsOf } from '../../api/src/seal/heads.js';
import { verifyLog, type Seal } from '../../api/src/seal/verify.js';
import {
  copyOf,
  headOf,
  logKey,
  ORIGIN,
  published,
  rowOf,
  sealsOf,
  someLog,
  treeOf,
  trusted,
  verificationOf,
  verify,
  type Log,
  type Written,
} from './model.js';

const log = someLog(150);
const logOf = (written: Written[]): Log => {
  const rows = written.map((each) => rowOf(each));
  return { rows, seals: sealsOf(rows), notes: [], published: [] };
};
const writer = randomUUID();

describe('what is no damage gives no alarm', () => {
  test('an empty log', async () => {
    expect(await verify({ rows: [], seals: [], notes: [], published: [] })).toMatchObject({
      ok: true,
      size: 0,
    });
  });

  test('rows that wait for their seal, and a checkpoint that waits for the signer', async () => {
    const waiting = copyOf(log);
    waiting.seals.length = 148;
    waiting.notes.length = 5;
    waiting.published.length = 5;
    expect(await verify(waiting)).toMatchObject({
      ok: true,
      waiting: 2,
      size: 148,
      checkpoint: { size: 125 },
    });
  });

  test('a published folder that was emptied or never was', async () => {
    expect(await verify({ ...log, published: [] })).toMatchObject({ ok: true });
  });

  test('numbers that come late, or never because their transaction did not commit', async () => {
    const late = logOf([
      { writer, n: 2, second: 0 },
      { writer, n: 4, second: 60 },
      { writer, n: 1, second: 61 },
      { writer, n: 5, gaps: [3], second: 300 },
      { writer, n: 6, second: 900 },
    ]);
    expect(await verify(late)).toMatchObject({ ok: true, entries: 5 });
  });

  test('a number that was declared missing, and came after all, because nobody knew', async () => {
    const came = [
      { writer, n: 2, gaps: [1], second: 0 },
      { writer, n: 1, second: 1 },
      { writer, n: 3, second: 900 },
    ];
    expect(await verify(logOf(came))).toMatchObject({ ok: true });
    const twice = [...came, { writer, n: 1, second: 901 }];
    expect(await verify(logOf(twice))).toMatchObject({ ok: false, damage: 'EXTRA', seq: 3 });
  });

  test('a process that was killed with numbers in flight', async () => {
    const next = randomUUID();
    const killed = logOf([
      { writer, n: 1, second: 0 },
      { writer, n: 4, second: 1 },
      { writer: next, n: 1, second: 5 },
      { writer: next, n: 2, second: 900 },
    ]);
    expect(await verify(killed)).toMatchObject({ ok: true });
  });

  test('the database’s clock set back an hour', async () => {
    const back = logOf([
      { writer, n: 1, second: 4000 },
      { writer, n: 2, second: 4001 },
      { writer, n: 3, second: 400 },
      { writer, n: 4, second: 401 },
    ]);
    expect(await verify(back)).toMatchObject({ ok: true });
  });

  test('a key of the log that another took over from', async () => {
    const next = { id: 'k2', key: randomBytes(32) };
    const rows = [1, 2, 3, 4].map((n) => rowOf({ writer, n, second: n }, n > 2 ? next : logKey));
    const before = sealsOf(rows.slice(0, 2));
    const after = sealsOf(rows, next);
    const both = new ChainKeys([logKey, next]);
    const chained: Seal[] = [...before];
    for (const seal of after.slice(2)) {
      const chain = both.chain('k2')?.next((chained.at(-1) as Seal).chain, seal.leaf);
      chained.push({ ...seal, chain: chain as Buffer });
    }
    const rotated = { rows, seals: chained, notes: [], published: [] };
    expect(await verify(rotated, { keys: both })).toMatchObject({ ok: true, entries: 4 });
    expect(await verify(rotated)).toMatchObject({ ok: false, seq: 2, why: expect.stringContaining('key') });
  });

  test('a key that signs and another that takes over', async () => {
    const next = parseSigningKey(newSigningKey(ORIGIN));
    const later = copyOf(log);
    const notes = later.notes.map((each, n) =>
      n < 3 ? each : headOf(log.seals, (n + 1) * 25, (n + 1) * 75, next),
    );
    const periods = [
      parsePublicKey(
        `${trusted[0]?.name}+${trusted[0]?.keyId}+${rawOf(trusted[0]?.key)} - 2026-03-01T08:05:00Z`,
      ),
      parsePublicKey(`${next.publicText} 2026-03-01T08:05:00Z -`),
    ];
    const heads = headsOf(notes, notes.map(published), periods);
    expect(await verifyLog(verificationOf(later, { heads }))).toMatchObject({
      ok: true,
      checkpoint: { size: 150 },
    });
    expect(() => headsOf(notes, [], [periods[1] as (typeof periods)[0]])).toThrow('ALTERED');
  });

  test('a database that was put back from a backup, and declared so', async () => {
    const restored = copyOf(log);
    restored.seals.length = 110;
    restored.rows = restored.rows.slice(0, 110);
    restored.notes = restored.notes.slice(0, 4);
    expect(await verify(restored)).toMatchObject({ ok: false, damage: 'ROLLED_BACK', seq: 110 });
    const { columns } = headOf(log.seals, 110, 1000);
    const insteadOf = { size: 150, root: log.notes[5]?.columns?.root as Buffer };
    const key = parseSigningKey(newSigningKey(ORIGIN));
    const note = signCheckpoint(
      { origin: ORIGIN, size: 110, root: columns?.root as Buffer, time: columns?.at as Date, insteadOf },
      [key],
    );
    const heads = headsOf([...restored.notes, { note }], restored.published, [
      ...trusted,
      parsePublicKey(key.publicText),
    ]);
    expect(await verifyLog(verificationOf({ ...restored, notes: [] }, { heads }))).toMatchObject({
      ok: true,
      checkpoint: { size: 110 },
      restores: [{ from: 150, to: 110 }],
    });
  });

  test('rows that lie in an archive', async () => {
    const archived = copyOf(log);
    const until = archived.seals[40]?.at ?? '';
    archived.rows = archived.rows.slice(40);
    expect(await verify(archived, { away: (at) => at < until })).toMatchObject({
      ok: true,
      away: 40,
      entries: 110,
    });
    expect(await verify(archived)).toMatchObject({ ok: false, damage: 'MISSING', seq: 0 });
  });
});

const rawOf = (key: (typeof trusted)[0]['key'] | undefined): string => {
  const spki = key?.export({ format: 'der', type: 'spki' }) ?? Buffer.alloc(0);
  return Buffer.concat([Buffer.of(1), spki.subarray(12)]).toString('base64');
};

describe('a stretch of the log', () => {
  const stretch = (changed: Log, from: number, to: number) => {
    const given = verificationOf(changed);
    const [places = []] = given.places as Iterable<{ seal: Seal }[]> as never[][];
    const next = Math.ceil(to / 25) * 25;
    const start = {
      tree: treeOf(changed.seals.slice(0, from)),
      chain: changed.seals[from - 1]?.chain as Buffer,
    };
    return verifyLog({ ...given, from, to, start, places: [places.slice(from, next)] });
  };

  test('holds by itself, against the next checkpoint', async () => {
    expect(await stretch(log, 30, 60)).toMatchObject({ ok: true, entries: 30, checkpoint: { size: 75 } });
    expect(await stretch(log, 30, 30)).toMatchObject({ ok: true, entries: 0 });
  });

  test('is not taken for altered because something before or behind it is', async () => {
    const changed = copyOf(log);
    changed.rows = changed.rows.map((row, n) => (n === 3 || n === 140 ? { ...row, entry: '{}' } : row));
    expect(await stretch(changed, 30, 60)).toMatchObject({ ok: true });
    expect(await stretch(changed, 3, 60)).toMatchObject({ ok: false, seq: 3 });
  });

  test('is found to be forged where its beginning is another than was signed', async () => {
    const given = copyOf(log);
    const forged = { ...(given.seals[5] as Seal), leaf: randomBytes(32) };
    given.seals[5] = forged;
    expect(await stretch(given, 30, 60)).toMatchObject({ ok: false, damage: 'FORKED' });
  });
});

test('with the public key alone what was signed is held against the entries', async () => {
  expect(await verify(log, { keys: null })).toMatchObject({ ok: true, entries: 150 });
  const changed = copyOf(log);
  changed.rows[70] = rowOf({ writer, n: 1, second: 1 });
  changed.seals = sealsOf(changed.rows);
  expect(await verify(changed, { keys: null })).toMatchObject({ ok: false, damage: 'ALTERED', seq: 50 });
});

test('another key of the log is told as such, and nothing is called altered by it alone', async () => {
  const other = new ChainKeys([{ id: 'k9', key: randomBytes(32) }]);
  expect(await verify(log, { keys: other })).toMatchObject({
    ok: false,
    why: expect.stringContaining(logKey.id),
  });
});

test('it says how far it is, and stops when it is told to', async () => {
  const seen: number[] = [];
  const [places = []] = verificationOf(log).places as never[][];
  const batches = [places.slice(0, 50), places.slice(50, 100), places.slice(100)];
  await verifyLog(verificationOf(log, { places: batches, progress: (done) => void seen.push(done.places) }));
  expect(seen).toEqual([50, 100, 150]);
  const stop = new AbortController();
  const stopped = verifyLog(
    verificationOf(log, { places: batches, signal: stop.signal, progress: () => stop.abort() }),
  );
  await expect(stopped).rejects.toThrow('abort');
});
