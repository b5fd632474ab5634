import pg from 'pg';
import { createSchema } from '../../api/src/graphql/schema.js';
import { World } from '../support/world.js';
import { learnFields } from './oracle/expected.js';
import type { Sql } from './oracle/sql.js';

export const NOW = '2026-11-23T09:00:00Z';

/** An installation, and one connection to it outside every policy. */
export interface Bench {
  world: World;
  now: Date;
  sql: Sql;
  /** Whatever is done in it is undone after. */
  undone: <T>(act: () => Promise<T>) => Promise<T>;
  stop: () => Promise<void>;
}

export async function bench(): Promise<Bench> {
  const world = await World.start(NOW);
  learnFields(await createSchema());
  const client = new pg.Client({ connectionString: world.db.url });
  await client.connect();
  const sql: Sql = async (text, values) => (await client.query(text, values)).rows as never;
  return {
    world,
    now: world.clock.now(),
    sql,
    async undone(act) {
      await sql('begin');
      try {
        await sql(`select set_config('samlop.now', $1, true)`, [NOW]);
        return await act();
      } finally {
        await sql('rollback');
      }
    },
    async stop() {
      await client.end();
      await world.stop();
    },
  };
}
