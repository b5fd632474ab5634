import { randomUUID } from 'node:crypto';
import pg from 'pg';
import type { Sql } from '../organisation/import-units.service.js';
import { readConfig } from '../platform/config.js';
import { openDatabase } from '../platform/database.js';
import { StartError } from '../platform/start-error.js';

/** What a command may do: SQL in one transaction as the app's role, and lines to the person at the keyboard. */
export interface Command {
  sql: Sql;
  print(line: string): void;
}

const NO_TABLES = 'The database has no tables yet: start the installation once first.';

/** Runs a command on the installation's database, all or nothing. */
export async function onInstallation(act: (command: Command) => Promise<void>): Promise<void> {
  const database = await openDatabase(readConfig());
  try {
    await inTransaction(database.url, act);
  } finally {
    await database.close();
  }
}

export async function inTransaction(
  url: string,
  act: (command: Command) => Promise<void>,
  print: Command['print'] = (line) => console.log(line),
): Promise<void> {
  const client = new pg.Client({ connectionString: url, options: '-c role=samlop_effects -c TimeZone=UTC' });
  await client.connect().catch((error: unknown) => {
    // The app's role is made with the tables.
    throw (error as { code?: string }).code === '22023' ? new StartError(NO_TABLES) : error;
  });
  const sql: Sql = async <T extends object>(text: string, values: unknown[] = []) =>
    (await client.query(text, values)).rows as T[];
  try {
    const [tables] = await sql<{ there: boolean }>(
      `select to_regclass('patient_registration') is not null as there`,
    );
    if (!tables?.there) throw new StartError(NO_TABLES);
    await sql('begin');
    await act({ sql, print });
    await sql('commit');
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    throw error;
  } finally {
    await client.end();
  }
}

/** What somebody did at the command line is logged like what is done over the API, without a role. */
export async function logCommand(
  sql: Sql,
  entry: { operation: string; action: string; type: string; ids: string[]; rootId?: string | null },
): Promise<void> {
  const requestId = randomUUID();
  const MANY = 1000;
  for (let i = 0; i < entry.ids.length; i += MANY) {
    const ids = entry.ids.slice(i, i + MANY);
    await sql(
      `insert into audit.access_log (request_id, operation, action, purpose, resource_type, decision, root_id, patient_ids, resource_ids)
       values ($1, $2, $3, 'ADMINISTRATION', $4, 'PERMIT', $5, array_fill(null::uuid, array[$6::int]), $7::uuid[])`,
      [requestId, entry.operation, entry.action, entry.type, entry.rootId ?? null, ids.length, ids],
    );
  }
}
