import { randomBytes } from 'node:crypto';
import pg from 'pg';

export interface TestDatabase {
  /** As the installation's owner; the app connects to the same and takes its own role. */
  url: string;
  /** SQL outside every policy, to set up and to look. */
  sql<T extends object = Record<string, unknown>>(text: string, values?: unknown[]): Promise<T[]>;
  drop(): Promise<void>;
}

/** A database of one's own, copied from the migrated template. */
export async function testDatabase(): Promise<TestDatabase> {
  const template = new URL(process.env.TEST_TEMPLATE_URL ?? '');
  const server = new URL(template);
  server.pathname = '/postgres';
  const name = `test_${randomBytes(6).toString('hex')}`;
  const admin = new pg.Client({ connectionString: server.href });
  await admin.connect();
  // Copying waits for nobody: the template has no connections of its own.
  await admin.query(`create database ${name} template ${template.pathname.slice(1)}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  const pool = new pg.Pool({ connectionString: url.href, max: 2 });
  // Dropping the database ends whatever idles on it.
  pool.on('error', () => undefined);
  return {
    url: url.href,
    sql: async <T extends object>(text: string, values: unknown[] = []) =>
      (await pool.query(text, values)).rows as T[],
    async drop() {
      await pool.end();
      await admin.query(`drop database ${name} with (force)`);
      await admin.end();
    },
  };
}
