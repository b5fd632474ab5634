import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { idOf } from './chance.js';
import { COLUMNS, rowOf } from './log-row.js';
import type { Year } from './year.js';

const BEGINNING = Date.UTC(2024, 11, 31, 23);
/** The year's minutes as a time; its first day is 1 January 2025, Norwegian time. */
export const at = (minute: number): Date => new Date(BEGINNING + Math.round(minute * 60_000));
const iso = (minute: number): string => at(minute).toISOString();

/** Writes the year where it belongs: people, care and duties first, then the log by COPY, its indexes after. */
export async function loadYear(url: string, year: Year): Promise<{ rows: number }> {
  const client = new pg.Client({
    connectionString: url,
    options: '-c maintenance_work_mem=512MB -c synchronous_commit=off',
  });
  await client.connect();
  try {
    await people(client, year);
    await care(client, year);
    await subjects(client, year);
    const rows = await log(client, year);
    await registered(client, year);
    await client.query('analyze');
    return { rows };
  } finally {
    await client.end();
  }
}

async function copy(
  client: pg.Client,
  table: string,
  columns: string[],
  rows: Iterable<(string | number | null)[]>,
) {
  function* lines() {
    for (const row of rows) yield `${row.map((value) => value ?? '\\N').join('\t')}\n`;
  }
  await pipeline(
    Readable.from(batched(lines())),
    client.query(copyFrom(`copy ${table} (${columns.join(', ')}) from stdin`)),
  );
}

/** Lines as large pieces: a stream of small ones is slow. */
function* batched(lines: Iterable<string>) {
  let piece = '';
  for (const line of lines) {
    piece += line;
    if (piece.length > 500_000) {
      yield piece;
      piece = '';
    }
  }
  if (piece) yield piece;
}

async function people(client: pg.Client, { region }: Year) {
  const { root, departments, units, staff, patients } = region;
  const unit = ['id', 'name', 'kind', 'parent_id', 'organisation_id'];
  await copy(client, 'unit', unit, [[root, 'Helse Innsyn', 'HEALTH_TRUST', null, root]]);
  await copy(
    client,
    'unit',
    unit,
    departments.map((id, n) => [id, `Klinikk ${n}`, 'DEPARTMENT', root, root]),
  );
  await copy(
    client,
    'unit',
    unit,
    units.map(({ id, department }, n) => [id, `Seksjon ${n}`, 'SECTION', department, root]),
  );
  await copy(
    client,
    'person',
    ['id', 'given_name', 'family_name'],
    staff.map(({ personId, family }) => [personId, 'Ansatt', family]),
  );
  await copy(
    client,
    'role_grant',
    ['id', 'person_id', 'role', 'unit_id', 'valid_from', 'basis'],
    staff.map((each) => [each.grantId, each.personId, each.role, each.unit.id, '2020-01-01', 'GRANTED']),
  );
  await copy(
    client,
    'patient',
    ['id', 'person_id', 'given_name', 'family_name', 'birth_date'],
    patients.map(({ id, person, family }) => [id, person?.personId ?? null, 'Pasient', family, '1985-05-05']),
  );
}

async function care(client: pg.Client, { region }: Year) {
  const columns = [
    'patient_id',
    'subject_id',
    'kind',
    'root_id',
    'basis',
    'cause',
    'cause_id',
    'valid_from',
    'valid_to',
  ];
  function* relations() {
    let n = 0;
    for (const { patient, staff, unit, referred, from, to, kind } of region.episodes) {
      const [case_, ends] = [idOf(9, n++), iso((to + 1) * 1440)];
      yield [patient.id, unit.id, 'ADDRESSED', null, 'år', 'år', case_, iso(referred * 1440 + 500), ends];
      yield [patient.id, staff.personId, kind, region.root, 'år', 'år', case_, iso(from * 1440 + 480), ends];
    }
  }
  await copy(client, 'relation', columns, relations());
}

/** The log has names of its own for patients. */
async function subjects(client: pg.Client, { region }: Year) {
  await copy(
    client,
    'audit.subject',
    ['id', 'patient_id'],
    region.patients.map(({ subject, id }) => [subject, id]),
  );
}

async function log(client: pg.Client, year: Year): Promise<number> {
  const { root, size } = year.region;
  // The last night goes into the next year.
  await client.query('select audit.make_months($1, $2)', [at(-1440), at((size.days + 2) * 1440)]);
  const indexes = await client.query<{ name: string; text: string }>(
    `select i.indexrelid::regclass::text as name, replace(pg_get_indexdef(i.indexrelid), ' ON ONLY ', ' ON ') as text from pg_index i
      where i.indrelid = 'audit.entry'::regclass and not i.indisprimary`,
  );
  for (const { name } of indexes.rows) await client.query(`drop index ${name}`);
  await client.query(`create table planted (row_id uuid primary key, n int not null)`);
  const planted: [string, number][] = [];
  let n = 0;
  const rows = function* () {
    for (let day = 0; day < size.days; day++)
      for (const look of year.day(day)) {
        const row = rowOf(look, { n: n++, day, root, time: at(look.minute) });
        if (look.planted !== undefined) planted.push([row[0], look.planted]);
        yield row;
      }
  };
  await copy(client, 'audit.entry', COLUMNS, rows());
  await copy(client, 'planted', ['row_id', 'n'], planted);
  for (const { text } of indexes.rows) await client.query(text);
  return n;
}

async function registered(client: pg.Client, { facts, region }: Year) {
  const registrar = region.staff[0]?.personId as string;
  await copy(
    client,
    'duty',
    [
      'id',
      'person_id',
      'unit_id',
      'root_id',
      'kind',
      'for_person_id',
      'starts_at',
      'ends_at',
      'registered_by',
      'registered_at',
    ],
    facts.duties.map(({ staff, unit, kind, instead, from, to }, n) => [
      ...[idOf(10, n), staff.personId, unit, region.root, kind, instead?.personId ?? null],
      ...[iso(from), iso(to), registrar, iso(from)],
    ]),
  );
  await copy(
    client,
    'next_of_kin',
    ['id', 'patient_id', 'person_id', 'name', 'relationship', 'basis', 'registered_by'],
    facts.kin.map(({ patient, staff }, n) => [
      idOf(11, n),
      patient.id,
      staff.personId,
      'Pårørende',
      'SIBLING',
      'patient',
      registrar,
    ]),
  );
  await copy(
    client,
    'break_glass',
    [
      ...[
        'id',
        'patient_id',
        'opened_by',
        'grant_id',
        'unit_id',
        'root_id',
        'role',
        'ground',
        'reason',
        'opened_at',
        'expires_at',
      ],
      ...['review_due_at', 'reviewed_at', 'reviewed_by', 'outcome'],
    ],
    facts.openings.map(({ id, staff, patient, at: opened, reviewedAt }) => [
      ...[
        id,
        patient.id,
        staff.personId,
        staff.grantId,
        staff.unit.id,
        region.root,
        staff.role,
        'LIFE_OR_HEALTH',
      ],
      ...['Kom inn i natt og kunne ikke spørres', iso(opened), iso(opened + 60), iso(opened + 4320)],
      ...(reviewedAt === null
        ? [null, null, null]
        : [
            iso(reviewedAt),
            registrar === staff.personId ? (region.staff[1]?.personId ?? null) : registrar,
            'JUSTIFIED',
          ]),
    ]),
  );
}
