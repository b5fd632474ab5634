import { Action } from '../authz/actions.js';
import { badInput, forbidden } from '../platform/errors.js';
import { checkCursorValue, cursorSql, readCursor } from '../platform/cursor.js';
import { anyRule, clauseOf, fieldSql, tokensOf, type Form, type Place } from './access.js';
import type { ListDefinition, Ordering } from './lists.js';
import { tableOf } from './model.js';
import { identity } from './resource.js';
import type { ResourceMeta } from './registry.js';
import type { Statement } from './statement.js';

export const MAX_PAGE = 200;
const DEFAULT_PAGE = 25;
const MAX_OFFSET = 10_000;

export interface PageArguments {
  first?: number | null;
  last?: number | null;
  after?: string | null;
  before?: string | null;
  offset?: number | null;
  filter?: Record<string, unknown> | null;
  orderBy?: string | null;
}

/** Which part of a list was asked for. `backward`: counted from the end, and turned round for the answer. */
export interface Window {
  size: number;
  backward: boolean;
  offset: number;
  ordering: Ordering;
  orderingName: string;
}

/** Checks the paging arguments; each broken one is named, whether it came as a literal or in a variable. */
export function windowOf(list: ListDefinition, args: PageArguments): Window {
  const backward = args.last !== undefined && args.last !== null;
  if (backward && args.first !== undefined && args.first !== null)
    throw badInput({ path: 'last', rule: 'FIRST_AND_LAST' });
  const name = backward ? 'last' : 'first';
  const size = (backward ? args.last : args.first) ?? DEFAULT_PAGE;
  if (args.first === null || size < 1 || size > MAX_PAGE)
    throw badInput({ path: name, rule: 'PAGE_SIZE', params: { max: MAX_PAGE } });
  const offset = args.offset ?? 0;
  if (offset < 0 || offset > MAX_OFFSET)
    throw badInput({ path: 'offset', rule: 'OFFSET', params: { max: MAX_OFFSET } });
  if (offset && (args.after || args.before || backward))
    throw badInput({ path: 'offset', rule: 'OFFSET_AND_CURSOR' });
  const orderingName = args.orderBy ?? list.defaultOrdering;
  const ordering = list.orderings[orderingName];
  if (!ordering) throw badInput({ path: 'orderBy', rule: 'ENUM' });
  return { size, backward, offset, ordering, orderingName };
}

/** What the principal may see of a list, and what was asked for of that: `from … where …` over the alias. */
export class Scope {
  constructor(
    private readonly statement: Statement,
    private readonly list: ListDefinition,
    private readonly resource: ResourceMeta,
    private readonly filter: Record<string, unknown>,
    /** A list below a row: what ties it to that row, and what is certain of its patient. */
    private readonly parent: { on: (alias: string) => string; known: readonly string[] | undefined } | null,
  ) {}

  private get rules() {
    return this.statement.rights.rulesFor(Action.READ, this.resource.name);
  }

  private place(alias: string): Place {
    const tokens = tokensOf(this.rules);
    // An organisation's rows are its own anyhow; a person's list starts from the person's patients.
    const form: Form = this.parent || !tokens.some((token) => token !== 'PARTY') ? 'row' : 'list';
    return { resource: this.resource, alias, form, known: this.parent?.known };
  }

  sql(
    alias: string,
    orderingName: string,
    useDriver = true,
  ): { from: string; where: string[]; keys: string[] | null } {
    const s = this.statement;
    const driver = this.list.driver;
    const keys = driver?.orderings[orderingName];
    const driven = useDriver && !this.parent && driver && keys && driver.fits(this.filter, s);
    const where = [anyRule(this.rules, this.place(alias), s)];
    if (driven) where.push(driver.where(alias, s));
    if (this.parent) where.push(this.parent.on(alias));
    if (this.list.always) where.push(this.list.always(alias, s));
    where.push(...this.filters(alias));
    return {
      from: driven ? driver.from(alias, s) : `${tableOf(this.resource)} ${alias}`,
      where: where.filter((sql) => sql !== 'true'),
      keys: driven ? keys(alias) : null,
    };
  }

