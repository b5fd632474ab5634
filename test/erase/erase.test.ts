import pg from 'pg';
import { fill, fillAudits, loginOfItsOwn } from './fill.js';
import { randomWorld } from '../authz/worlds/random.js';
import { done } from '../support/act.js';
import { plant, WORD } from '../support/plant.js';
import { testLogWriter } from '../support/log-keys.js';
import { World, type Actor } from '../support/world.js';
import { carryOut } from '../../api/src/erase/carry-out.js';
import { ownedTables } from '../../api/src/erase/walk.js';

describe('Erasing a patient', () => {
  let world: World;
  let patientId: string;
  let number: string;
  const admins: Actor[] = [];

  const sql = <T extends object>(text: string, values?: unknown[]) => world.db.sql<T>(text, values);
  const whole = async (): Promise<Record<string, string>> => {
    const tables = await sql<{ name: string }>(
      `select format('%I.%I', schemaname, tablename) as name from pg_tables
        where schemaname in ('public', 'audit', 'graphile_worker') order by 1`,
    );
    const found: Record<string, string> = {};
    for (const { name } of tables) {
      // The invented world's own entries call patients by their ids, as no entry of the program does.
      const which = name.startsWith('audit.entry') ? `where t.request_id <> 'test'` : '';
      const rows = await sql<{ text: string | null }>(
        `select string_agg(t::text, chr(10) order by t::text) as text from ${name} t ${which}`,
      );
      found[name] = rows[0]?.text ?? '';
    }
    return found;
  };
  const erase = (id: string, rows: number | null = null) => {
    const lines: string[] = [];
    const say = (line: string) => void lines.push(line);
    return carryOut(world.db.url, testLogWriter(), { id, carryOut: rows }, say).then((erased) => ({
      ...erased,
      lines,
    }));
  };
  const ask = (by: Actor, nationalId: string, more: object = {}) =>
    world
      .api(by)
      .run('mutation($input: RequestErasureInput!) { requestErasure(input: $input) { id status } }', {
        input: { nationalId, ground: 'HPL_44', caseReference: '2026/1234', ...more },
      });
  const approve = (by: Actor, id: string, nationalId: string) =>
    world
      .api(by)
      .run('mutation($input: ApproveErasureInput!) { approveErasure(input: $input) { id status } }', {
        input: { id, nationalId },
      });
  const rulesOf = (answer: Awaited<ReturnType<typeof ask>>) =>
    answer.errors?.[0]?.extensions.fields?.map(({ path, rule }) => `${path} ${rule}`);

  beforeAll(async () => {
    const now = new Date();
    world = await World.start(now.toISOString());
    await randomWorld((text, values) => world.db.sql(text, values), 4, now, {
      patients: 6,
      grants: 20,
      odd: false,
    });
    for (const name of ['Første Forvalter', 'Andre Forvalter'])
      admins.push(await world.staff('ADMINISTRATOR', null, name));
    // Whoever has most: rows in as many tables as can be.
    const [most] = await sql<{ id: string; number: string }>(
      `select p.id, i.national_id as number from patient p join patient_identifier i on i.patient_id = p.id
        order by (select count(*) from pathway w where w.patient_id = p.id) + (select count(*) from withholding h where h.patient_id = p.id) desc, p.id limit 1`,
    );
    patientId = most?.id ?? '';
    number = most?.number ?? '';
    await loginOfItsOwn(sql, patientId);
    await fill(sql, patientId);
    await fillAudits(sql, patientId);
    await plant(sql, patientId);
  });
  afterAll(() => world.stop());

  it('is asked for by one administrator of the installation and approved by another, who names the patient too', async () => {
    const [first, second] = admins as [Actor, Actor];
    const local = await world.staff('ADMINISTRATOR', await world.unit('MUNICIPALITY'), 'Lokal Forvalter');
    expect((await ask(local, number)).code).toBe('FORBIDDEN');
    expect(rulesOf(await ask(first, number, { caseReference: 'Rolig Fjellrev' }))).toEqual([
      'caseReference CASE_REFERENCE',
    ]);
    expect(rulesOf(await ask(first, number, { ground: 'WHIM' }))).toEqual(['ground ENUM']);
    const { id } = done(await ask(first, number)).requestErasure;
    expect((await approve(first, id, number)).code).toBe('FORBIDDEN');
    const another = await world.patient('Annen Pasient');
    expect(rulesOf(await approve(second, id, another.nationalId))).toEqual(['nationalId ANOTHER_PATIENT']);
    await expect(erase(patientId, 1)).rejects.toThrow(/has not approved it yet. Nothing was erased/);
    expect(done(await approve(second, id, number)).approveErasure).toEqual({ id, status: 'APPROVED' });
    expect((await approve(second, id, number)).code).toBe('ILLEGAL_TRANSITION');
  });

  it('tells nobody whether anybody has a number', async () => {
    const [first, second] = admins as [Actor, Actor];
    const nobody = await world.person('Ingen Pasient');
    const answer = await ask(first, nobody.nationalId);
    const { id, status } = done(answer).requestErasure;
    expect(status).toBe('REQUESTED');
    expect(rulesOf(await approve(second, id, nobody.nationalId))).toEqual(['nationalId ANOTHER_PATIENT']);
    await expect(erase(id)).rejects.toThrow('Nobody has the number that was named');
  });

  it('says first what would go, and changes nothing but the log', async () => {
    const before = await whole();
    const dry = await erase(patientId);
    const { total } = dry;
    expect(dry.lines.join('\n')).toMatch(
      new RegExp(
        `${total}  rows in all[^]*Nothing was changed. To erase: npm run erase -- ${patientId} --carry-out ${total}$`,
      ),
    );
    const after = await whole();
    const changed = Object.keys(after).filter((table) => after[table] !== before[table]);
    expect(changed.filter((table) => !table.startsWith('audit.entry'))).toEqual([]);
    await expect(erase(patientId, total + 1)).rejects.toThrow(
      `It is ${total} rows now, not ${total + 1}. Nothing was erased.`,
    );
    expect((await sql(`select from patient where id = $1`, [patientId])).length).toBe(1);
  });

  it('refuses to leave a trace: what still names the patient is said, and nothing is erased', async () => {
    await sql('create table odd_note (id int, about uuid, words text)');
    await sql('alter table odd_note owner to samlop_owner');
    await sql(`insert into odd_note values (1, $1, $2)`, [patientId, `om ${number}`]);
    const { total } = await erase(patientId).catch(() => ({ total: -1 }));
    expect(total).toBe(-1);
    await expect(erase(patientId, 1)).rejects.toThrow('public.odd_note.about, public.odd_note.words');
    await sql('drop table odd_note');
    expect((await sql(`select from patient where id = $1`, [patientId])).length).toBe(1);
  });

  it('takes everything away, in every table, and nothing of anybody else; the log stays as it was sealed', async () => {
    // A table that nobody has told it of.
    await sql('create table later_feature (id int, patient_id uuid references patient)');
    await sql('alter table later_feature owner to samlop_owner');
    await sql(
      'insert into later_feature values (1, $1), (2, (select id from patient where id <> $1 limit 1))',
      [patientId],
    );
    const client = new pg.Client({ connectionString: world.db.url });
    await client.connect();
    const owned = await ownedTables(client);
    await client.end();
    const mine: string[] = [];
    for (const { table, where } of owned) {
      const rows = await sql(`select from ${table} t where ${where} limit 1`, [patientId]);
      if (rows.length) mine.push(table);
    }
    // Every table with a patient's column was tried with something in it.
    expect(owned.map(({ table }) => table).filter((table) => !mine.includes(table))).toEqual([]);
    const others = async () => {
      const counted: Record<string, number> = {};
      for (const { table, where } of owned) {
        const [row] = await sql<{ n: number }>(
          `select count(*)::int as n from ${table} t where (${where}) is not true`,
          [patientId],
        );
        counted[table] = row?.n ?? -1;
      }
      return counted;
    };
    const log = `select id, entry, encode(mac, 'hex') as mac from audit.entry order by id`;
    const [before, entries] = [await others(), await sql<{ id: string }>(log)];
    const [subject] = await sql<{ id: string }>('select id from audit.subject where patient_id = $1', [
      patientId,
    ]);
    const { total, persons } = await erase(patientId);
    await erase(patientId, total);

    const left = await whole();
    const found = Object.entries(left).filter(([, text]) =>
      [WORD, number, patientId].some((word) => text.includes(word)),
    );
    expect(found.map(([table]) => table)).toEqual([]);
    const gone = persons.filter(({ keptBy }) => !keptBy.length).map(({ personId }) => personId);
    expect(Object.values(left).some((text) => gone.some((id) => text.includes(id)))).toBe(false);
    for (const [table, count] of Object.entries(await others())) {
      // Logins that went along had things of their own.
      if (!['audit.subject', 'public.notification', 'public.outbox_entry'].includes(table))
        expect([table, count]).toEqual([table, before[table]]);
    }
    const now = await sql<{ id: string; subject_ids: string[]; operation: string }>(log);
    const known = new Set(entries.map(({ id }) => id));
    expect(now.filter(({ id }) => known.has(id))).toEqual(entries);
    // It was the patient's name in the log, and is nobody's.
    expect(await sql('select from audit.subject where id = $1', [subject?.id])).toEqual([]);
    const [row] = await sql<{ n: number }>(
      `select count(*)::int as n from audit.entry where operation = 'cli:erase' and action = 'ERASE' and subject_ids @> array[$1::uuid]`,
      [subject?.id],
    );
    expect(row?.n).toBe(1);
    await sql('drop table later_feature');
  });

  it('is not done twice', async () => {
    const [row] = await sql<{ id: string; rows_erased: number; patient_id: string | null }>(
      'select id, rows_erased, patient_id from erasure where carried_out_at is not null',
    );
    expect(row?.patient_id).toBeNull();
    await expect(erase(row?.id ?? '')).rejects.toThrow('It was carried out already.');
    await expect(erase(patientId)).rejects.toThrow('Nobody has asked for that');
    const list = done(
      await world
        .api(admins[0] as Actor)
        .run('{ erasures(filter: { carriedOut: true }) { nodes { status rowsErased } } }'),
    );
    expect(list.erasures.nodes).toEqual([{ status: 'CARRIED_OUT', rowsErased: row?.rows_erased }]);
  });

  it('keeps the login of whoever is somebody besides, and says by what', async () => {
    const [first, second] = admins as [Actor, Actor];
    const patient = await world.patient('Dobbel Rolle');
    await world.grant(patient, 'CLINICIAN', await world.unit('HEALTH_TRUST'));
    const { id } = done(await ask(first, patient.nationalId)).requestErasure;
    done(await approve(second, id, patient.nationalId));
    const { total, lines } = await erase(id);
    expect(lines).toContain('  the patient’s own login: role_grant.person_id name it');
    await erase(id, total);
    expect(
      await sql('select from person_identity where national_id = $1', [patient.nationalId]),
    ).toHaveLength(1);
    expect(await sql('select from patient where id = $1', [patient.patientId])).toEqual([]);
  });
});
