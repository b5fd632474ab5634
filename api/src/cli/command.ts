import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { readLogKeys } from '../audit/keys.js';
import { LogWriter } from '../audit/log-writer.js';
import type { Sql } from '../organisation/import-units.service.js';
import { readConfig } from '../platform/config.js';
import { openDatabase } from '../platform/database.js';
import { StartError } from '../platform/start-error.js';

/** What a command may do: SQL in one transaction as the app's role, and lines to the person at the keyboard. */
export interface Command {
  sql: Sql;
  log: LogWriter;
  print(line: string): void;
}

const NO_TABLES = 'The database has no tables yet: start the installation once first.';

/** Runs a command on the installation's database, all or nothing. */
export async function onInstallation(act: (command: Command) => Promise<void>): Promise<void> {
  const config = readConfig();
  const log = new LogWriter(readLogKeys(config.logKeysFile));
  const database = await openDatabase(config);
  try {
    await inTransaction(database.url, log, act);
  } finally {
    await database.close();
  }
}

export async function inTransaction(
  url: string,
  log: LogWriter,
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
    await act({ sql, log, print });
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
  { sql, log }: Pick<Command, 'sql' | 'log'>,
  entry: { operation: string; action: string; type: string; ids: string[]; rootId?: string | null },
): Promise<void> {
  const { operation, action, type, ids, rootId = null } = entry;
  const who = { personId: null, grantId: null, role: null, unitId: null, rootId, clientId: null };
  const requestId = randomUUID();
  const [time] = await sql<{ at: string }>(
    `select to_char(clock_timestamp() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at`,
  );
  const MANY = 1000;
  for (let i = 0; i < ids.length; i += MANY) {
    const objects = ids.slice(i, i + MANY);
    const row = {
      ...{ type, objects, subjects: objects.map(() => null), decision: 'PERMIT' as const },
      ...{ relation: null, rule: null, opening: null },
    };
    const told = { at: time?.at ?? '', actor: null, rows: [row] };
    const { step } = log.draft([
      { told, who, log: { requestId, operation, action, purpose: 'ADMINISTRATION' } },
    ]);
    if (step) await sql(step.text, step.values);
  }
}
