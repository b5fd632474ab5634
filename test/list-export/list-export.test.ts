import { createHash } from 'node:crypto';
import { parse } from 'csv-parse/sync';
import request from 'supertest';
import { COLUMNS } from '../../api/src/list-export/columns.js';
import { ExportedList } from '../../api/src/list-export/list-export.type.js';
import { LOG } from '../support/log.js';
import { patientOf, region, sentReferral, type Region } from '../support/region.js';
import { World, type Actor } from '../support/world.js';

const EXPORT = `mutation($input: ExportListInput!) { exportList(input: $input) { id name mediaType sha256 expiresAt } }`;
const LISTS = Object.values(ExportedList);

describe('A list as a file', () => {
  let world: World;
  let r: Region;
  let far: Region;
  let patients: (Actor & { patientId: string; name: string })[];

  beforeAll(async () => {
    world = await World.start('2026-11-23T09:00:00Z');
    r = await region(world);
    far = await region(world, '9902');
    patients = [];
    for (const name of ['Ann Ask', 'Åse Øyen', '=cmd Bjørk']) {
      const patient = await patientOf(world, r, name);
      await sentReferral(world, r, patient.patientId);
      patients.push({ ...patient, name });
    }
    const away = await patientOf(world, far, 'Fjern Furu');
    await sentReferral(world, far, away.patientId);
  });
  afterAll(() => world.stop());

  const take = (by: Actor, input: object, language = 'nb') =>
    world.api(by, { 'Accept-Language': language }).run(EXPORT, { input: { format: 'CSV', ...input } });
  const fetch = async (by: Actor, id: string) =>
    request(world.app.handler)
      .get(`/files/${id}`)
      .buffer(true)
      .parse((answer, done) => {
        const parts: Buffer[] = [];
        answer.on('data', (part: Buffer) => parts.push(part));
        answer.on('end', () => done(null, Buffer.concat(parts)));
      })
      .set('Authorization', `Bearer ${await world.token(by)}`)
      .set('Samlop-Grant', by.grantId as string);
  async function made(by: Actor, input: object, language = 'nb') {
    const { data, errors } = await take(by, input, language);
    expect(errors).toBeUndefined();
    const file = data.exportList as { id: string; name: string; sha256: string };
    const answer = await fetch(by, file.id);
    expect(answer.status).toBe(200);
    return { file, bytes: answer.body as Buffer };
  }
  async function lines(by: Actor, input: object, language?: string): Promise<Record<string, string>[]> {
    const { bytes } = await made(by, input, language);
    return parse(bytes, { bom: true, columns: true });
  }

  it.each(LISTS)(
    'of %s holds every row that the list shows, each column there is, and no other’s',
    async (list) => {
      for (const by of [r.ke, r.keHospital]) {
        const query = list.toLowerCase();
        const { data } = await world.api(by).run(`{ ${query}(first: 200) { totalCount nodes { id } } }`);
        const rows = await lines(by, { list });
        expect(rows).toHaveLength(data[query].totalCount);
        for (const row of rows) expect(Object.keys(row)).toHaveLength(Object.keys(COLUMNS[list]).length);
        expect(JSON.stringify(rows)).not.toContain('Fjern');
      }
    },
  );

  it('has what was asked for: the filter, the order, the columns and their words in one’s language', async () => {
    const input = {
      list: 'DEADLINES',
      filter: { status: ['UPCOMING'] },
      orderBy: 'DUE_ON_DESC',
      columns: ['patient', 'status', 'dueOn'],
    };
    const rows = await lines(r.keHospital, input);
    expect(rows.length).toBeGreaterThan(1);
    expect(Object.keys(rows[0] ?? {})).toEqual(['Pasient', 'Status', 'Frist']);
    expect(new Set(rows.map((row) => row.Status))).toEqual(new Set(['Kommende']));
    const days = rows.map((row) => row.Frist);
    expect(days).toEqual([...days].sort().reverse());
    expect(Object.keys((await lines(r.keHospital, input, 'en'))[0] ?? {})).toEqual([
      'Patient',
      'Status',
      'Due',
    ]);
  });

  it('is read in parts, and misses nobody between them', async () => {
    const [row] = await world.db.sql<{ id: string }>('select id from referral where patient_id = $1', [
      patients[0]?.patientId,
    ]);
    await world.db.sql(
      `insert into task (id, patient_id, kind, root_id, unit_id, source, due_by_default, created_at, version)
       select gen_random_uuid(), $1, 'CALL_MEETING', u.organisation_id, u.id, 'test', false, now(), 1
         from unit u, generate_series(1, 4100) where u.id = $2`,
      [patients[0]?.patientId, r.service],
    );
    const { data } = await world.api(r.ke).run('{ tasks { totalCount } }');
    expect(data.tasks.totalCount).toBeGreaterThanOrEqual(4100);
    expect(await lines(r.ke, { list: 'TASKS', columns: ['kind'] })).toHaveLength(data.tasks.totalCount);
    expect(row).toBeDefined();
  });

  it('runs nothing in a spreadsheet, in either form', async () => {
    await world.db.sql(`update patient set given_name = '=cmd' where id = $1`, [patients[2]?.patientId]);
    const names = (await lines(r.keHospital, { list: 'REFERRALS' })).map((row) => row.Pasient);
    expect(names).toContain("'=cmd Bjørk");
    const { file, bytes } = await made(r.keHospital, { list: 'REFERRALS', format: 'XLSX' });
    expect(file.name).toBe('henvisninger-2026-11-23.xlsx');
    expect(bytes.subarray(0, 2).toString()).toBe('PK');
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(file.sha256);
  });

  it('is logged for each whom it is about: how much, by which filter, and which file; never what was searched for', async () => {
    const { file } = await made(r.keHospital, {
      list: 'DEADLINES',
      filter: { q: 'Ask', side: 'SPECIALIST' },
    });
    const entries = await world.db.sql<{ patient_ids: string[]; export: Record<string, unknown> }>(
      `select patient_ids, details as export from ${LOG} where action = 'EXPORT' and resource_ids = array[$1::uuid]`,
      [file.id],
    );
    expect(entries.flatMap((entry) => entry.patient_ids)).toEqual([patients[0]?.patientId]);
    expect(JSON.stringify(entries)).toContain(file.sha256);
    expect(JSON.stringify(entries)).toContain('list=DEADLINES q=… side=SPECIALIST format=CSV');
    expect(JSON.stringify(entries)).not.toContain('Ask');
  });

  it.each([
    [
      'a filter that the list has not',
      { list: 'DEADLINES', filter: { secret: 1 } },
      'filter.secret',
      'UNKNOWN_FIELD',
    ],
    ['a filter that is none', { list: 'DEADLINES', filter: 'all' }, 'filter', 'TYPE'],
    ['a value that does not fit', { list: 'DEADLINES', filter: { side: 'NORTH' } }, 'filter.side', 'ENUM'],
    ['an id that is none', { list: 'DEADLINES', filter: { unit: '1' } }, 'filter.unit', 'UUID'],
    ['another list’s order', { list: 'NEEDS', orderBy: 'DUE_ON_DESC' }, 'orderBy', 'ENUM'],
    ['a column that there is not', { list: 'TASKS', columns: ['kind', 'secret'] }, 'columns.1', 'UNKNOWN'],
  ])('is not made of %s', async (_what, input, path, rule) => {
    const answer = await take(r.ke, input);
    expect(answer.errors?.[0]?.extensions.fields).toMatchObject([{ path, rule }]);
  });

  it('is made by those whose work the lists are, and fetched by whoever made it', async () => {
    for (const by of [r.gp, r.clinician, r.auditor])
      expect((await take(by, { list: 'REFERRALS' })).code).toBe('FORBIDDEN');
    const { file } = await made(r.ke, { list: 'VACANCIES' });
    expect((await fetch(r.keHospital, file.id)).status).toBe(404);
  });
});
