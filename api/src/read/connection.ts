import { jsonObject } from './block.js';
import type { ObjectCompiler } from './object.js';
import type { PageArguments, Window } from './page.js';
import type { Selected } from './selection.js';

/** What a connection's selection asks for, as JSON aggregated over its block. `total` is called when it is asked. */
export function connectionParts(
  compiler: ObjectCompiler,
  selected: Selected,
  window: Window,
  args: PageArguments,
  total: () => string,
): { json: string; withCursor: boolean } {
  const { block } = compiler;
  const row = compiler.place.alias;
  const inPage = `${block.name}.i <= ${window.size}`;
  block.shown = inPage;
  const inOrder = `order by ${block.name}.i ${window.backward ? 'desc' : 'asc'}`;
  const reversed = `order by ${block.name}.i ${window.backward ? 'asc' : 'desc'}`;
  const all = (sql: string): string =>
    `coalesce(json_agg(${sql} ${inOrder}) filter (where ${inPage}), '[]'::json)`;
  let withCursor = false;
  const cursor = (): string => {
    withCursor = true;
    return block.column(`${row}.cursor`);
  };
  const more = `coalesce(bool_or(${block.name}.i > ${window.size}), false)`;
  const came = String(Boolean(window.backward ? args.before : args.after) || window.offset > 0);
  const info: Record<string, () => string> = {
    hasNextPage: () => (window.backward ? came : more),
    hasPreviousPage: () => (window.backward ? more : came),
    startCursor: () => `(array_agg(${cursor()} ${inOrder}) filter (where ${inPage}))[1]`,
    endCursor: () => `(array_agg(${cursor()} ${reversed}) filter (where ${inPage}))[1]`,
    __typename: () => `'PageInfo'::text`,
  };
  const edge = (each: Selected, type: string): string => {
    if (each.name === 'cursor') return cursor();
    return each.name === 'node' ? compiler.json(each.fields) : `'${type}'::text`;
  };
  const pairs = selected.fields.map((part): [string, string] => {
    switch (part.name) {
      case 'nodes':
        return [part.key, all(compiler.json(part.fields))];
      case 'edges':
        return [
          part.key,
          all(jsonObject(part.fields.map((each) => [each.key, edge(each, part.type?.name ?? '')]))),
        ];
      case 'pageInfo':
        return [
          part.key,
          jsonObject(part.fields.map((each) => [each.key, (info[each.name] as () => string)()])),
        ];
      case 'totalCount':
        return [part.key, total()];
      default:
        return [part.key, `'${selected.type?.name ?? ''}'::text`];
    }
  });
  // A count shows nobody.
  if (selected.fields.some((part) => part.name === 'nodes' || part.name === 'edges')) compiler.log(null);
  return { json: jsonObject(pairs), withCursor };
}

/** A connection with no rows below a parent has no group to be gathered from. */
export function emptyConnection(selected: Selected): string {
  const info = (part: Selected): string =>
    jsonObject(
      part.fields.map((each) => {
        if (each.name === '__typename') return [each.key, `'PageInfo'::text`];
        return [each.key, each.name.startsWith('has') ? 'false' : 'null'];
      }),
    );
  return jsonObject(
    selected.fields.map((part): [string, string] => {
      if (part.name === 'nodes' || part.name === 'edges') return [part.key, `'[]'::json`];
      if (part.name === 'totalCount') return [part.key, '0'];
      return [part.key, part.name === 'pageInfo' ? info(part) : `'${selected.type?.name ?? ''}'::text`];
    }),
  );
}
