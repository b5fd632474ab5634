/** A file of entries verifies by itself, and what was done to it is named. */
import { randomBytes, randomUUID } from 'node:crypto';
import { openCheckpoint } from '../../api/src/seal/checkpoint.js';
import { leafOf, partsOf, type SealedContent } from '../../api/src/seal/leaf.js';
import { rootOf } from '../../api/src/seal/merkle.js';
import { parsePublicKey } from '../../api/src/seal/note.js';
import { NotSignedYet, proofLines, type ProvenRow } from '../../api/src/seal/proof-file.js';
import { NoProofFile, verifyProofFile } from '../../api/src/seal/proof-reader.js';
import { newSigningKey, parseSigningKey, signCheckpoint } from '../../api/src/seal/signing-key.js';

const SIZE = 100;
const key = parseSigningKey(newSigningKey('samlop.test'));
const keys = [parsePublicKey(key.publicText)];
const log: (SealedContent & { seq: number })[] = Array.from({ length: SIZE }, (_, seq) => ({
  seq,
  entry: JSON.stringify({
    id: randomUUID(),
    objects: [randomUUID(), randomUUID()],
    operation: 'patient',
    person: `æøå ${seq}`,
    subjects: [randomUUID(), randomUUID()],
  }),
  mac: randomBytes(32),
  found: seq % 7 === 0 ? [randomUUID(), randomUUID()] : null,
}));
const leaves = log.map((row) => leafOf(row));
const subtree = (from: number, to: number) => Promise.resolve(rootOf(leaves.slice(from, to)));
const headAt = (size: number) => {
  const root = rootOf(leaves.slice(0, size));
  const time = new Date('2026-03-01T12:00:00Z');
  return openCheckpoint(
    signCheckpoint({ origin: 'samlop.test', size, root, time, insteadOf: null }, [key]),
    keys,
  );
};

async function fileOf(rows: readonly ProvenRow[], sizes = [SIZE]): Promise<string[]> {
  const checkpoints = sizes.map(headAt);
  const given = { kind: 'EXPORT', made: new Date(0), checkpoints, subtree, rows } as const;
  const lines: string[] = [];
  for await (const line of proofLines(given)) lines.push(line);
  return lines;
}

const rowsAt = (...places: number[]) => log.filter(({ seq }) => places.includes(seq));
const isRow = (line: string) => line.startsWith('{"seq"');

test('single entries, stretches and the whole log verify', async () => {
  for (const rows of [[], rowsAt(0), rowsAt(99), rowsAt(3, 4, 5, 64, 98), log.slice(17, 80), log]) {
    const verdict = await verifyProofFile(await fileOf(rows), keys);
    expect(verdict).toMatchObject({ ok: true, rows: rows.length, saysMore: false });
  }
});

test('a receipt of one entry takes as many hashes as the tree is high', async () => {
  expect((await fileOf(rowsAt(42))).filter((line) => line.includes('"node"'))).toHaveLength(7);
});

test('what is said besides is told to be outside the seal', async () => {
  const rows = rowsAt(5).map((row) => ({ ...row, note: { who: 'Kari Nordmann' } }));
  expect(await verifyProofFile(await fileOf(rows), keys)).toMatchObject({ ok: true, saysMore: true });
});

test('of an entry that names two people one is shown, and the other is not to be learnt', async () => {
  const row = log[14] as SealedContent & { seq: number };
  const parts = partsOf(row);
  const [mine, other] = parts?.parts ?? [];
  if (!parts || !mine || !other) throw new Error('two parts');
  const shown = { seq: 14, head: parts.head, seal: parts.seal, parts: [mine, { hash: other.hash }] };
  const lines = await fileOf([shown]);
  expect(await verifyProofFile(lines, keys)).toMatchObject({ ok: true, rows: 1, first: 14 });
  const { subjects, objects } = JSON.parse(row.entry) as { subjects: string[]; objects: string[] };
  for (const hidden of [subjects[1], objects[1], row.found?.[1]])
    expect(lines.join('')).not.toContain(hidden);
  expect(lines.join('')).toContain(subjects[0]);
  for (const [from, to] of [
    ['patient', 'Patient'],
    [subjects[0], randomUUID()],
    [mine.salt.toString('base64'), randomBytes(16).toString('base64')],
  ] as [string, string][])
    expect(
      await verifyProofFile(
        lines.map((line) => line.replace(from, to)),
        keys,
      ),
    ).toMatchObject({ ok: false });
});

test('an entry whose text is not the canonical one has a leaf of its own', () => {
  const content = { entry: '{"a":1,"b":[]}', mac: Buffer.alloc(32), found: null };
  for (const entry of [
    '{"b":[],"a":1}',
    '{"a":1, "b":[]}',
    '{"a":1.0,"b":[]}',
    '{"a":1,"a":1,"b":[]}',
    '{"a":1}',
    '',
  ]) {
    expect(leafOf({ ...content, entry })).not.toEqual(leafOf(content));
  }
  expect(partsOf({ ...content, entry: '{"b":[],"a":1}' })).toBeNull();
});

