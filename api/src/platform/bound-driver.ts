import { isRaw, type Configuration, type LoggingOptions, type Transaction } from '@mikro-orm/core';
import { PostgreSqlConnection, PostgreSqlDriver } from '@mikro-orm/postgresql';
import { NativeQueryBuilder } from '@mikro-orm/sql';
import { CompiledQuery, type Kysely } from 'kysely';

/** `?` is a value, `??` an identifier and `\?` itself, as the ORM writes its statements. */
const PLACE = /\\\?|\?\??/g;

interface Written {
  sql: string;
  params: readonly unknown[];
}

/**
 * Values go beside the statement. The ORM's own connection writes them into its text, where what somebody wrote about a
 * patient would be read in the database's log, in pg_stat_activity, and with every error that quotes its statement.
 */
class BoundConnection extends PostgreSqlConnection {
  override async execute<T>(
    query: string | NativeQueryBuilder | object,
    params: readonly unknown[] | object = [],
    method: 'all' | 'get' | 'run' = 'all',
    ctx?: Transaction,
    loggerContext?: LoggingOptions,
  ): Promise<T> {
    await this.ensureConnection();
    const values: unknown[] = [];
    const text = this.placed(written(query, params), values);
    const run = async (): Promise<T> => {
      const on = (ctx ?? this.getClient()) as Kysely<unknown>;
      return this.transformRawResult<T>(await on.executeQuery(CompiledQuery.raw(text, values)), method);
    };
    // For the ORM's log: no value is in it.
    return this.executeQuery(text, run, { ...loggerContext });
  }

  private placed({ sql, params }: Written, values: unknown[]): string {
    if (params.length === 0) return sql;
    let next = 0;
    return sql.replace(PLACE, (found) => {
      if (found === '\\?') return '?';
      const value = params[next++];
      return found === '??' ? this.platform.quoteIdentifier(value as string) : this.place(value, values);
    });
  }

  /** What stands for a value: a fragment for itself, a list for its elements (`in (?)`), and else a number. */
  private place(value: unknown, values: unknown[]): string {
    if (isRaw(value)) return this.placed(value, values);
    if (Array.isArray(value)) return value.map((each) => this.place(each, values)).join(', ');
    return `$${values.push(stored(value))}`;
  }
}

function written(query: string | object, params: readonly unknown[] | object): Written {
  const fragment = query instanceof NativeQueryBuilder ? query.toRaw() : query;
  if (isRaw(fragment)) return fragment;
  // Parameters by name are nothing that the ORM's own statements have.
  if (typeof fragment !== 'string' || !Array.isArray(params))
    throw new TypeError('not a statement of the ORM');
  return { sql: fragment, params };
}

function stored(value: unknown): unknown {
  if (value instanceof Date) return value.toISOString();
  const isPlain =
    typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
  return isPlain ? JSON.stringify(value) : value;
}

/** PostgreSQL by MikroORM, with every value bound. */
export class BoundDriver extends PostgreSqlDriver {
  protected override readonly connection: PostgreSqlConnection;

  constructor(config: Configuration) {
    super(config);
    this.connection = new BoundConnection(this.config);
  }
}
