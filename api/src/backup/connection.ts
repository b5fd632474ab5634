import pg from 'pg';
import { StartError } from '../platform/start-error.js';

/** A connection as the owner's role, which sees every row while it says that it does. */
export async function asOwner<T>(url: string, act: (client: pg.Client) => Promise<T>): Promise<T> {
  const options = '-c role=samlop_owner -c samlop.migrating=on -c TimeZone=UTC -c statement_timeout=0';
  const client = new pg.Client({ connectionString: url, options });
  // What is lost while it is used is told by whoever uses it.
  client.on('error', () => undefined);
  try {
    await client.connect();
  } catch (error) {
    const { code } = error as { code?: string };
    if (code === '22023') throw new StartError('The database is none of Samløp’s: it has no samlop_owner.');
    if (code === '42501') throw new StartError('DATABASE_URL must be the owner’s address (migrate-url).');
    throw error;
  }
  try {
    return await act(client);
  } finally {
    await client.end().catch(() => undefined);
  }
}
