import { badInput } from '../platform/errors.js';
import { checkCursorValue, cursorSql, readCursor } from '../platform/cursor.js';
import type { ListDefinition, Ordering } from './lists.js';
import { identity } from './resource.js';
import type { ResourceMeta } from './registry.js';
import type { Scope } from './scope.js';
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
export function windowOf(list: ListDefinition, args: PageArguments, most = MAX_PAGE): Window {
  const backward = args.last !== undefined && args.last !== null;
  if (backward && args.first !== undefined && args.first !== null)
    throw badInput({ path: 'last', rule: 'FIRST_AND_LAST' });
  const name = backward ? 'last' : 'first';
  const size = (backward ? args.last : args.first) ?? DEFAULT_PAGE;
  if (args.first === null || size < 1 || size > most)
    throw badInput({ path: name, rule: 'PAGE_SIZE', params: { max: most } });
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
  const { from, ways, keys: driven } = scope.sql(t, window.orderingName);
  const id = `${t}.${identity(resource)}`;
  const keys = driven ?? [...scope.orderingKeys(window.ordering, t), id];
  const types = [...window.ordering.keys.map((key) => key.type), 'uuid'];
  const beyond: string[] = [];
  for (const argument of ['after', 'before'] as const) {
    const cursor = args[argument];
    if (cursor === null || cursor === undefined) continue;
    const place = readCursor(argument, cursor, window.orderingName, keys.length);
    const bound = place.values.map((value, i) =>
      statement.bind(checkCursorValue(argument, value, types[i] as string), types[i] as string),
    );
    const forward = (argument === 'after') !== window.ordering.descending;
    beyond.push(`(${keys.join(', ')}) ${forward ? '>' : '<'} (${bound.join(', ')})`);
  }
  const direction = window.ordering.descending !== window.backward ? 'desc' : 'asc';
  const order = keys.map((key) => `${key} ${direction}`).join(', ');
  const extra = [
    ...keys.map((key, i) => `${key} as k${i}`),
    ...(withCursor ? [`${cursorSql(window.orderingName, keys)} as cursor`] : []),
  ];
  const rows = `select ${t}.*, ${extra.join(', ')} from ${from}`;
  const limit = (offset: number): string => `limit ${window.size + 1}${offset ? ` offset ${offset}` : ''}`;
  const [first, ...others] = ways as [string[], ...string[][]];
  if (!others.length)
    return `${rows}${whereSql([...first, ...beyond])} order by ${order} ${limit(window.offset)}`;
  // Every way is in the plan, and the rows of one: which, is known before any begins.
  const most = `limit ${window.size + 1 + window.offset}`;
  const all = ways.map((way) => `(${rows}${whereSql([...way, ...beyond])} order by ${order} ${most})`);
  return `select ${t}.* from (${all.join(' union all ')}) ${t} order by ${orderOf(window, t)} ${limit(window.offset)}`;
}

const whereSql = (tests: string[]): string => (tests.length ? ` where ${tests.join(' and ')}` : '');

/** The page's own order, over its key columns. */
export function orderOf(window: Window, row: string): string {
  const direction = window.ordering.descending !== window.backward ? 'desc' : 'asc';
  return [...window.ordering.keys.keys(), window.ordering.keys.length]
    .map((i) => `${row}.k${i} ${direction}`)
    .join(', ');
}
