import { functionsFor, type RuleFunctions } from './functions.js';
import { PolicyStatement, variantsOf } from './symbols.js';
import { Action } from '../authz/actions.js';
import { READERS, type DatabaseRole } from '../authz/database-role.js';
import type { Policy, Rule } from '../authz/policy.js';
import { ANONYMOUS } from '../authz/roles.js';
import { clauseOf, type Place } from '../read/access.js';
import { allOf, anyOf, sqlOf, type Clause, type Test } from '../read/clause.js';
import { tableOf } from '../read/model.js';
import { allResources, type ResourceMeta } from '../read/registry.js';
import { resourceOf } from '../read/resource.js';
import { definedRows, type SeenWith, type TableRows } from '../read/rows.js';

/** What one role of the database sees of a table: what a rule must allow, and what no rule gets past. */
export interface Sight {
  role: DatabaseRole;
  /** `false`: it reads nothing. */
  allowed: string;
  /** SQL for rows that it may act on without reading them; null: none such. */
  acting: string | null;
  /** SQL that must hold besides, whatever allows it: the patient has closed nothing to whoever asks. */
  open: string | null;
}

export interface TablePolicies {
  table: string;
  patient: string | null;
  sights: Sight[];
  effects: string;
}

/** The table that a type's rows stand in; null for one that is put together of others. */
function rowsOf(resource: ResourceMeta): { table: string; where: string | null } | null {
  if (resource.rows === null) return null;
  if (resource.rows) {
    const { table, where } = resource.rows;
    return { table, where: where?.(table) ?? null };
  }
  const table = tableOf(resource);
  return table.startsWith('(') ? null : { table, where: null };
}

/** What must hold of a row, as SQL; and apart from it what no rule gets past, where it is asked in every case. */
interface Part {
  sql: string;
  open: string | null;
}

const split = (clause: Clause): Part => ({
  sql: sqlOf(clause.filter((test) => test.key !== 'open')),
  open: clause.find((test) => test.key === 'open')?.sql() ?? null,
});

/** SQL as a test of its own, equal to none but itself. */
const asTest = (sql: string): Test => ({ key: sql, sql: () => sql });

/** The row policies of every table, compiled by what compiles the `where` of every read. */
export function compilePolicies(policies: readonly Policy[]): {
  tables: TablePolicies[];
  functions: RuleFunctions;
} {
  const functions = functionsFor();
  const resources = allResources().flatMap((resource) => {
    const rows = rowsOf(resource);
    return rows ? [{ resource: functions.wrapped(resource, rows.table), ...rows }] : [];
  });
  const names = [...new Set([...resources, ...definedRows()].map(({ table }) => table))].sort();
  const tables = names.map((table): TablePolicies => {
    const on = resources.filter((each) => each.table === table);
    const defined = definedRows().filter((each) => each.table === table);
    const patient = patientOf(table, on, defined);
    return {
      table,
      patient,
      sights: READERS.flatMap((role) => sightOf(role, policies, table, on, defined, functions) ?? []),
      effects: effectsOf(aliasOf(table), patient, defined),
    };
  });
  return { tables, functions };
}

interface OnTable {
  resource: ResourceMeta;
  where: string | null;
}

/** A policy speaks of its table by the name without the schema. */
const aliasOf = (table: string): string => table.split('.').at(-1) as string;

function patientOf(table: string, on: OnTable[], defined: TableRows[]): string | null {
  const column = defined.find((each) => each.patient)?.patient;
  if (column) return `${table}.${column}`;
  return on.find(({ resource }) => resource.patient)?.resource.patient?.(table) ?? null;
}

/** What a mutation's effects reach: its patients' rows, what is nobody's, and what the table says besides. */
function effectsOf(table: string, patient: string | null, defined: TableRows[]): string {
  const more = defined.flatMap(({ effects }) => (effects ? [effects] : []));
  if ((!patient && !more.length) || more.includes('all')) return 'true';
  const statement = PolicyStatement.ofNobody();
  const tests = more.flatMap((each) => (each === 'all' ? [] : [each.when(table, statement)]));
  return [...(patient ? [`${patient} = any((select app.opened())::uuid[])`] : []), ...tests].join(' or ');
}

