import { createHash } from 'node:crypto';
import { parse } from 'csv-parse/sync';
import request from 'supertest';
import { readReference } from '../../seeds/reference/read.js';
import { region, type Region } from '../support/region.js';
import { markWrong, record, startedPathway, type Started } from '../support/registered.js';
import { World, type Actor } from '../support/world.js';

const EXPORT = `mutation($input: ExportRegistrationsInput!) { exportRegistrations(input: $input) { id from to unit { id }
  file { id name mediaType size sha256 expiresAt }
  report { pathways registered withCode codeNotFound codeUnknown unknownCodes { code pathwayKey eventKind count }
    missingMust missingShould missing { key pathwayKey requirement count } } } }`;
const PERIOD = { from: '2023-03-01', to: '2023-03-31', format: 'JSON_LINES' };

describe('An export of registrations', () => {
  let world: World;
  let r: Region;
  let adult: Started;
  let eating: Started;
  let elsewhere: Started;

  beforeAll(async () => {
    world = await World.start('2023-03-06T09:00:00Z');
    r = await region(world);
    adult = await startedPathway(world, r);
    eating = await startedPathway(world, r, 'EATING');
    elsewhere = await startedPathway(world, r, 'PSYCHOSIS');
    await record(world, r.clinician, adult.pathwayId, 'FIRST_ATTENDANCE');
    await record(world, r.clinician, adult.pathwayId, 'CLINICAL_DECISION', { code: 'D11CU' });
    await record(world, r.clinician, adult.pathwayId, 'FEEDBACK_TO_REFERRER');
    await record(world, r.clinician, eating.pathwayId, 'COOPERATION_MEETING');
    await record(world, r.clinician, elsewhere.pathwayId, 'FEEDBACK_TOOL_USED');
    const wrong = await record(world, r.clinician, adult.pathwayId, 'HELP_NEED_ASSESSED');
    await markWrong(world, wrong.data.recordEvent.id);
    // As an older release, or another system, may have left them: one a spreadsheet would run.
    for (const code of ['Z9', '=1+1']) {
      await world.db.sql(
        `insert into pathway_event (id, pathway_id, patient_id, kind, code, occurred_at, registered_at, registered_by)
         values (gen_random_uuid(), $1, $2, 'EVALUATION', $3, '2023-03-04T23:30:00Z', '2023-03-06T09:00:00Z', $4)`,
        [adult.pathwayId, adult.patient.patientId, code, r.clinician.personId],
      );
    }
    await world.db.sql(`update pathway set phase = 'FOLLOW_UP' where id = $1`, [eating.pathwayId]);
    // One that the clinician has nothing to do with.
    await world.db.sql(
      `update relation set valid_to = '2023-03-06T09:00:00Z' where patient_id = $1 and kind = 'ADDRESSED'`,
      [elsewhere.patient.patientId],
    );
  });
  afterAll(() => world.stop());
  beforeEach(() => world.clock.set('2023-03-06T10:00:00Z'));

  const take = (by: Actor, input: object = PERIOD) => world.api(by).run(EXPORT, { input });
  const made = async (by: Actor, input: object = PERIOD) => {
    const { data, errors } = await take(by, input);
    expect(errors).toBeUndefined();
    return data.exportRegistrations;
  };
  const fetch = async (by: Actor | null, id: string) => {
    const call = request(world.app.handler).get(`/files/${id}`).buffer(true).parse(asText);
    if (by) call.set('Authorization', `Bearer ${await world.token(by)}`);
    if (by?.grantId) call.set('Samlop-Grant', by.grantId);
    return call;
  };

  it('has every registration that the caller may read, known code or not, and a hash that fits', async () => {
    const { file } = await made(r.clinician);
    const answer = await fetch(r.clinician, file.id);
    expect(answer.status).toBe(200);
    expect(answer.headers).toMatchObject({
      'content-type': 'application/x-ndjson',
      'content-disposition': 'attachment; filename=registreringer-2023-03-01-2023-03-31.jsonl',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    });
    expect(createHash('sha256').update(answer.text).digest('hex')).toBe(file.sha256);
    expect(Buffer.byteLength(answer.text)).toBe(file.size);
    const rows = lines(answer.text).map((row) => [row.pathwayKey, row.eventKind, row.code, row.codeStatus]);
    expect(rows.sort()).toEqual(
      [
        ['PHV_ADULT', 'EVALUATION', 'Z9', 'UNKNOWN'],
        ['PHV_ADULT', 'EVALUATION', '=1+1', 'UNKNOWN'],
        ['PHV_ADULT', 'PATHWAY_STARTED', null, 'NOT_FOUND'],
        ['PHV_ADULT', 'CLINICAL_DECISION', 'U', 'KNOWN'],
        ['PHV_ADULT', 'FEEDBACK_TO_REFERRER', null, 'NOT_FOUND'],
        ['EATING', 'PATHWAY_STARTED', null, 'NOT_FOUND'],
        ['EATING', 'COOPERATION_MEETING', null, 'NOT_FOUND'],
      ].sort(),
    );
    const decision = lines(answer.text).find((row) => row.eventKind === 'CLINICAL_DECISION');
    expect(decision).toMatchObject({
      combinedCode: 'D11CU',
      pathwayCode: 'D11',
      patientId: adult.patient.patientId,
    });
    expect(answer.text).not.toContain(adult.patient.nationalId);
  });

  it('says how complete it is, as a count by hand says it', async () => {
    const { report } = await made(r.clinician);
    expect(report).toEqual(await byHand([adult, eating]));
    expect(report.missing).toEqual([{ key: 'code-17', pathwayKey: 'EATING', requirement: 'MUST', count: 1 }]);
    expect(report.unknownCodes).toHaveLength(2);
  });

  it('as CSV has the same rows, and no cell that a spreadsheet would run', async () => {
    const { file, report } = await made(r.clinician, { ...PERIOD, format: 'CSV' });
    const { text, headers } = await fetch(r.clinician, file.id);
    expect(headers['content-type']).toBe('text/csv; charset=utf-8');
    const rows = parse(text, { columns: true, bom: true }) as Record<string, string>[];
    expect(rows).toHaveLength(report.registered);
    expect(rows.map((row) => row.code)).toEqual(expect.arrayContaining(["'=1+1", 'Z9', 'U']));
    expect(rows.flatMap((row) => Object.values(row)).filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
  });

  it('takes the days of Oslo, the last one whole', async () => {
    const count = async (from: string, to: string) =>
      (await made(r.clinician, { ...PERIOD, from, to })).report.registered;
    expect(await count('2023-03-01', '2023-03-04')).toBe(0);
    expect(await count('2023-03-05', '2023-03-05')).toBe(2);
    expect(await count('2023-03-06', '2023-03-31')).toBe(5);
  });

  it('is in the log as an export: of whom, how much, of what, and which file', async () => {
    const { id, file } = await made(r.clinician);
    await fetch(r.clinician, file.id);
    const entries = await world.log<{
      resource_type: string;
      resource_ids: string[];
      patient_ids: string[];
      action: string;
      details: object | null;
    }>();
    const exported = entries.find((entry) => entry.action === 'EXPORT' && entry.resource_ids.includes(id));
    expect(exported).toMatchObject({
      resource_type: 'RegistrationExport',
      details: {
        count: 7,
        sha256: file.sha256,
        filter: `from=2023-03-01 to=2023-03-31 unit=${r.section} format=JSON_LINES`,
      },
    });
    const patients = [adult.patient.patientId, eating.patient.patientId].sort();
    expect([...(exported?.patient_ids ?? [])].sort()).toEqual(patients);
    const fetched = entries.filter((entry) => entry.resource_ids.includes(file.id));
    expect(fetched.map((entry) => [entry.resource_type, entry.action])).toEqual([['StoredFile', 'READ']]);
    expect([...(fetched[0]?.patient_ids ?? [])].sort()).toEqual(patients);
    const own = await world
      .api(adult.patient)
      .run(`{ myAccessLog(first: 100) { nodes { action resourceType export { count sha256 filter } } } }`);
    expect(own.data.myAccessLog.nodes).toContainEqual({
      action: 'EXPORT',
      resourceType: 'RegistrationExport',
      export: { count: 7, sha256: file.sha256, filter: expect.stringContaining('from=2023-03-01') as string },
    });
  });

  it('has one effect for one clientMutationId', async () => {
    const input = { ...PERIOD, clientMutationId: 'once' };
    expect((await made(r.clinician, input)).id).toBe((await made(r.clinician, input)).id);
  });

  it.each([
    ['the last day before the first', { from: '2023-03-02', to: '2023-03-01' }, 'to', 'PERIOD_ORDER'],
    ['more than two years', { from: '2021-03-01', to: '2023-03-01' }, 'to', 'PERIOD_TOO_LONG'],
    ['a period to come', { from: '2024-01-01', to: '2024-02-01' }, 'from', 'FUTURE'],
    ['a unit that is none', { unitId: '00000000-0000-4000-8000-000000000009' }, 'unitId', 'UNKNOWN'],
  ])('is refused for %s', async (_what, more, path, rule) => {
    const files = await world.db.sql('select id from stored_file');
    const { errors } = await take(r.clinician, { ...PERIOD, ...more });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', fields: [{ path, rule }] });
    expect(await world.db.sql('select id from stored_file')).toEqual(files);
  });

  it('is for exactly two years at most', async () => {
    expect(
      (await take(r.clinician, { ...PERIOD, from: '2021-03-02', to: '2023-03-01' })).errors,
    ).toBeUndefined();
  });

  it('is made by clinicians and coordinators of the specialist service, of their own unit', async () => {
    expect((await take(r.sectionCoordinator)).code).toBeUndefined();
    expect((await take(r.clinician, { ...PERIOD, unitId: r.trust })).code).toBe('FORBIDDEN');
    for (const other of [r.municipalCoordinator, r.ke, r.leader, r.gp, r.caseWorker, r.auditor]) {
      expect((await take(other)).code).toBe('FORBIDDEN');
    }
    const denied = await world.log<{ decision: string; action: string }>();
    expect(denied.filter((entry) => entry.action === 'EXPORT' && entry.decision === 'DENY')).toHaveLength(7);
  });

  it('tells no place of a patient with a protected address', async () => {
    const set = (on: boolean) =>
      on
        ? world.db.sql('insert into address_protection (patient_id, grade) values ($1, 7)', [
            adult.patient.patientId,
          ])
        : world.db.sql('update address_protection set ended_at = now(), ended_by = $1', [
            r.clinician.personId,
          ]);
    await set(true);
    const { file } = await made(r.clinician);
    await set(false);
    const rows = lines((await fetch(r.clinician, file.id)).text);
    const units = (key: string) =>
      new Set(rows.filter((row) => row.pathwayKey === key).map((row) => row.unitId));
    expect([...units('PHV_ADULT')]).toEqual([null]);
    expect([...units('EATING')]).toEqual([r.section]);
  });

  /** The report as somebody would count it with the lists beside them. */
  async function byHand(pathways: Started[]) {
    const { codes } = readReference();
    const ids = pathways.map((each) => each.pathwayId);
    const events = await world.db.sql<{ kind: string; code: string | null; key: string; pathway_id: string }>(
      `select e.kind, e.code, p.pathway_key as key, p.id as pathway_id from pathway_event e join pathway p on p.id = e.pathway_id
        where p.id = any($1) and e.occurred_at >= '2023-02-28T23:00Z' and e.occurred_at < '2023-03-31T22:00Z'
          and e.corrected_at is null`,
      [ids],
    );
    const listed = (key: string, kind: string) =>
      codes.filter(
        (row) =>
          row.editionKey === 'PAKKEFORLOP_2019' &&
          row.eventKind === kind &&
          row.pathwayKeys.some((each) => each === key),
      );
    const known = (e: { kind: string; code: string | null; key: string }) =>
      e.code !== null && listed(e.key, e.kind).some((row) => [row.code, row.combinedCode].includes(e.code));
    const relevant = events.filter((e) => e.code !== null || listed(e.key, e.kind).length > 0);
    // Of those whose pathway is at its end.
    const missing = codes
      .filter((row) => row.editionKey === 'PAKKEFORLOP_2019' && row.dueByEvent === 'PATHWAY_ENDED')
      .filter((row) => row.requirement === 'MUST' && !row.onlyIfDone && row.pathwayKeys.includes('EATING'))
      .filter((row) => !events.some((e) => e.key === 'EATING' && e.kind === row.eventKind))
      .map(({ key, requirement }) => ({ key, pathwayKey: 'EATING', requirement, count: 1 }));
    const unknown = relevant.filter((e) => e.code !== null && !known(e));
    return {
      pathways: pathways.length,
      registered: relevant.length,
      withCode: relevant.filter(known).length,
      codeNotFound: relevant.filter((e) => e.code === null).length,
      codeUnknown: unknown.length,
      unknownCodes: unknown
        .map((e) => ({ code: e.code, pathwayKey: e.key, eventKind: e.kind, count: 1 }))
        .sort((a, b) => ((a.code ?? '') < (b.code ?? '') ? -1 : 1)),
      missingMust: missing.length,
      missingShould: 0,
      missing,
    };
  }
});

const lines = (text: string) =>
  text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Record<string, string | null>);

/** The body as it came, whatever its type. */
function asText(res: request.Response, done: (error: Error | null, body: unknown) => void): void {
  const stream = res as unknown as NodeJS.ReadableStream & { text: string };
  const parts: Buffer[] = [];
  stream.on('data', (part: Buffer) => parts.push(part));
  stream.on('end', () => {
    stream.text = Buffer.concat(parts).toString();
    done(null, stream.text);
  });
}
