import { databaseRoleOf } from '../authz/database-role.js';
import { BREAK_GLASS_ROLES } from '../authz/roles.js';
import type { Principal } from '../authz/principal.js';
import { badInput } from '../platform/errors.js';
import type { LoggedRows } from './block.js';
import { rootList, rootSingle } from './list.js';
import { listNamed, singleNamed } from './lists.js';
import { resourceOf } from './resource.js';
import type { Selected } from './selection.js';
import { type Own, type Statement } from './statement.js';

/** What every log entry of an operation says beside its rows. */
export interface LogContext {
  requestId: string;
  operation: string;
  action: string;
  purpose: string;
  /** Who looks, where the statement asks as if it were somebody else; and by which relation. */
  reader?: { principal: Principal; relation: string };
}

export interface CompiledRoot {
  key: string;
  /** Absent and hidden alike give null, and an error with this path. */
  single: boolean;
}

/** One statement for the whole operation; its columns are the roots' JSON, in order. */
export interface Compiled {
  text: string;
  values: unknown[];
  /** Which of the values are the request's own. */
  own: ReadonlyMap<keyof Own, number>;
  roots: CompiledRoot[];
  databaseRole: string;
}

interface Part {
  json: string;
  root: CompiledRoot;
  /** Rows of the log that are not rows of a block: nothing found, or an object that is hidden or absent. */
  extra: string[];
}

/** True when the compiler reads this root field; others are answered by their resolvers. */
export const isCompiled = (name: string): boolean => Boolean(listNamed(name) ?? singleNamed(name));

/** Turns selections of root fields, with the caller's rights, into one SQL statement that also writes the log. */
export function compile(
  statement: Statement,
  roots: readonly Selected[],
  log: LogContext,
  options: { written?: { name: string } } = {},
): Compiled {
  let databaseRole = databaseRoleOf(statement.principal);
  const parts = roots.map((selected): Part => {
    const list = listNamed(selected.name);
    const { json, block, attempted } = list
      ? { ...rootList(statement, list, selected), attempted: null }
      : single(statement, selected, options.written);
    databaseRole = block.databaseRole ?? databaseRole;
    const root = { key: selected.key, single: !list };
    if (attempted && log.reader) return { json, root, extra: [] };
    if (attempted) {
      return {
        json,
        root,
        extra: [
          // Whether or not there is such an object the same is run; where there is, its patient can see the attempt: the log
          // finds out whose it is as the entry is written, and the caller does not.
          `select '${attempted.type}', null::text, 'DENY', 'NOT_FOUND', null::uuid, ${attempted.id} where not exists (select 1 from ${block.name})`,
        ],
      };
    }
    const resource = list ? resourceOf(list.type()) : null;
    const patients = resource?.patient && resource.logged !== false;
    // A search that found nothing, and a count that shows nobody, are looks all the same.
    const shown = block.logged.length ? ` where not exists (select 1 from ${block.name})` : '';
    const nothing = `select '${resource?.name ?? ''}', null::text, 'PERMIT', null::text, null::uuid, null::uuid${shown}`;
    return { json, root, extra: patients ? [nothing] : [] };
  });
  const logged = statement.allBlocks.flatMap((block) => block.logged.map((rows) => rowsSql(block, rows)));
  const entries = [...logged, ...parts.flatMap((part) => part.extra)];
  const ctes = entries.length ? [logSql(statement, entries, log)] : [];
  // Plans are the role's own: another role's are not thrown away for them.
  const text = `/* ${databaseRole} */ ${statement.with(ctes)}select ${parts.map((part) => `(${part.json})::text`).join(', ')}`;
  return {
    text,
    values: statement.values,
    own: statement.own,
    roots: parts.map((part) => part.root),
    databaseRole,
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
    definition.find ? definition.find(alias, selected.args, statement) : `${alias}.id = ${id}`;
  const found = rootSingle(statement, definition.type(), find, id ?? 'null::uuid', selected.fields);
  return definition.unasked ? { ...found, attempted: null } : found;
}

function rowsSql(block: { name: string; shown: string | null }, rows: LoggedRows): string {
  const where = [block.shown, rows.present ? `${rows.present} is not null` : null]
    .filter(Boolean)
    .join(' and ');
  return (
    `select '${rows.type}' as type, ${rows.relation} as relation, 'PERMIT' as decision, null::text as rule, ${rows.patient} as patient, ${rows.id} as id` +
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

/** The log as a data-modifying CTE: it runs whether or not anything refers to it, in the read's own transaction. */
export function logSql(
  statement: Statement,
  entries: readonly string[],
  log: LogContext,
  details: object | null = null,
): string {
  const p = log.reader?.principal ?? statement.principal;
  const constants = [
    log.reader ? statement.bind(p.personId, 'uuid') : statement.person,
    log.reader ? statement.bind(p.grantId, 'uuid') : statement.grant,
    statement.bind(p.role, 'text'),
    statement.bind(p.unitId, 'uuid'),
    log.reader ? statement.bind(p.rootId, 'uuid') : statement.root,
    statement.bind(p.clientId, 'text'),
    statement.bindOwn('requestId', log.requestId, 'text'),
    statement.bind(log.operation, 'text'),
    statement.bind(log.action, 'text'),
    `case when x.relation = 'BREAK_GLASS' then 'EMERGENCY' else ${statement.bind(log.purpose, 'text')} end`,
  ];
  const relation = log.reader ? `'${log.reader.relation}'::text` : 'x.relation';
  const known = `filter (where x.patient is not null or x.id is not null)`;
  return (
    `logged as (insert into audit.access_log (person_id, grant_id, role, unit_id, root_id, client_id, request_id, operation,` +
    ` action, purpose, break_glass_id, resource_type, relation, decision, rule, patient_ids, resource_ids${details ? ', details' : ''})` +
    ` select ${constants.join(', ')}, x.opening, x.type, ${relation}, x.decision, x.rule,` +
    ` coalesce(array_agg(x.patient) ${known}, '{}'), coalesce(array_agg(x.id) ${known}, '{}')` +
    (details ? `, ${statement.bind(JSON.stringify(details), 'jsonb')}` : '') +
    ` from (select e.*, ${openingSql(statement)} as opening` +
    ` from (${entries.join(' union all ')}) e(type, relation, decision, rule, patient, id)) x` +
    ` group by x.type, x.relation, x.decision, x.rule, x.opening)`
  );
}
