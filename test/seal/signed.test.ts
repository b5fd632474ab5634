/** What is sealed is signed by somebody else, who signs nothing but its continuation; and whoever doubts it can look. */
import { appendFileSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Program, settingsOf } from '../support/program.js';
import { region, type Region } from '../support/region.js';
import { sealAll, SigningPlace } from '../support/sealed.js';
import { TestWorker } from '../support/worker.js';
import { World } from '../support/world.js';
import { freePort } from '../../api/src/platform/postgres/postmaster.js';
import { leafOf } from '../../api/src/seal/leaf.js';
import { provesInclusion } from '../../api/src/seal/merkle-proof.js';
import { openCheckpoint } from '../../api/src/seal/checkpoint.js';
import { Bucket } from '../../api/src/seal/publish.js';
import { readPublicKeys } from '../../api/src/seal/sealed-log.js';
import { declareRestored } from '../../api/src/seal/signing.js';
import { newSigningKey, parseSigningKey } from '../../api/src/seal/signing-key.js';
import { wholeTextSql } from '../../api/src/seal/log-row.js';

describe('The signed log', () => {
  let world: World;
  let r: Region;
  let place: SigningPlace;
  let patientId: string;
  const look = async () => {
    await world.api(r.gp).run(`{ patient(id: "${patientId}") { id name } }`);
    await sealAll(world);
  };
  const auditor = <T>(document: string) =>
    world
      .api(r.auditor)
      .run(document)
      .then((answer) => {
        expect(answer.errors).toBeUndefined();
        return answer.data as T;
      });

  beforeAll(async () => {
    world = await World.start();
    r = await region(world);
    ({ patientId } = await world.patient('Stille Bekk', { gp: r.gp }));
    await world.api(r.ke).run(`{ patient(id: "${patientId}") { id } }`);
    place = new SigningPlace(world);
    await look();
  });
  afterAll(async () => {
    rmSync(place.folder, { recursive: true, force: true });
    await world.stop();
  });

  test('is signed when there is something new, kept in the database and published', async () => {
    const first = await place.sign();
    expect(first?.size).toBe((await world.db.sql('select 1 from audit.seal')).length);
    expect(await place.sign()).toBeNull();
    await look();
    const second = await place.sign();
    expect(second?.size).toBeGreaterThan(first?.size ?? 0);
    const kept = await world.db.sql<{ note: string }>('select note from audit.checkpoint order by at');
    expect(kept.map(({ note }) => note)).toEqual([first?.note, second?.note]);
    const files = readdirSync(place.checkpoints, { recursive: true }).map(String);
    expect(files.filter((name) => name.endsWith('.note'))).toHaveLength(3);
    expect(readFileSync(`${place.checkpoints}/latest.note`, 'utf8')).toBe(second?.note);
    expect(await place.sealedLog.check({})).toMatchObject({ ok: true, checkpoint: { size: second?.size } });
  });

  test('is signed by a role of the database that can do nothing else', async () => {
    for (const statement of [
      'select * from audit.entry',
      'select * from audit.checkpoint',
      'select * from patient',
      `update audit.checkpoint set size = 0`,
      'delete from audit.seal',
      `insert into audit.seal select * from audit.seal`,
    ])
      await expect(place.asked((ask) => ask(statement, []))).rejects.toThrow(/permission denied/);
  });

  test('follows in time, also where the signer’s clock was set back', async () => {
    await look();
    const signed = await place.sign(place.signer({ now: () => new Date(0) }));
    expect(signed?.time.getTime()).toBeGreaterThan(Date.now() - 600_000);
    expect(await place.sealedLog.check({})).toMatchObject({ ok: true });
  });

  test('what was signed and not yet out when the signer was killed goes out when it is back', async () => {
    await look();
    const broken = { publish: () => Promise.reject(new Error('killed')) };
    await expect(place.sign(place.signer({ publishers: [broken] }))).rejects.toThrow('killed');
    const before = readFileSync(`${place.checkpoints}/latest.note`, 'utf8');
    expect(await place.sign()).toBeNull();
    expect(readFileSync(`${place.checkpoints}/latest.note`, 'utf8')).not.toBe(before);
    expect(await place.sealedLog.check({})).toMatchObject({ ok: true });
  });

  test('is published to a bucket, with a signed request', async () => {
    const got: { path?: string | undefined; auth?: string | undefined; body: string }[] = [];
    const store = createServer((request, response) => {
      let body = '';
      request.setEncoding('utf8').on('data', (text: string) => (body += text));
      request.on('end', () => {
        got.push({ path: request.url, auth: request.headers.authorization, body });
        response.end();
      });
    });
    await new Promise<void>((resolve) => store.listen(0, '127.0.0.1', resolve));
    const { port } = store.address() as AddressInfo;
    await look();
    const keys = { accessKeyId: 'AKID', secretAccessKey: 'secret' };
    const bucket = new Bucket({ url: `http://127.0.0.1:${port}/log/samlop`, ...keys });
    const signed = await place.sign(place.signer({ publishers: [bucket] }));
    store.close();
    expect(got.map(({ path }) => path)).toEqual([
      expect.stringMatching(/^\/log\/samlop\/\d{4}\/\d\d\/\d\d\/\d{12}-\d{9}\.note$/),
      '/log/samlop/latest.note',
    ]);
    expect(got.every(({ auth }) => auth?.startsWith('AWS4-HMAC-SHA256 Credential=AKID/'))).toBe(true);
    expect(got.map(({ body }) => body)).toEqual([signed?.note, signed?.note]);
    // To the folder, too, for what follows.
    await place.sign();
  });

  test('a key that takes over signs beside the one before it, and each can verify', async () => {
    const before = readPublicKeys(place.publicKeysFile);
    const next = newSigningKey('samlop.test');
    appendFileSync(place.path('keys'), `${next}\n`);
    appendFileSync(place.publicKeysFile, `${parseSigningKey(next).publicText} - -\n`);
    await look();
    const both = await place.sign();
    expect(both?.keyId).toBe(parseSigningKey(next).keyId);
    expect(openCheckpoint(both?.note ?? '', before).size).toBe(both?.size);
    writeFileSync(place.path('keys'), `${next}\n`);
    expect(await place.sign()).toBeNull();
    await look();
    const alone = await place.sign();
    expect(() => openCheckpoint(alone?.note ?? '', before)).toThrow('none of the keys that are trusted');
    expect(await place.sealedLog.check({})).toMatchObject({ ok: true, checkpoint: { size: alone?.size } });
  });

  test('what auditors ask: heads, how sealing goes, and a proof that holds', async () => {
    const { accessLog } = await auditor<{ accessLog: { nodes: { id: string }[] } }>(
      `{ accessLog(first: 1, orderBy: AT_ASC) { nodes { id } } }`,
    );
    const { accessLogCheckpoints } = await auditor<{
      accessLogCheckpoints: { nodes: { size: number; note: string }[] };
    }>(`{ accessLogCheckpoints(first: 2) { totalCount nodes { size note } } }`);
    const { accessLogSeal } = await auditor<{ accessLogSeal: { sealed: number; broken: boolean } }>(
      `{ accessLogSeal { sealed signed broken } }`,
    );
    const [newest] = accessLogCheckpoints.nodes;
    const keys = readPublicKeys(place.publicKeysFile);
    expect(openCheckpoint(newest?.note ?? '', keys).size).toBe(newest?.size);
    expect(accessLogSeal).toMatchObject({ broken: false });
    expect(accessLogSeal.sealed).toBeGreaterThanOrEqual(newest?.size ?? 0);
    const id = accessLog.nodes[0]?.id ?? '';
    const { accessLogEntryProof: proof } = await auditor<{
      accessLogEntryProof: { place: number; size: number; leaf: string; hashes: string[]; note: string };
    }>(`{ accessLogEntryProof(id: "${id}") { place size leaf hashes note } }`);
    const [row] = await world.db.sql<{ entry: string; mac: Buffer; found: string[] | null }>(
      `select ${wholeTextSql('e')} as entry, mac, found_ids::text[] as found from audit.entry e where id = $1`,
      [`${id.slice(0, -4)}0000`],
    );
    const leaf = Buffer.from(proof.leaf, 'base64');
    expect(leaf).toEqual(leafOf(row as NonNullable<typeof row>));
    const hashes = proof.hashes.map((hash) => Buffer.from(hash, 'base64'));
    const { root } = openCheckpoint(proof.note, keys);
    expect(provesInclusion(proof.place, proof.size, leaf, hashes, root)).toBe(true);
    const other = await world.api(r.gp).run(`{ accessLogEntryProof(id: "${id}") { place } }`);
    expect(other.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  test('an auditor has it verified by a worker, and what was found is kept for those who ask later', async () => {
    const worker = await TestWorker.start(world);
    const verified = async (input: string) => {
      const { verifyAccessLog } = await auditor<{ verifyAccessLog: { id: string } }>(
        `mutation { verifyAccessLog(input: ${input}) { id kind status } }`,
      );
      expect(verifyAccessLog).toMatchObject({ kind: 'VERIFY_ACCESS_LOG', status: 'QUEUED' });
      await worker.work((asSystem) => asSystem, { sealedLog: place.sealedLog });
      const { job } = await auditor<{
        job: { status: string; error: string; result: { verification: object } };
      }>(
        `{ job(id: "${verifyAccessLog.id}") { status error result { verification { ok entries signedSize signedAt damage } } } }`,
      );
      return job;
    };
    const { status, result } = await verified('{}');
    expect([status, result.verification]).toEqual([
      'DONE',
      {
        ok: true,
        entries: expect.any(Number),
        signedSize: expect.any(Number),
        signedAt: expect.any(String),
        damage: null,
      },
    ]);
    const kept = () =>
      auditor<{ accessLogVerifications: { nodes: { id: string }[] } }>(
        '{ accessLogVerifications(first: 1) { nodes { id by { name } from to ok entries signedSize signedAt damage place } } }',
      );
    const [newest] = (await kept()).accessLogVerifications.nodes;
    expect(newest).toEqual({
      ...{ id: expect.any(String), by: { name: 'Innsiktsfull Isbre' }, from: null, to: null, place: null },
      ...result.verification,
      signedAt: expect.any(String),
    });
    const [entry] = await world.db.sql(
      `select operation, decision from audit.entry where resource_type = 'AccessLogVerification' and resource_ids @> array[$1::uuid]`,
      [newest?.id],
    );
    expect(entry).toEqual({ operation: 'verifyAccessLog', decision: 'PERMIT' });
    // Nothing is of that time: nothing was found, and nothing is kept.
    expect(await verified('{ to: "2001-01-01T00:00:00Z" }')).toMatchObject({
      ...{ status: 'FAILED', error: 'NOTHING_TO_VERIFY' },
    });
    expect((await kept()).accessLogVerifications.nodes[0]?.id).toBe(newest?.id);
    const wrong = await world
      .api(r.auditor)
      .run(`mutation { verifyAccessLog(input: { from: "2100-01-01T00:00:00Z" }) { kind } }`);
    expect(wrong.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    const refused = await world.api(r.gp).run(`mutation { verifyAccessLog(input: {}) { kind } }`);
    expect(refused.code).toBe('FORBIDDEN');
    const { data } = await world.api(r.gp).run('{ accessLogVerifications { totalCount nodes { id } } }');
    expect(data.accessLogVerifications).toEqual({ totalCount: 0, nodes: [] });
    await worker.stop();
  });

  test('by a process of its own, which tells how it is', async () => {
    await look();
    const port = String(await freePort());
    const signer = Program.run('dist/api/src/signer.js', { ...place.settings, SIGNER_METRICS_PORT: port });
    await signer.says('was signed and published');
    const health = await fetch(`http://127.0.0.1:${port}/health/ready`);
    expect([health.status, await health.json()]).toEqual([
      200,
      { ready: true, size: expect.any(Number), signedAt: expect.any(String), refuses: null },
    ]);
    expect(await signer.stop()).toBe(0);
    const unset = Program.run('dist/api/src/signer.js', settingsOf(world.db.url));
    expect([await unset.ended, unset.lines]).toEqual([1, [expect.stringMatching(/^LOG_ORIGIN is not set/)]]);
  });

  test('what does not go on from it is not signed, until a restore is declared', async () => {
    const signed = await place.sign();
    const [{ size } = { size: 0 }] = await world.db.sql<{ size: number }>(
      'select max(size)::int as size from audit.checkpoint',
    );
    expect(signed).toBeNull();
    const lost = await world.db.sql('delete from audit.seal where seq >= $1 returning *', [size - 2]);
    expect(lost).toHaveLength(2);
    await expect(place.sign()).rejects.toMatchObject({ damage: 'ROLLED_BACK' });
    rmSync(place.stateFile);
    await expect(place.sign()).rejects.toMatchObject({ damage: 'ROLLED_BACK' });
    await world.db.sql(
      'insert into audit.seal select ($1::jsonb->>0)::int, gen_random_uuid(), now(), leaf, chain, key_id from audit.seal limit 1',
      [JSON.stringify([size - 2])],
    );
    await world.db.sql(
      'insert into audit.seal select $1, gen_random_uuid(), now(), leaf, chain, key_id from audit.seal limit 1',
      [size - 1],
    );
    await expect(place.sign()).rejects.toMatchObject({ damage: 'FORKED' });
    await world.db.sql('delete from audit.seal where seq >= $1', [size - 2]);
    await world.db.sql('delete from audit.checkpoint where size > $1', [size - 2]);
    await world.db.sql(
      'delete from audit.entry e where not exists (select from audit.seal s where s.entry_id = e.id)',
    );
    expect(await place.sealedLog.check({})).toMatchObject({
      ok: false,
      damage: 'ROLLED_BACK',
      seq: size - 2,
    });
  });

  test('a declared restore is said in the next head, and the log holds again', async () => {
    const other = new SigningPlace(world);
    await other.sign();
    const [{ size } = { size: 0 }] = await world.db.sql<{ size: number }>(
      'select count(*)::int as size from audit.seal',
    );
    await world.db.sql(
      'delete from audit.entry where id = (select entry_id from audit.seal where seq = $1)',
      [size - 1],
    );
    await world.db.sql('delete from audit.seal where seq = $1', [size - 1]);
    await world.db.sql('delete from audit.checkpoint');
    await other.asked((ask) => declareRestored(ask, other.stateFile));
    expect(await other.sign()).toMatchObject({ size: size - 1, insteadOf: { size } });
    expect(await other.sealedLog.check({})).toMatchObject({
      ok: true,
      restores: [{ from: size, to: size - 1 }],
    });
    rmSync(other.folder, { recursive: true, force: true });
  });
});
