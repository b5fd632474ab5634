import { pageKinds } from './access.js';
import { Block } from './block.js';
import { connectionParts, emptyConnection } from './connection.js';
import { listNamed, type ListDefinition } from './lists.js';
import { tableOf } from './model.js';
import { ObjectCompiler, useLists } from './object.js';
import { identity, isLogged, resourceOf } from './resource.js';
import { orderOf, pageSql, windowOf, type PageArguments } from './page.js';
import { Scope } from './scope.js';
import type { FieldRead } from './registry.js';
import type { Selected } from './selection.js';
import type { Statement } from './statement.js';

/** A plain list is cut here; what grows beyond is a connection. */
const MAX_PLAIN = 500;

const conjunction = (parts: (string | null | undefined)[]): string =>
  parts.filter((sql) => sql && sql !== 'true').join(' and ') || 'true';

/** JSON of a list that hangs on a row: a block of its own, gathered by the parent's row and joined to it. */
export function listBelow(
  parent: ObjectCompiler,
  read: FieldRead & { kind: 'many' | 'connection' },
  selected: Selected,
  access: string,
): string {
  const { statement, block } = parent;
  // The parent's aliases do not reach out of its block: what the join needs of it becomes a column.
  const on = (inner: string): string =>
    read
      .on('§', inner, statement)
      .replace(/§\.(\w+)/g, (_all, column: string) => block.column(`${parent.place.alias}.${column}`));
  const gate = access === 'true' ? null : block.column(`(${access})`);
  const child = new Block(statement);
  const grouped =
    read.kind === 'many'
      ? plainBelow(parent, read, selected, on, child)
      : connectionBelow(parent, read, selected, on, child);
  const joined = statement.alias('j');
  block.below.push(
    `left join (select ${child.name}.prn, ${grouped} as j from ${child.name} ${child.below.join(' ')} group by ${child.name}.prn) ${joined} on ${joined}.prn = ${block.name}.rn`,
  );
  const json = `coalesce(${joined}.j, ${read.kind === 'many' ? `'[]'::json` : emptyConnection(selected)})`;
  return gate ? `case when ${gate} then ${json} end` : json;
}

function plainBelow(
  parent: ObjectCompiler,
  read: FieldRead & { kind: 'many' },
  selected: Selected,
  on: (inner: string) => string,
  child: Block,
): string {
  const { statement, block } = parent;
  const row = statement.alias();
  const resource = resourceOf(read.type());
  const compiler = new ObjectCompiler(statement, child, parent.below(resource, row, read));
  const element = compiler.json(selected.fields);
  compiler.log(null);
  const order = read.order(row);
  const page =
    `select ${row}.*, row_number() over (order by ${order}) as i from ${tableOf(resource)} ${row}` +
    ` where ${conjunction([on(row), compiler.visible()])} order by ${order} limit ${MAX_PLAIN}`;
  child.readFrom(`${block.rows} cross join lateral (${page}) ${row}`, row, `${block.name}.rn`);
  return `json_agg(${element} order by ${child.name}.i)`;
}

function connectionBelow(
  parent: ObjectCompiler,
  read: FieldRead & { kind: 'connection' },
  selected: Selected,
  on: (inner: string) => string,
  child: Block,
): string {
  const { statement, block } = parent;
  const row = statement.alias();
  const list = listNamed(read.list) as ListDefinition;
  const resource = resourceOf(list.type());
  const args = selected.args as PageArguments;
  const window = windowOf(list, args);
  const place = parent.below(resource, row, read);
  const scope = new Scope(statement, list, resource, args.filter ?? {}, { on, ...place });
  const compiler = new ObjectCompiler(statement, child, place);
  const counted = statement.alias('n');
  let countJoin = '';
  const parts = connectionParts(compiler, selected, window, args, () => {
    const t = statement.alias();
    const { from, where } = scope.whole(t);
    countJoin = ` cross join lateral (select count(*)::int as n from ${from} where ${conjunction(where)}) ${counted}`;
    return `max(${child.column(`${counted}.n`)})`;
  });
  const page = pageSql(statement, scope, list, resource, window, args, parts.withCursor);
  const ordered = `select ${row}.*, row_number() over (order by ${orderOf(window, row)}) as i from (${page}) ${row}`;
  child.readFrom(`${block.rows}${countJoin} cross join lateral (${ordered}) ${row}`, row, `${block.name}.rn`);
  return parts.json;
}

