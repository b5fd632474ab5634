import { LOG_TIME } from '../audit/entry.js';
import { databaseRoleOf } from '../authz/database-role.js';
import { ACTS_FOR_PATIENT, BREAK_GLASS_ROLES } from '../authz/roles.js';
import type { Principal } from '../authz/principal.js';
import { badInput } from '../platform/errors.js';
import type { LoggedRows } from './block.js';
import { rootList, rootSingle } from './list.js';
import { listNamed, singleNamed } from './lists.js';
import { isLogged, isRow, resourceOf } from './resource.js';
import type { Selected } from './selection.js';
import { type Own, type Statement } from './statement.js';

/** Who looks, where the statement asks as if it were somebody else; and by which relation. */
export interface AskedBy {
  principal: Principal;
  relation: string;
}

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
  /** Its last column, `told`, is what the log has to say of it (audit/entry.ts, Told); false: it shows nobody's data. */
  logged: boolean;
}

interface Part {
  json: string;
  root: CompiledRoot;
  /** Rows of the log that are not rows of a block: nothing found, or an object that is hidden or absent. */
  extra: string[];
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
    if (attempted && options.askedBy) return { json, root, extra: [] };
    if (attempted) {
      return {
        json,
        root,
        extra: [
          // Whether or not there is such an object the same is run; where there is, its patient can see the attempt: the log
          // finds out whose it is as the entry is written, and the caller does not.
          `select '${attempted.type}', null::text, 'DENY', 'NOT_FOUND', null::uuid, null::uuid, ${attempted.id} where not exists (select 1 from ${block.name})`,
        ],
      };
    }
    const resource = list ? resourceOf(list.type()) : null;
    const patients = resource && isLogged(resource);
    // A search that found nothing, and a count that shows nobody, are looks all the same.
    const shown = block.logged.length ? ` where not exists (select 1 from ${block.name})` : '';
    const nothing = `select '${resource?.name ?? ''}', null::text, 'PERMIT', null::text, null::uuid, null::uuid, null::uuid${shown}`;
    return { json, root, extra: patients ? [nothing] : [] };
  });
  const logged = statement.allBlocks.flatMap((block) => block.logged.map((rows) => rowsSql(block, rows)));
  const entries = [...logged, ...parts.flatMap((part) => part.extra)];
  const told = entries.length ? toldSql(statement, entries, options.askedBy) : null;
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
    logged: told !== null,
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

function rowsSql(block: { name: string; shown: string | null }, rows: LoggedRows): string {
  const where = [block.shown, rows.present ? `${rows.present} is not null` : null]
    .filter(Boolean)
    .join(' and ');
  return (
    `select '${rows.type}' as type, ${rows.relation} as relation, 'PERMIT' as decision, null::text as rule, ${rows.patient} as patient, ${rows.subject} as subject, ${rows.id} as id` +
    ` from ${block.name}${where ? ` where ${where}` : ''}`
  );
}

/** SQL: by which opening somebody looked who looked by break-glass; it holds the reason. */
function openingSql(statement: Statement): string {
  if (!BREAK_GLASS_ROLES.includes(statement.principal.role)) return 'null::uuid';
  return (
    `case when e.relation = 'BREAK_GLASS' then (select g.cause_id from relation g where g.patient_id = e.patient` +
    ` and g.subject_id = ${statement.person} and g.kind = 'BREAK_GLASS' and g.valid_from <= ${statement.now}` +
    ` and g.valid_to > ${statement.now} order by g.valid_from desc limit 1) end`
  );
}

/**
 * SQL for what the log is told, in the database's own time and by the log's own names: one row for each kind of object,
 * relation and verdict (audit/entry.ts, Told). Its patients are looked up once, however many rows they stand in.
 */
export function toldSql(
  statement: Statement,
  entries: readonly string[],
  askedBy?: AskedBy,
): { ctes: string[]; column: string } {
  const known = `filter (where x.patient is not null or x.subject is not null or x.id is not null)`;
  const relation = askedBy ? `'${askedBy.relation}'::text` : 'e.relation';
  const actor = ACTS_FOR_PATIENT.has((askedBy?.principal ?? statement.principal).role)
    ? 'app.own_subject()'
    : 'null';
  const parts = ['type', 'relation', 'decision', 'rule', 'opening'];
  return {
    ctes: [
      `seen as materialized (select e.type, ${relation} as relation, e.decision, e.rule, e.patient, e.subject, e.id, ${openingSql(statement)} as opening` +
        ` from (${entries.join(' union all ')}) e(type, relation, decision, rule, patient, subject, id))`,
      `named as materialized (select n.patient, n.subject from app.subjects_of(array(select distinct patient from seen where patient is not null)) n)`,
    ],
    column:
      `(select json_build_object('at', ${LOG_TIME}, 'actor', ${actor},` +
      ` 'rows', coalesce(json_agg(json_build_object(${parts.map((part) => `'${part}', g.${part}`).join(', ')}, 'subjects', g.subjects, 'objects', g.objects)), '[]'))` +
      ` from (select ${parts.map((part) => `x.${part}`).join(', ')}, coalesce(array_agg(coalesce(x.subject, n.subject)) ${known}, '{}') as subjects,` +
      ` coalesce(array_agg(x.id) ${known}, '{}') as objects from seen x left join named n on n.patient = x.patient` +
      ` group by ${parts.map((part) => `x.${part}`).join(', ')}) g)::text`,
  };
}
