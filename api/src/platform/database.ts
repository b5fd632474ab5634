import pg from 'pg';
import type { Config } from './config.js';
import { runningEmbeddedPostgres, startEmbeddedPostgres } from './embedded-postgres.js';
import { StartError } from './start-error.js';

/** Whether the database can be reached and is new enough; one clear line when not, without its password. */
export async function checkDatabase(url: string): Promise<void> {
  const { hostname, port, pathname } = new URL(url);
  const where = `${hostname}:${port || '5432'}${pathname}`;
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  try {
    await client.connect();
    const answer = await client.query<{ version: number }>(
      "select current_setting('server_version_num')::int as version",
    );
    const version = Math.floor((answer.rows[0]?.version ?? 0) / 10_000);
    if (version < 15) {
      throw new StartError(
        `The database at ${where} is PostgreSQL ${version}: DATABASE_URL must be of 15 or newer.`,
      );
    }
  } catch (error) {
    if (error instanceof StartError) throw error;
    const { code, message } = error as { code?: string; message?: string };
    throw new StartError(
      `The database at ${where} cannot be reached (${code ?? message}): check DATABASE_URL.`,
    );
  } finally {
    await client.end().catch(() => undefined);
  }
}

/**
 * The installation's database for a command: the external one, the embedded one that a start already runs,
 * or the embedded one started for as long as the command needs it.
 */
export async function openDatabase(config: Config): Promise<{ url: string; close(): Promise<void> }> {
  const url = config.databaseUrl ?? runningEmbeddedPostgres(config.dataDir);
  if (url) {
    await checkDatabase(url);
    return { url, close: async () => undefined };
  }
  const started = await startEmbeddedPostgres({ dataDir: config.dataDir });
  return { url: started.url, close: () => started.stop() };
}
