import { createHash } from 'node:crypto';
import { createLogger } from '../../api/src/platform/logger.js';
import { parsePublicKey } from '../../api/src/seal/note.js';
import { NoProofFile, verifyProofFile } from '../../api/src/seal/proof-reader.js';
import { connectAs } from '../../api/src/seal/sealed-log.js';
import { sealedTree } from '../../api/src/seal/sealed-tree.js';
import { Sealer } from '../../api/src/seal/sealer.js';
import { newSigningKey, parseSigningKey, signCheckpoint } from '../../api/src/seal/signing-key.js';
import { testLogKeys } from '../support/log-keys.js';
import { patientOf, region, type Region } from '../support/region.js';
import { World, type Actor } from '../support/world.js';
import { wholeTextSql } from '../../api/src/seal/log-row.js';

const key = parseSigningKey(newSigningKey('samlop.test'));
const keys = [parsePublicKey(key.publicText)];
const RECEIPT = `query($entry: ID, $from: DateTime, $to: DateTime) {
  accessReceipt(entry: $entry, from: $from, to: $to) { name mediaType content sha256 entries notYet never } }`;
const EVER = { from: '2020-01-01T00:00:00Z' };

interface Receipt {
  content: string;
  sha256: string;
  entries: number;
  notYet: number;
  never: number;
}

