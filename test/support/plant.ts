import type { TestDatabase } from './database.js';

/** A word that stands nowhere else. */
export const WORD = 'zqxjkkanari';

/**
 * Writes the word into every text and document of a patient's rows that takes it: a rule of the database that forbids it is
 * left as it is. Says where it stands.
 */
export async function plant(sql: TestDatabase['sql'], patientId: string): Promise<string[]> {
  const columns = await sql<{ table: string; column: string; type: string; key: string }>(
    `select format('%I.%I', c.table_schema, c.table_name) as table, quote_ident(c.column_name) as column, c.data_type as type,
            case when c.table_name = 'patient' then 'id' else 'patient_id' end as key
       from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
      where c.table_schema = 'public' and t.table_type = 'BASE TABLE' and c.data_type in ('text', 'jsonb') and c.is_generated = 'NEVER'
        and c.table_name <> 'erasure' and c.column_name <> 'national_id'
        and (c.table_name = 'patient' or exists (select from information_schema.columns p
          where p.table_schema = 'public' and p.table_name = c.table_name and p.column_name = 'patient_id'))`,
  );
  const planted: string[] = [];
  for (const { table, column, type, key } of columns) {
    const value = type === 'jsonb' ? JSON.stringify({ word: WORD }) : WORD;
    const rows = await sql<object>(
      `update ${table} set ${column} = $2 where ${key} = $1 and ${column} is not null returning 1`,
      [patientId, value],
    ).catch(() => []);
    if (rows.length) planted.push(`${table}.${column}`);
  }
  return planted;
}
