import { FlushMode, MikroORM, type EntityClass } from '@mikro-orm/core';
import { ReflectMetadataProvider } from '@mikro-orm/decorators/legacy';
import type { PostgreSqlDriver } from '@mikro-orm/postgresql';
import { BoundDriver } from './bound-driver.js';
import type { Pool } from 'pg';
import { LOCK_TIMEOUT } from './lock-patience.js';
import { takeBackLost } from './lost-connections.js';

export type Orm = MikroORM<PostgreSqlDriver>;

export interface DatabaseOptions {
  url: string;
  entities: EntityClass<unknown>[];
  /** The database role of every connection: app, worker; the owner only migrates. */
  role: 'samlop_app' | 'samlop_worker' | 'samlop_owner';
  pool?: number;
}

/** No statement runs longer; a search for people has less (read/reader.ts). */
const STATEMENT_MS = 20_000;

/** An index of a big table takes its time, and locks nothing meanwhile; a lock that cannot be had is not waited for. */
const MIGRATING = ['samlop.migrating=on', `lock_timeout=${LOCK_TIMEOUT}`];

/**
 * Settings of every session. Plans are generic: planning a compiled read costs more than it gains. The role is the
 * session's default, so that `reset role` comes back to it and not to who logged in.
 */
const sessionOptions = (role: string): string =>
  [
    `role=${role}`,
    'TimeZone=UTC',
    'plan_cache_mode=force_generic_plan',
    'random_page_cost=1.1',
    'jit=off',
    'idle_in_transaction_session_timeout=30000',
    ...(role === 'samlop_owner' ? MIGRATING : [`statement_timeout=${STATEMENT_MS}`]),
  ]
    .map((setting) => `-c ${setting}`)
    .join(' ');

export function ormOptions({ url, entities, role, pool = 10 }: DatabaseOptions) {
  return {
    driver: BoundDriver,
    clientUrl: url,
    entities,
    metadataProvider: ReflectMetadataProvider,
    forceUtcTimezone: true,
    pool: { min: 0, max: pool },
    driverOptions: { options: sessionOptions(role), onPoolCreated: takeBackLost },
    // A query never flushes: only a unit of work writes, when it says so.
    flushMode: FlushMode.COMMIT,
    discovery: { warnWhenNoEntities: false },
  };
}

export async function connect(options: DatabaseOptions): Promise<Orm> {
  return MikroORM.init(ormOptions(options));
}

/** The pool beneath the ORM, for compiled reads. */
export async function poolOf(orm: Orm): Promise<Pool> {
  return (await orm.em.getConnection().getNativeClient()) as unknown as Pool;
}
