import pg from 'pg';
import { readLogKeys } from '../audit/keys.js';
import { logByCommand } from '../audit/by-command.js';
import { LogWriter, type Drafting } from '../audit/log-writer.js';
import type { Sql } from '../organisation/import-units.service.js';
import { readConfig } from '../platform/config.js';
import { openDatabase } from '../platform/database.js';
import { StartError } from '../platform/start-error.js';

/** What a command may do: SQL in one transaction as the app's role, and lines to the person at the keyboard. */
export interface Command {
  sql: Sql;
  draft: Drafting;
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
    await log.during(async (draft) => {
      await sql('begin');
      await act({ sql, draft, print });
      await sql('commit');
    });
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    throw error;
  } finally {
    await client.end();
  }
}

const AT_ONCE = 1000;

/** What somebody did at the command line to objects of one kind. */
export function logCommand(
  { sql, draft }: Pick<Command, 'sql' | 'draft'>,
  entry: { operation: string; action: string; type: string; ids: string[]; rootId?: string | null },
): Promise<void> {
  const { type, ids, ...commanded } = entry;
  const parts = Array.from({ length: Math.ceil(ids.length / AT_ONCE) }, (_none, i) =>
    ids.slice(i * AT_ONCE, (i + 1) * AT_ONCE),
  );
  const rows = parts.map((objects) => ({ type, objects, subjects: objects.map(() => null) }));
  return logByCommand(sql, draft, { ...commanded, rows });
}
