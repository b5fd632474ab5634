import type pg from 'pg';
import { idColumns } from './walk.js';

/** What a person has as somebody with a login, and takes along. Whatever else names a person keeps them. */
export const OWN_OF_PERSON = [
  'public.person',
  'public.person_identity',
  'public.notification',
  'public.notification_preference',
  'public.notification_profile',
  'public.outbox_entry',
  'public.outbox_message',
  'public.stored_file',
  'audit.subject',
];
/** By which column of these a row is the person's own. */
const OWN_COLUMN: Record<string, string> = {
  'public.person': 'id',
  'public.notification': 'recipient_id',
  'public.outbox_entry': 'recipient_id',
  'public.outbox_message': 'recipient_id',
};

/** Somebody whom the patient's rows named as themselves, a parent, kin or a representative. */
export interface Near {
  personId: string;
  /** The patient's own login. */
  self: boolean;
  /** Tables that still name the person: they are somebody besides, and stay. Empty: they go. */
  keptBy: string[];
}

/** Whose login the patient's record brought along; asked before anything is taken away. */
export async function nearPersons(client: pg.ClientBase, patientId: string): Promise<Omit<Near, 'keptBy'>[]> {
  const { rows } = await client.query<{ personId: string; self: boolean }>(
    `select person_id as "personId", bool_or(self) as self from (
       select person_id, true as self from patient where id = $1
       union all select person_id, false from next_of_kin where patient_id = $1
       union all select person_id, false from representation where patient_id = $1
       union all select subject_id, kind = 'SELF' from relation where patient_id = $1 and kind in ('SELF', 'PARENT', 'KIN')
     ) near where person_id is not null group by 1 order by 1`,
    [patientId],
  );
  return rows;
}

/** Who names the person when what is the patient's is gone: staff, a parent of another, who registered something. */
export async function keptBy(client: pg.ClientBase, personId: string): Promise<string[]> {
  const found: string[] = [];
  for (const { table, column, many } of await idColumns(client)) {
    if (OWN_OF_PERSON.includes(table) && (OWN_COLUMN[table] ?? 'person_id') === column) continue;
    const test = many ? `t.${column} @> array[$1::uuid]` : `t.${column} = $1`;
    const { rows } = await client.query(`select from ${table} t where ${test} limit 1`, [personId]);
    if (rows.length) found.push(`${table.replace('public.', '')}.${column}`);
  }
  return found;
}

/** Takes a login away that belonged to nobody but the patient; in one statement, so that references hold at its end. */
export async function erasePerson(client: pg.ClientBase, personId: string): Promise<number> {
  const parts = OWN_OF_PERSON.map(
    (table, n) =>
      `d${n} as (delete from ${table} t where t.${OWN_COLUMN[table] ?? 'person_id'} = $1 returning 1)`,
  );
  const sums = OWN_OF_PERSON.map((_table, n) => `(select count(*) from d${n})`);
  const { rows } = await client.query<{ n: number }>(
    `with ${parts.join(', ')} select (${sums.join(' + ')})::int as n`,
    [personId],
  );
  return rows[0]?.n ?? 0;
}
