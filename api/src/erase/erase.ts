import type pg from 'pg';
import { erasePerson, keptBy, nearPersons, type Near } from './persons.js';
import { idColumns, ownedTables, textColumns } from './walk.js';
import { StartError } from '../platform/start-error.js';

/** What is there of a patient, or what was taken away. */
export interface Erased {
  /** How many rows of each table; tables without one are left out. */
  rows: Record<string, number>;
  total: number;
  /** Logins that the record brought along. */
  persons: Near[];
  /** What the log called the patient, and those who went with them. */
  subjectIds: string[];
}

/**
 * Takes a patient away, out of every table, within the caller's transaction: all that is the patient's in one statement, so
 * that no order of references can be wrong; then logins that nothing else names; then a look into every column of every
 * table, and whatever is found ends it. To learn what would go, the caller does the same and rolls it back.
 */
export async function erasePatient(client: pg.ClientBase, patientId: string): Promise<Erased> {
  const near = await nearPersons(client, patientId);
  const number = await client.query<{ id: string }>(
    'select national_id as id from patient_identifier where patient_id = $1',
    [patientId],
  );
  const subjects = await client.query<{ id: string }>(
    'select id from audit.subject where patient_id = $1 or person_id = any($2) order by 1',
    [patientId, near.map(({ personId }) => personId)],
  );
  await client.query('update erasure set patient_id = null where patient_id = $1', [patientId]);
  const rows = await deleteAll(client, patientId);
  const persons: Near[] = [];
  const gone = [patientId];
  for (const { personId, self } of near) {
    const others = await keptBy(client, personId);
    persons.push({ personId, self, keptBy: others });
    if (others.length) continue;
    rows.person = (rows.person ?? 0) + (await erasePerson(client, personId));
    gone.push(personId);
  }
  await forgetOldLog(client, gone);
  const stays = persons.some(({ self, keptBy: others }) => self && others.length);
  await refuseLeftovers(client, gone, stays ? [] : number.rows.map(({ id }) => id));
  const left = await client.query<{ id: string }>('select id from audit.subject where id = any($1)', [
    subjects.rows.map(({ id }) => id),
  ]);
  const still = new Set(left.rows.map(({ id }) => id));
  const total = Object.values(rows).reduce((sum, count) => sum + count, 0);
  const subjectIds = subjects.rows.map(({ id }) => id).filter((id) => !still.has(id));
  return { rows, total, persons, subjectIds };
}

/**
 * The version before kept a log of its own, which names patients as they are. What of it was taken over into the log stands
 * there under other names; while something was not, it is too early.
 */
async function forgetOldLog(client: pg.ClientBase, ids: readonly string[]): Promise<void> {
  const old = await client.query(
    `select from pg_class where oid = to_regclass('audit.access_log') and relkind = 'r'`,
  );
  if (!old.rowCount) return;
  const names = '(a.patient_ids && $1::uuid[] or a.person_id = any($1) or a.resource_ids && $1::uuid[])';
  await client.query(
    `delete from audit.access_log a where ${names} and exists (select from audit.entry e where e.id = a.id and e.at = a.at)`,
    [ids],
  );
  const left = await client.query(`select from audit.access_log a where ${names} limit 1`, [ids]);
  if (left.rowCount)
    throw new StartError(
      'The log of the version before is still being taken over: try again in some minutes. Nothing was erased.',
    );
}

async function deleteAll(client: pg.ClientBase, patientId: string): Promise<Record<string, number>> {
  const owned = await ownedTables(client);
  const parts = owned.map(
    ({ table, where }, n) => `d${n} as (delete from ${table} t where ${where} returning 1)`,
  );
  const counts = owned.map((_each, n) => `(select count(*) from d${n})::int`);
  const { rows } = await client.query<{ counts: number[] }>(
    `with ${parts.join(', ')} select array[${counts.join(', ')}] as counts`,
    [patientId],
  );
  const counted = owned.map(({ table }, n): [string, number] => [
    table.replace('public.', ''),
    rows[0]?.counts[n] ?? 0,
  ]);
  return Object.fromEntries(counted.filter(([, count]) => count > 0));
}

/** Every id in every column, and the identity number in every text: found anywhere, nothing is erased at all. */
async function refuseLeftovers(client: pg.ClientBase, ids: string[], numbers: string[]): Promise<void> {
  const left: string[] = [];
  for (const { table, column, many } of await idColumns(client)) {
    const test = many ? `t.${column} && $1::uuid[]` : `t.${column} = any($1::uuid[])`;
    const { rows } = await client.query(`select from ${table} t where ${test} limit 1`, [ids]);
    if (rows.length) left.push(`${table}.${column}`);
  }
  const words = [...ids, ...numbers];
  for (const { table, column } of await textColumns(client)) {
    const { rows } = await client.query(
      `select from ${table} t where exists (select from unnest($1::text[]) w where position(w in t.${column}::text) > 0) limit 1`,
      [words],
    );
    if (rows.length) left.push(`${table}.${column}`);
  }
  if (left.length)
    throw new StartError(
      `The patient would still stand in ${left.join(', ')}: nothing was erased. (A job under way? Try again when it is done.)`,
    );
}