function sightOf(
  role: DatabaseRole,
  policies: readonly Policy[],
  table: string,
  on: OnTable[],
  defined: TableRows[],
  functions: RuleFunctions,
): Sight[] | null {
  const variants = variantsOf(role).map(({ principal, guard }) => {
    const statement = new PolicyStatement(principal, policies, functions);
    const clauses = [
      ...defined.flatMap((each) => byTable(statement, each, functions)),
      ...on.flatMap(({ resource, where }) => byRules(statement, resource, table, where)),
    ];
    const acting = sqlOf(anyOf(on.flatMap(({ resource }) => byActions(statement, resource, table))));
    return { guard, part: split(anyOf(clauses)), acting };
  });
  const acts = [...new Set(variants.map(({ acting }) => acting).filter((sql) => sql !== 'false'))];
  const acting = acts.length ? acts.map((sql) => `(${sql})`).join(' or ') : null;
  const seen = variants.filter(({ part }) => part.sql !== 'false');
  const [first] = seen;
  if (!first) return acting ? [{ role, allowed: 'false', open: null, acting }] : null;
  const same = seen.length === variants.length && seen.every(({ part }) => part.sql === first.part.sql);
  const allowed = same
    ? first.part.sql
    : seen.map(({ guard, part }) => (guard ? `(${guard} and ${part.sql})` : part.sql)).join(' or ');
  return [{ role, allowed, open: first.part.open, acting }];
}

function byRules(
  statement: PolicyStatement,
  resource: ResourceMeta,
  table: string,
  where: string | null,
): Clause[] {
  const rules = statement.rights.rulesFor(Action.READ, resource.name);
  if (!rules.length) return [];
  return [allOf([clauseOf(rules, place(resource, table), statement), where ? [asTest(where)] : []])];
}

/**
 * What may be acted on, where no rule of reading shows it already: whoever is asked to coordinate answers before the
 * patient is theirs to see.
 */
function byActions(statement: PolicyStatement, resource: ResourceMeta, table: string): Clause[] {
  const [read, acts] = [[], []] as [Clause[], Clause[]];
  for (const rule of statement.rights.rules.filter(({ subject }) => subject === resource.name)) {
    const clause = clauseOf([rule], place(resource, table), statement);
    if (rule.actions.includes(Action.READ)) read.push(clause);
    // A rule without a condition is the role's own, and hangs on no row.
    else if (rule.condition && !rule.actions.includes(Action.CREATE)) acts.push(clause);
  }
  return acts.filter((clause) => !read.some((each) => shows(each, clause)));
}

/** Whatever meets the second meets the first: each of its tests is asked there, or one for fewer kinds of relation. */
const shows = (seen: Clause, clause: Clause): boolean =>
  seen.every((test) =>
    clause.some(
      (other) =>
        other.key === test.key || (other.tokens?.every((token) => test.tokens?.includes(token)) ?? false),
    ),
  );

const place = (resource: ResourceMeta, alias: string): Place => ({
  resource,
  alias,
  form: 'policy',
});

function byTable(statement: PolicyStatement, rows: TableRows, functions: RuleFunctions): Clause[] {
  const { seen, table } = rows;
  if (seen === 'nobody') return [];
  if (seen === 'everybody') return [[]];
  if (statement.principal.role === ANONYMOUS) return [];
  if (seen === 'users') return [[]];
  if (!('when' in seen)) return withObject(statement, table, seen, functions);
  const sql = seen.when(aliasOf(table), statement);
  return sql === 'false' ? [] : [[asTest(sql)]];
}

/** Of a part of an object: a row is seen by whoever may read one of its fields there. */
function withObject(
  statement: PolicyStatement,
  table: string,
  { type, fields, on }: SeenWith,
  functions: RuleFunctions,
): Clause[] {
  const resource = functions.wrapped(resourceOf(type()), tableOf(resourceOf(type())));
  const speaks = (rule: Rule): boolean =>
    rule.fields === null || !fields || fields.some((field) => rule.fields?.includes(field));
  const rules = statement.rights.rulesFor(Action.READ, resource.name).filter(speaks);
  if (!rules.length) return [];
  const object = statement.alias('o');
  const allowed = sqlOf(clauseOf(rules, place(resource, object), statement));
  const tests = [on(table, object), ...(allowed === 'true' ? [] : [allowed])];
  const from = `${tableOf(resource)} ${object}`;
  return [[asTest(`(select true from ${from} where ${tests.join(' and ')} limit 1) is true`)]];
}
