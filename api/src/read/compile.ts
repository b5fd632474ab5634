import type { Told } from '../audit/entry.js';
import { databaseRoleOf } from '../authz/database-role.js';
import { badInput } from '../platform/errors.js';
import { rootList, rootSingle } from './list.js';
import { listNamed, singleNamed } from './lists.js';
import { isLogged, isRow, resourceOf } from './resource.js';
import type { Selected } from './selection.js';
import type { Own, Statement } from './statement.js';
import { telling, type AskedBy, type LoggedLook } from './told.js';

export interface CompiledRoot {
  key: string;
  /** Absent and hidden alike give null, and an error with this path. */
  single: boolean;
}

/** One statement for the whole operation; its columns are the roots' JSON, in order, and what the log is told last. */
export interface Compiled {
  text: string;
  values: unknown[];
  /** Which of the values are the request's own. */
  own: ReadonlyMap<keyof Own, number>;
  roots: CompiledRoot[];
  databaseRole: string;
  /** What its last column, `told`, comes to: what the log has to say of it. Null: it shows nobody's data. */
  told: ((column: string) => Told) | null;
}

interface Part {
  json: string;
  root: CompiledRoot;
  looks: LoggedLook[];
}

/** True when the compiler reads this root field; others are answered by their resolvers. */
export const isCompiled = (name: string): boolean => Boolean(listNamed(name) ?? singleNamed(name));

/** Turns selections of root fields, with the caller's rights, into one SQL statement that also says what the log has to. */
export function compile(
  statement: Statement,
  roots: readonly Selected[],
  options: { written?: { name: string }; askedBy?: AskedBy } = {},
): Compiled {
  let databaseRole = databaseRoleOf(statement.principal);
  const parts = roots.map((selected): Part => {
    const list = listNamed(selected.name);
    const { json, block, attempted } = list
      ? { ...rootList(statement, list, selected), attempted: null }
      : single(statement, selected, options.written);
    databaseRole = block.databaseRole ?? databaseRole;
    const root = { key: selected.key, single: !list };
    const none = `not exists (select 1 from ${block.name})`;
    // Whether or not there is such an object the same is run; where there is, its patient can see the attempt: the log finds
    // out whose it is as the entry is written, and the caller does not.
    if (attempted)
      return {
        json,
        root,
        looks: options.askedBy ? [] : [{ type: attempted.type, none, refused: attempted.id }],
      };
    const resource = list ? resourceOf(list.type()) : null;
    if (!resource || !isLogged(resource)) return { json, root, looks: [] };
    // A search that found nothing, and a count that shows nobody, are looks all the same.
    return {
      json,
      root,
      looks: [{ type: resource.name, none: block.logged.length ? none : 'true', refused: null }],
    };
  });
  const sources = statement.allBlocks
    .filter(({ logged }) => logged.length)
    .map(({ name, shown, logged }) => ({ from: name, where: shown, rows: logged }));
  const looks = parts.flatMap((part) => part.looks);
  const told = sources.length || looks.length ? telling(statement, sources, looks, options.askedBy) : null;
  const columns = parts.map((part, i) => `(${part.json})::text as r${i}`);
  if (told) columns.push(`${told.column} as told`);
  // Plans are the role's own: another role's are not thrown away for them.
  const text = `/* ${databaseRole} */ ${statement.with(told?.ctes ?? [])}select ${columns.join(', ')}`;
  return {
    text,
    values: statement.values,
    own: statement.own,
    roots: parts.map((part) => part.root),
    databaseRole,
    told: told?.read ?? null,
  };
}

/** `written`: an object that the caller has just written, and may see even if the act ended their right to it. */
function single(statement: Statement, selected: Selected, written?: { name: string }) {
  if (written) {
    const id = statement.bind(selected.args.id, 'uuid');
    return rootSingle(statement, written, (alias) => `${alias}.id = ${id}`, id, selected.fields, false);
  }
  const definition = singleNamed(selected.name);
  if (!definition) throw badInput({ path: selected.name, rule: 'UNKNOWN_FIELD' });
  const id = definition.find ? null : statement.bind(selected.args.id, 'uuid');
  const find = (alias: string): string =>
    definition.find
      ? definition.find(alias, selected.args, statement)
      : isRow(resourceOf(definition.type()), alias, String(id));
  const found = rootSingle(statement, definition.type(), find, id ?? 'null::uuid', selected.fields);
  return definition.unasked ? { ...found, attempted: null } : found;
}