describe('what was done to the file is named, with the first bad entry', () => {
  const tamper = async (change: (lines: string[]) => string[], sizes?: number[]) =>
    verifyProofFile(change(await fileOf(log.slice(20, 60), sizes)), keys);
  const rowAt = (lines: string[], seq: number) =>
    lines.findIndex((line) => line.startsWith(`{"seq":${seq},`));

  test('a letter of an entry', async () => {
    const verdict = await tamper((lines) =>
      lines.map((line) => (line.startsWith('{"seq":33,') ? line.replace('patient', 'patienT') : line)),
    );
    expect(verdict).toMatchObject({ ok: false, damage: 'ALTERED', seq: 33, entryId: idAt(33) });
  });

  test('an entry with its hash: between the two checkpoints around it', async () => {
    const other = leafOf({ ...(log[33] as SealedContent), entry: '{}' }).toString('base64');
    const verdict = await tamper(
      (lines) =>
        lines.map((line) => {
          if (!line.startsWith('{"seq":33,')) return line;
          return `${JSON.stringify({ ...(JSON.parse(line) as object), entry: '{}', leaf: other })}\n`;
        }),
      [25, 30, 40, 100],
    );
    expect(verdict).toMatchObject({ ok: false, damage: 'ALTERED', seq: 30 });
  });

  test('an entry taken out', async () => {
    const verdict = await tamper((lines) => lines.toSpliced(rowAt(lines, 41), 1));
    expect(verdict).toMatchObject({ ok: false, damage: 'MISSING', seq: 41 });
  });

  test('an entry there twice', async () => {
    const verdict = await tamper((lines) =>
      lines.toSpliced(rowAt(lines, 41), 0, lines[rowAt(lines, 41)] ?? ''),
    );
    expect(verdict).toMatchObject({ ok: false, damage: 'EXTRA', seq: 41 });
  });

  test('two entries that changed places', async () => {
    const verdict = await tamper((lines) => {
      const at = rowAt(lines, 50);
      return lines.with(at, lines[at + 1] ?? '').with(at + 1, lines[at] ?? '');
    });
    expect(verdict).toMatchObject({ ok: false, damage: 'REORDERED', seq: 50 });
  });

  test('a file that was cut off, at any line or letter', async () => {
    const lines = await fileOf(log.slice(20, 30));
    for (let kept = 1; kept < lines.length; kept += 1) {
      const verdict = await verifyProofFile(lines.slice(0, kept), keys);
      expect(verdict).toMatchObject({ ok: false, damage: 'CUT_OFF' });
    }
    const half = lines.slice(0, 8).with(-1, (lines[7] ?? '').slice(0, 40));
    expect(await verifyProofFile(half, keys)).toMatchObject({ ok: false, damage: 'CUT_OFF' });
  });

  test('an entry that never was', async () => {
    const verdict = await tamper((lines) => {
      const forged = leafOf({ entry: '{}', mac: Buffer.alloc(32), found: null }).toString('base64');
      const mac = Buffer.alloc(32).toString('base64');
      return lines.toSpliced(
        rowAt(lines, 60),
        0,
        `${JSON.stringify({ seq: 60, entry: '{}', mac, leaf: forged })}\n`,
      );
    });
    expect(verdict).toMatchObject({ ok: false });
  });

  test('a checkpoint that was changed', async () => {
    const verdict = await tamper((lines) =>
      lines.map((line) => (line.startsWith('{"checkpoint"') ? line.replace('\\n100\\n', '\\n101\\n') : line)),
    );
    expect(verdict).toMatchObject({
      ok: false,
      damage: 'ALTERED',
      why: expect.stringContaining('signature'),
    });
  });

  test('a hash that stands for others', async () => {
    const verdict = await tamper((lines) =>
      lines.map((line) => (line.startsWith('{"from":0') ? line.replace(/"node":"./, '"node":"+') : line)),
    );
    expect(verdict).toMatchObject({ ok: false, damage: 'ALTERED' });
  });
});

const idAt = (seq: number) => (JSON.parse((log[seq] as SealedContent).entry) as { id: string }).id;

test('another key, or another file, is refused, and says nothing of the log', async () => {
  const other = [parsePublicKey(parseSigningKey(newSigningKey('samlop.test')).publicText)];
  await expect(verifyProofFile(await fileOf(log), other)).rejects.toThrow(NoProofFile);
  for (const lines of [[], ['%PDF-1.4\n'], ['{"samlop":"backup"}\n']])
    await expect(verifyProofFile(lines, keys)).rejects.toThrow(NoProofFile);
});

test('an entry that no checkpoint covers yet is not given out', async () => {
  await expect(fileOf(rowsAt(50), [40])).rejects.toThrow(NotSignedYet);
  await expect(fileOf(rowsAt(50), [])).rejects.toThrow(NotSignedYet);
});

test('reading can be stopped', async () => {
  const stopped = verifyProofFile(await fileOf(log), keys, { signal: AbortSignal.abort() });
  await expect(stopped).rejects.toThrow('abort');
  expect((await fileOf(log)).filter(isRow)).toHaveLength(SIZE);
});