/** A list of the root, as a scalar sub-select of JSON over its block. */
export function rootList(
  statement: Statement,
  list: ListDefinition,
  selected: Selected,
): { json: string; block: Block } {
  const resource = resourceOf(list.type());
  const block = new Block(statement);
  block.databaseRole = resource.databaseRole;
  const row = statement.alias();
  const args = selected.args as PageArguments;
  const compiler = new ObjectCompiler(statement, block, { resource, alias: row, form: 'row' });
  if (list.plain) {
    const element = compiler.json(selected.fields);
    compiler.log(null);
    const scope = new Scope(statement, list, resource, {}, null);
    const { from, where } = scope.every(row);
    const order = (list.orderings[list.defaultOrdering]?.keys ?? []).map((key) => key.sql(row, statement));
    const by = [...order, `${row}.${identity(resource)}`].join(', ');
    where.push(list.narrow?.(row, selected.args, statement) ?? 'true');
    const page = `select ${row}.*, row_number() over (order by ${by}) as i from ${from} where ${conjunction(where)} order by ${by} limit ${MAX_PLAIN}`;
    block.readFrom(`(${page}) ${row}`, row);
    return {
      json: `(select coalesce(json_agg(${element} order by ${block.name}.i), '[]'::json) from ${block.name} ${block.below.join(' ')})`,
      block,
    };
  }
  const window = windowOf(list, args, statement.mostRows);
  const scope = new Scope(statement, list, resource, args.filter ?? {}, null);
  const parts = connectionParts(compiler, selected, window, args, () => {
    const t = statement.alias();
    const { from, where } = scope.whole(t);
    return `(select count(*)::int from ${from} where ${conjunction(where)})`;
  });
  const page = pageSql(statement, scope, list, resource, window, args, parts.withCursor);
  const ordered = `select ${row}.*, row_number() over (order by ${orderOf(window, row)}) as i from (${page}) ${row}`;
  block.readFrom(`(${noted(compiler, block, ordered)}) ${row}`, row);
  // `having` makes one group also of no rows: a total alone has no aggregate of its own.
  return { json: `(select ${parts.json} from ${block.name} ${block.below.join(' ')} having true)`, block };
}

/** The page, its patients noted for the row policies before anything that hangs on its rows is read. */
function noted({ statement, place, tokens }: ObjectCompiler, block: Block, page: string): string {
  const { resource, alias } = place;
  const patient = resource.patient?.(alias);
  const kinds = tokens && pageKinds(tokens, statement);
  if (!patient || !kinds || statement.asIf || !(block.joins.length || block.below.length)) return page;
  return (
    `with page as materialized (${page}),` +
    ` noted as materialized (select app.note_page(array(select ${patient} from page ${alias}), ${kinds}) as done)` +
    // Nothing that comes after is moved before it.
    ` select ${alias}.* from page ${alias}, noted where noted.done offset 0`
  );
}

/** What somebody tried to see: logged when it was hidden or absent. */
export interface Attempted {
  type: string;
  id: string;
}

/** One object of the root, or null. `found` tells hidden and absent alike from there. */
export function rootSingle(
  statement: Statement,
  type: { name: string },
  find: (alias: string) => string,
  asked: string,
  selected: readonly Selected[],
  enforced = true,
): { json: string; block: Block; attempted: Attempted | null } {
  const resource = resourceOf(type);
  const block = new Block(statement);
  block.databaseRole = resource.databaseRole;
  const row = statement.alias();
  const compiler = new ObjectCompiler(statement, block, {
    resource,
    alias: row,
    form: 'row',
    unverified: !enforced,
  });
  const object = compiler.json(selected);
  compiler.log(null);
  const where = conjunction([find(row), enforced ? compiler.visible() : null]);
  block.readFrom(
    `(select ${row}.*, 1 as i from ${tableOf(resource)} ${row} where ${where} limit 1) ${row}`,
    row,
  );
  const attempted = isLogged(resource) ? { type: resource.name, id: asked } : null;
  return { json: `(select ${object} from ${block.name} ${block.below.join(' ')})`, block, attempted };
}

useLists(listBelow);
