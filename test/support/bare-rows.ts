import pg from 'pg';
import type { Actor, World } from './world.js';
import { databaseRoleOf } from '../../api/src/authz/database-role.js';
import { CallerLookup } from '../../api/src/authn/caller.js';
import type { Principal } from '../../api/src/authz/principal.js';
import { policies } from '../../api/src/features.js';

/** Bare SQL in the database role of somebody's grant, as the API stands there: row policies alone decide. */
export class BareSql {
  private constructor(
    private readonly client: pg.Client,
    private readonly callers: CallerLookup,
    private readonly world: World,
    private readonly pool: pg.Pool,
  ) {}

  static async open(world: World): Promise<BareSql> {
    const client = new pg.Client({ connectionString: world.db.url, options: '-c role=samlop_app' });
    await client.connect();
    const pool = new pg.Pool({ connectionString: world.db.url, max: 1, options: '-c role=samlop_app' });
    pool.on('error', () => undefined);
    return new BareSql(client, new CallerLookup(pool, policies), world, pool);
  }

  async close(): Promise<void> {
    await this.client.end();
    await this.pool.end();
  }

  async principalOf(actor: Actor): Promise<Principal> {
    const who = { nationalId: actor.nationalId, clientId: null };
    const caller = await this.callers.find(who, actor.grantId, this.world.clock.now());
    if (!caller.rights) throw new Error('several grants: say which');
    return caller.rights.principal;
  }

  /** One statement as somebody, in a transaction that is taken back. */
  async as<T extends object>(actor: Actor, text: string, values: unknown[] = []): Promise<T[]> {
    const principal = await this.principalOf(actor);
    return this.in<T>(databaseRoleOf(principal), principal.grantId, text, values);
  }

  /** The same in any role, with any grant's id or none. */
  async in<T extends object>(
    role: string | null,
    grantId: string | null,
    text: string,
    values: unknown[] = [],
    opened: readonly string[] = [],
  ): Promise<T[]> {
    await this.client.query('begin');
    try {
      if (grantId) await this.client.query('select app.act_as($1, $2)', [grantId, this.world.clock.now()]);
      if (opened.length)
        await this.client.query(`select set_config('samlop.patients', $1, true)`, [`{${opened.join(',')}}`]);
      if (role) await this.client.query(`select set_config('role', $1, true)`, [role]);
      return (await this.client.query(text, values)).rows as T[];
    } finally {
      await this.client.query('rollback');
    }
  }
}

/** The ids that bare SQL shows somebody of a table (`column`: what tells its rows apart). */
export async function bareRows(world: World, actor: Actor, table: string, column = 'id'): Promise<string[]> {
  const sql = await BareSql.open(world);
  try {
    const rows = await sql.as<{ id: string }>(actor, `select ${column} as id from ${table} order by 1`);
    return rows.map(({ id }) => id);
  } finally {
    await sql.close();
  }
}
