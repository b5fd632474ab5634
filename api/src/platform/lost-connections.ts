import type { Pool, PoolClient } from 'pg';

/**
 * A connection that is lost while it is lent goes back to the pool by itself. A transaction of the ORM whose rollback
 * fails never gives its connection back (kysely releases only after a rollback that succeeded); a pool that lost all
 * its places like that would let everybody wait until the process is started anew.
 */
export function takeBackLost(pool: Pool): void {
  const lent = new WeakSet<PoolClient>();
  pool.on('acquire', (client) => void lent.add(client));
  pool.on('release', (_error, client) => void lent.delete(client));
  pool.on('connect', (client) => {
    client.once('end', () => {
      if (!lent.has(client)) return;
      client.release(true);
      // Whoever borrowed it may still find out and give it back.
      client.release = () => undefined;
    });
  });
}