describe('A receipt of one’s own access log', () => {
  let world: World;
  let r: Region;
  let mine: Actor & { patientId: string };
  let other: Actor & { patientId: string };
  /** The row of the log in which somebody looked at both. */
  let request: string;

  beforeAll(async () => {
    world = await World.start();
    r = await region(world);
    mine = await patientOf(world, r, 'Innsiktsfull Ilder');
    other = await patientOf(world, r, 'Hemmelig Havhest');
    for (const { patientId } of [mine, other]) await world.relate(patientId, r.caseWorker.personId, 'SERVES');
    const seen = await world.api(r.caseWorker).run('{ patients { totalCount nodes { id name } } }');
    expect(seen.data.patients.totalCount).toBe(2);
    request = seen.headers['x-request-id'] as string;
  });
  afterAll(() => world.stop());

  /** Seals all that there is, and signs it. */
  const sign = async (): Promise<void> => {
    const sealer = new Sealer(
      () => connectAs(world.db.url, 'samlop_worker'),
      testLogKeys,
      createLogger('silent'),
      { look: 10, beat: 20, retry: 10, batch: 100 },
    );
    sealer.start();
    const left = `select 1 from audit.entry e where not exists (select from audit.seal s where s.entry_id = e.id)`;
    while ((await world.db.sql(left)).length) await new Promise((resolve) => setTimeout(resolve, 10));
    await sealer.stop();
    const [{ size } = { size: 0 }] = await world.db.sql<{ size: number }>(
      'select count(*)::int as size from audit.seal',
    );
    const ask = <R>(sql: string, values: readonly unknown[]) =>
      world.db.sql(sql, [...values]) as Promise<R[]>;
    const root = await sealedTree(ask)(0, size);
    const time = new Date();
    const note = signCheckpoint({ origin: 'samlop.test', size, root, time, insteadOf: null }, [key]);
    await world.db.sql(
      `insert into audit.checkpoint (size, root, at, key_id, signature, note) values ($1, $2, $3, 'k', '', $4)`,
      [size, root, time, note],
    );
  };
  const entryOf = async (reader: Actor, requestId = request): Promise<string> => {
    const { data } = await world
      .api(reader)
      .run('query($id: String!) { myAccessLog(filter: { requestId: $id }) { nodes { id } } }', {
        id: requestId,
      });
    return data.myAccessLog.nodes[0].id as string;
  };
  const receipt = (reader: Actor, variables: Record<string, unknown>) =>
    world.api(reader).run(RECEIPT, variables);
  const lines = ({ content }: Receipt) => content.split(/(?<=\n)/);

  it('is not to be had before the log is signed that far', async () => {
    const answer = await receipt(mine, { entry: await entryOf(mine) });
    expect([answer.code, answer.errors?.[0]?.message]).toEqual([
      'CONFLICT',
      'Loggen er ikke signert så langt ennå. Prøv igjen om et minutt.',
    ]);
  });

  it('verifies with the public key alone, and tells nothing of whoever else stands in the same row', async () => {
    await sign();
    const { data, errors } = await receipt(mine, { entry: await entryOf(mine) });
    expect(errors).toBeUndefined();
    const made = data.accessReceipt as Receipt;
    expect(made).toMatchObject({ entries: 1, notYet: 0, never: 0, mediaType: 'application/jsonl' });
    expect(made.sha256).toBe(createHash('sha256').update(made.content).digest('hex'));
    expect(await verifyProofFile(lines(made), keys)).toMatchObject({ ok: true, rows: 1, saysMore: true });
    const names = await world.db.sql<{ id: string; patient_id: string }>(
      'select id, patient_id from audit.subject',
    );
    const subject = (patient: { patientId: string }) =>
      names.find((each) => each.patient_id === patient.patientId)?.id as string;
    const [row] = await world.db.sql<{ entry: string; mac: Buffer }>(
      `select ${wholeTextSql('e')} as entry, e.mac from audit.entry e where e.request_id = $1`,
      [request],
    );
    // They do stand in the row together.
    expect([row?.entry.includes(subject(mine)), row?.entry.includes(subject(other))]).toEqual([true, true]);
    expect(made.content).toContain(subject(mine));
    for (const hidden of [subject(other), other.patientId, 'Havhest', row?.mac.toString('base64') as string])
      expect(made.content).not.toContain(hidden);
    expect(made.content).toContain(
      'Snill Sisik, saksbehandler i Elvestad, så personopplysningene dine fordi vedkommende gir en kommunal tjeneste til deg.',
    );
  });

  it('that somebody changed does not verify, nor with another key', async () => {
    const { data } = await receipt(mine, { entry: await entryOf(mine) });
    const made = data.accessReceipt as Receipt;
    const changed = made.content.replace(r.caseWorker.personId, r.clinician.personId);
    expect(changed).not.toBe(made.content);
    expect(await verifyProofFile(lines({ ...made, content: changed }), keys)).toMatchObject({ ok: false });
    const wrong = [parsePublicKey(parseSigningKey(newSigningKey('samlop.test')).publicText)];
    await expect(verifyProofFile(lines(made), wrong)).rejects.toThrow(NoProofFile);
    const cut = lines(made).slice(0, -1);
    await expect(
      verifyProofFile(cut, keys).then((verdict) => {
        if (verdict.ok) return verdict;
        throw new NoProofFile();
      }),
    ).rejects.toThrow(NoProofFile);
  });

  it('of a period holds every entry of one’s own that is signed, and says how many are not yet', async () => {
    const { data: log } = await world.api(mine).run('{ myAccessLog { totalCount } }');
    await sign();
    await world.api(r.caseWorker).run(`{ patient(id: "${mine.patientId}") { name } }`);
    const { data } = await receipt(mine, EVER);
    const made = data.accessReceipt as Receipt;
    expect(made.notYet).toBeGreaterThan(0);
    expect(made.entries).toBeGreaterThanOrEqual(log.myAccessLog.totalCount);
    expect(await verifyProofFile(lines(made), keys)).toMatchObject({ ok: true, rows: made.entries });
    const none = await receipt(mine, { from: '2020-01-01T00:00:00Z', to: '2020-02-01T00:00:00Z' });
    expect(none.data.accessReceipt).toMatchObject({ entries: 0, notYet: 0, never: 0 });
  });

  it('is logged as an export, with how many, which and the file’s hash', async () => {
    const answer = await receipt(mine, EVER);
    const { sha256, entries } = answer.data.accessReceipt as Receipt;
    const [row] = await world.db.sql(
      'select action, role, resource_type, details from audit.entry where request_id = $1',
      [answer.headers['x-request-id']],
    );
    expect(row).toMatchObject({
      action: 'EXPORT',
      role: 'PATIENT',
      resource_type: 'AccessReceipt',
      details: { count: entries, sha256, filter: 'from=2020-01-01T00:00:00.000Z to=' },
    });
  });

  it('is of one’s own log alone, of one entry or of a period that has begun', async () => {
    const entry = await entryOf(mine);
    expect((await receipt(other, { entry })).code).toBe('NOT_FOUND');
    for (const staff of [r.caseWorker, r.auditor, r.ke])
      expect((await receipt(staff, { entry })).code).toBe('FORBIDDEN');
    const rule = async (variables: Record<string, unknown>) =>
      (await receipt(mine, variables)).errors?.[0]?.extensions.fields?.[0]?.rule;
    expect(await rule({})).toBe('EXACTLY_ONE');
    expect(await rule({ entry, ...EVER })).toBe('EXACTLY_ONE');
    expect(await rule({ from: '2026-12-24T00:00:00Z' })).toBe('FUTURE');
    expect(await rule({ from: '2026-02-01T00:00:00Z', to: '2026-01-01T00:00:00Z' })).toBe('PERIOD_ORDER');
  });
});