  private filters(alias: string): string[] {
    return Object.entries(this.filter).flatMap(([name, value]) => {
      if (value === null || value === undefined) return [];
      const filter = this.list.filters[name];
      if (!filter) throw badInput({ path: `filter.${name}`, rule: 'UNKNOWN_FILTER' });
      return [
        filter.sql(alias, value as never, this.statement),
        ...filter.fields.flatMap((field) => this.readable(alias, field)),
      ];
    });
  }

  /** What may be filtered by: a field that is hidden on some rows matches only those where it is not. */
  private readable(alias: string, field: string): string[] {
    const sql = this.access(alias, field);
    if (sql === 'false') throw forbidden(`filter on hidden ${this.resource.name}.${field}`);
    return sql === 'true' ? [] : [sql];
  }

  /** SQL: the field may be read of a row that the principal sees. */
  private access(alias: string, field: string): string {
    const place = this.place(alias);
    return fieldSql(field, this.rules, clauseOf(this.rules, place, this.statement), place, this.statement);
  }

  /**
   * Ordering tells values apart, so a key is masked on rows where it is hidden: those stand together, at the end.
   * FORBIDDEN where it is never readable.
   */
  orderingKeys(ordering: Ordering, alias: string): string[] {
    return ordering.keys.map(({ field, sql, type }) => {
      // Who sees none of these objects gets an empty list, in whatever order.
      if (field === 'id' || !this.rules.length) return sql(alias);
      const readable = this.access(alias, field);
      if (readable === 'false') throw forbidden(`ordering on hidden ${this.resource.name}.${field}`);
      if (readable === 'true') return sql(alias);
      const last = type === 'date' || type === 'timestamptz' ? `'infinity'` : `chr(1114109)`;
      return `case when ${readable} then ${sql(alias)} else ${last} end`;
    });
  }
}

/** SQL for one page: `size` rows and one more, with the key columns `k0…` and the cursor, in order. */
export function pageSql(
  statement: Statement,
  scope: Scope,
  list: ListDefinition,
  resource: ResourceMeta,
  window: Window,
  args: PageArguments,
  withCursor: boolean,
): string {
  const t = statement.alias();
  const { from, where, keys: driven } = scope.sql(t, window.orderingName);
  const id = `${t}.${identity(resource)}`;
  const keys = driven ?? [...scope.orderingKeys(window.ordering, t), id];
  const types = [...window.ordering.keys.map((key) => key.type), 'uuid'];
  for (const argument of ['after', 'before'] as const) {
    const cursor = args[argument];
    if (cursor === null || cursor === undefined) continue;
    const place = readCursor(argument, cursor, window.orderingName, keys.length);
    const bound = place.values.map((value, i) =>
      statement.bind(checkCursorValue(argument, value, types[i] as string), types[i] as string),
    );
    const forward = (argument === 'after') !== window.ordering.descending;
    where.push(`(${keys.join(', ')}) ${forward ? '>' : '<'} (${bound.join(', ')})`);
  }
  const direction = window.ordering.descending !== window.backward ? 'desc' : 'asc';
  const order = keys.map((key) => `${key} ${direction}`).join(', ');
  const extra = [
    ...keys.map((key, i) => `${key} as k${i}`),
    ...(withCursor ? [`${cursorSql(window.orderingName, keys)} as cursor`] : []),
  ];
  return (
    `select ${t}.*, ${extra.join(', ')} from ${from}` +
    (where.length ? ` where ${where.join(' and ')}` : '') +
    ` order by ${order} limit ${window.size + 1}${window.offset ? ` offset ${window.offset}` : ''}`
  );
}

/** The page's own order, over its key columns. */
export function orderOf(window: Window, row: string): string {
  const direction = window.ordering.descending !== window.backward ? 'desc' : 'asc';
  return [...window.ordering.keys.keys(), window.ordering.keys.length]
    .map((i) => `${row}.k${i} ${direction}`)
    .join(', ');
}
