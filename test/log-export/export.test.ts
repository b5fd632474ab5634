import { createHash } from 'node:crypto';
import { parse } from 'csv-parse/sync';
import { verifyProofFile } from '../../api/src/seal/proof-reader.js';
import { patientOf, region, type Region } from '../support/region.js';
import { SigningPlace } from '../support/sealed.js';
import { fetchedFile } from '../support/files.js';
import { TestWorker } from '../support/worker.js';
import { World, type Actor, type Answer } from '../support/world.js';
import { faults, type Event } from './profile-check.js';

const MADE = `id count sha256 format file { id name size sha256 mediaType } manifest { id name }
  work { id status progress error allowed } manifestWork { status error }`;
const EXPORT = `mutation($input: ExportAccessLogInput!) { exportAccessLog(input: $input) { ${MADE} } }`;

describe('What an auditor takes out of the access log', () => {
  let world: World;
  let worker: TestWorker;
  let place: SigningPlace;
  let r: Region;
  let patient: Actor & { patientId: string };
  beforeAll(async () => {
    world = await World.start();
    worker = await TestWorker.start(world);
    place = new SigningPlace(world);
    r = await region(world);
    patient = await patientOf(world, r, 'Sindig Bjørk');
    const other = await patientOf(world, r, 'Stille Selje');
    for (const { patientId } of [patient, other]) {
      await world.relate(patientId, r.municipality, 'PARTY');
      await world.relate(patientId, r.caseWorker.personId, 'SERVES');
    }
    await world.api(r.caseWorker).run('{ patients { nodes { name } } }');
    await world.api(r.caseWorker).run(`query Side { patient(id: "${patient.patientId}") { name } }`);
    await world.api(patient).run(`{ patient(id: "${patient.patientId}") { name } }`);
    await world.api(r.gp).run(`{ patient(id: "${patient.patientId}") { name } }`);
  });
  afterAll(async () => {
    await worker.stop();
    await world.stop();
  });

  const take = (
    format: string,
    filter: Record<string, unknown> = { resourceType: ['Patient'] },
    as = r.auditor,
  ) => world.api(as).run(EXPORT, { input: { format, filter } });
  const exportOf = async (id: string, as = r.auditor) =>
    (await world.api(as).run(`{ logExport(id: "${id}") { ${MADE} } }`)).data.logExport;
  /** Asked for, made, and as it is then. */
  const made = async (format: string, filter?: Record<string, unknown>, as = r.auditor) => {
    await place.sealAndSign();
    const { data, errors } = await take(format, filter, as);
    if (errors) throw new Error(JSON.stringify(errors));
    expect(data.exportAccessLog).toMatchObject({ file: null, count: null, work: { status: 'QUEUED' } });
    await worker.work();
    return exportOf(data.exportAccessLog.id, as);
  };
  const fetched = (id: string, as: Actor = r.auditor) => fetchedFile(world, id, as);
  const textOf = async (
    format: string,
    filter?: Record<string, unknown>,
  ): Promise<{ id: string; count: number; text: string }> => {
    const { id, count, file, sha256, work } = await made(format, filter);
    expect(work).toMatchObject({ status: 'DONE', progress: 100, error: null, allowed: [] });
    const answer = await fetched(file.id);
    const bytes = answer.body as Buffer;
    expect([answer.headers['content-length'], file.size]).toEqual([String(bytes.length), bytes.length]);
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(sha256);
    return { id, count, text: bytes.toString() };
  };

  it('verifies offline, entry for entry, with the public key alone, and falls with a changed letter', async () => {
    const { text, count } = await textOf('JSON_LINES');
    const entries: Record<string, unknown>[] = [];
    const lines = text.trimEnd().split('\n');
    const verdict = await verifyProofFile(lines, place.trustedKeys, {
      row: ({ note }) => entries.push(...((note as { entries: Record<string, unknown>[] }).entries ?? [])),
    });
    expect(verdict).toMatchObject({ ok: true, saysMore: true });
    expect(entries).toHaveLength(count);
    expect(count).toBeGreaterThanOrEqual(5);
    expect(entries).toContainEqual(
      expect.objectContaining({
        actorName: 'Snill Sisik',
        relation: 'SERVES',
        patientPseudonym: expect.stringMatching(/^P-/),
      }),
    );
    expect(text).not.toMatch(/Sindig|Selje/);
    expect(text).not.toContain(patient.patientId);
    const spoilt = lines.map((line) => line.replace('SERVES', 'TREATS'));
    expect(await verifyProofFile(spoilt, place.trustedKeys)).toMatchObject({ ok: false });
    expect(await verifyProofFile(lines.slice(0, -2), place.trustedKeys)).toMatchObject({
      ok: false,
      damage: 'CUT_OFF',
    });
  });

  it('shows of an entry about many only those who were looked for', async () => {
    const { data } = await world
      .api(r.auditor)
      .run(
        '{ accessLog(filter: { resourceType: ["Patient"] }, orderBy: AT_ASC) { nodes { patientPseudonym } } }',
      );
    const [{ patientPseudonym: pseudonym }] = data.accessLog.nodes as [{ patientPseudonym: string }];
    const { text } = await textOf('JSON_LINES', { pseudonym });
    const rows = text.split('\n').filter((line) => line.startsWith('{"seq"'));
    expect(rows.some((line) => line.includes('"hash"'))).toBe(true);
    expect(new Set([...text.matchAll(/"patientPseudonym":"(.+?)"/g)].map((match) => match[1]))).toEqual(
      new Set([pseudonym]),
    );
    expect(await verifyProofFile(text.trimEnd().split('\n'), place.trustedKeys)).toMatchObject({ ok: true });
  });

  it('is a table that no spreadsheet runs', async () => {
    await world.db.sql('update person set given_name = $2 where id = $1', [r.gp.personId, '=HYPERLINK("x")']);
    const { text, count } = await textOf('CSV');
    expect(text.startsWith('\ufeff')).toBe(true);
    const rows = parse(text, { bom: true, columns: true }) as Record<string, string>[];
    expect(rows).toHaveLength(count);
    expect(rows.map((row) => row.actorName)).toContainEqual(expect.stringMatching(/^'=HYPERLINK/));
    expect(rows).toContainEqual(
      expect.objectContaining({
        role: 'PATIENT',
        actorId: '',
        actorName: '',
        actorPseudonym: expect.stringMatching(/^P-/),
      }),
    );
    expect(text).not.toMatch(/Sindig|Selje/);
  });

  it('is AuditEvents in the profiles that they claim', async () => {
    const { text, count } = await textOf('FHIR');
    const events = text
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Event);
    expect(events).toHaveLength(count);
    const claiming = events.filter(({ meta }) => meta);
    expect(claiming.flatMap(faults)).toEqual([]);
    expect(claiming.length).toBeGreaterThanOrEqual(5);
    expect(text).not.toMatch(/Sindig|Selje/);
  });

  it('is proven by what lies beside it, once the log has sealed that it was taken', async () => {
    const { id, text } = await textOf('CSV');
    const sign = () =>
      world.api(r.auditor).run(`mutation { signLogExport(input: { id: "${id}" }) { ${MADE} } }`);
    expect((await sign()).code).toBe('CONFLICT');
    await place.sealAndSign();
    expect((await sign()).data.signLogExport).toMatchObject({
      manifest: null,
      manifestWork: { status: 'QUEUED' },
    });
    await worker.work();
    const { manifest, sha256 } = await exportOf(id);
    const lines = ((await fetched(manifest.id)).body as Buffer).toString().trimEnd().split('\n');
    const heads: string[] = [];
    expect(
      await verifyProofFile(lines, place.trustedKeys, { row: ({ entry }) => heads.push(entry) }),
    ).toMatchObject({ ok: true });
    const own = heads
      .map((head) => JSON.parse(head) as Record<string, unknown>)
      .find(({ action }) => action === 'EXPORT');
    expect(own?.details).toMatchObject({ sha256, count: expect.any(Number) });
    expect(createHash('sha256').update(text).digest('hex')).toBe(sha256);
  });

  it('stands in the log with its size, its filter and its hash, and is whose made it', async () => {
    const { id, file, count, sha256 } = await made('CSV', { decision: 'PERMIT' });
    const log = await world
      .api(r.auditor)
      .run(
        `{ accessLog(filter: { action: [EXPORT], resourceType: ["LogExport"] }, first: 2) { nodes { resourceIds export { count filter sha256 } actor { name } } } }`,
      );
    expect(log.data.accessLog.nodes).toEqual([
      {
        ...{ resourceIds: [id], actor: { name: 'Innsiktsfull Isbre' } },
        export: { count, sha256, filter: 'decision=PERMIT format=CSV' },
      },
      { resourceIds: [id], actor: { name: 'Innsiktsfull Isbre' }, export: null },
    ]);
    const colleague = await world.staff('AUDITOR', r.municipality);
    expect((await fetched(file.id, colleague)).status).toBe(404);
    expect(await exportOf(id, colleague)).toMatchObject({ id, count, file: null });
    const elsewhere = await world.staff('AUDITOR', r.trust);
    expect((await world.api(elsewhere).run(`{ logExport(id: "${id}") { id } }`)).code).toBe('NOT_FOUND');
    expect((await take('CSV', {}, r.caseWorker)).code).toBe('FORBIDDEN');
    expect((await made('CSV', { resourceType: ['Patient'] }, elsewhere)).count).toBe(0);
  });

  it('is refused beforehand where its period is none', async () => {
    const fields = (answer: Answer) =>
      answer.errors?.[0]?.extensions.fields?.map(({ path, rule }) => `${path} ${rule}`);
    expect(fields(await take('CSV', { from: '2090-01-01T00:00:00Z' }))).toEqual(['filter.from FUTURE']);
  });
});
