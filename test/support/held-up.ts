import type { TestDatabase } from './database.js';

/** The connections to a database whose statement waits for what somebody else holds. Not asked inside a transaction: there it stands still. */
export const heldUp = (db: Pick<TestDatabase, 'sql'>): Promise<{ pid: number }[]> =>
  db.sql<{ pid: number }>(
    `select pid from pg_stat_activity
      where datname = current_database() and wait_event_type = 'Lock' and state = 'active'`,
  );
