import type { FieldProblem } from '../platform/errors.js';
import type { ClassRef } from './registry.js';
import type { Statement } from './statement.js';

/** One ordering: its keys (never null: coalesce), all in one direction; the id makes it stable. */
export interface Ordering {
  keys: { sql: (alias: string, statement: Statement) => string; type: string; field: string }[];
  descending: boolean;
}

export interface Filter {
  /** The fields whose readability the filter needs; a value that one may not read cannot be found by filtering. */
  fields: readonly string[];
  sql: (alias: string, value: never, statement: Statement) => string;
}

/** What drives a list instead of the table itself, when the filter allows: rows kept for just that purpose. */
export interface Driver {
  /** True when this driver has every row of an organisation's that these filters ask for. */
  fits: (filter: Record<string, unknown>) => boolean;
  /** `from` and `where`, beginning with the driver and binding the alias. */
  from: (alias: string, statement: Statement) => string;
  where: (alias: string, statement: Statement) => string;
  /** Where the driver's own columns, named as the table's, are enough to count by. */
  alone?: {
    table: string;
    where: (alias: string, statement: Statement) => string;
    /** What of the filter is still to be asked of those columns; null when they do not suffice. */
    filter: (filter: Record<string, unknown>) => Record<string, unknown> | null;
  };
  /** For each ordering that its index gives, the key columns over the alias (the id last). */
  orderings: Record<string, (alias: string) => string[]>;
}

export interface ListDefinition {
  name: string;
  type: () => ClassRef;
  filters: Record<string, Filter>;
  orderings: Record<string, Ordering>;
  defaultOrdering: string;
  /** A plain list, not a connection; it may take arguments of its own (`narrow`). */
  plain?: boolean;
  narrow?: (alias: string, args: Record<string, unknown>, statement: Statement) => string;
  /** What is wrong with a filter, beside its values' types. */
  check?: (filter: Record<string, unknown>, now: Date) => FieldProblem[];
  /** Holds always, whatever is asked: SQL over the alias. */
  always?: (alias: string, statement: Statement) => string;
  driver?: Driver;
}

const lists = new Map<string, ListDefinition>();
const singles = new Map<string, SingleDefinition>();

/** A root field that gives one object. `find` is SQL that names it; default: by its id. */
export interface SingleDefinition {
  name: string;
  type: () => ClassRef;
  find?: (alias: string, args: Record<string, unknown>, statement: Statement) => string;
  /** Nobody asked for it: what the caller may not see is no attempt that the log should hold. */
  unasked?: boolean;
}

export function defineList(definition: ListDefinition): ListDefinition {
  lists.set(definition.name, definition);
  return definition;
}

export function defineSingle(definition: SingleDefinition): SingleDefinition {
  singles.set(definition.name, definition);
  return definition;
}

export const listNamed = (name: string): ListDefinition | undefined => lists.get(name);
export const singleNamed = (name: string): SingleDefinition | undefined => singles.get(name);

/** The usual filters, so that each feature only says which field. */
export const byValue = (field: string, column: string, type: string): Filter => ({
  fields: [field],
  sql: (t, value, s) => `${t}.${column} = ${s.bind(value, type)}`,
});
export const byValues = (field: string, column: string): Filter => ({
  fields: [field],
  sql: (t, value, s) => `${t}.${column} = any(${s.bind(value, 'text[]')})`,
});
/** A filter on a unit includes what lies below it. */
export const byUnit = (field: string, column: string): Filter => ({
  fields: [field],
  sql: (t, value, s) =>
    `${t}.${column} in (select c.descendant_id from unit_closure c where c.ancestor_id = ${s.bind(value, 'uuid')})`,
});
export const onOrAfter = (field: string, column: string, type: string): Filter => ({
  fields: [field],
  sql: (t, value, s) => `${t}.${column} >= ${s.bind(value, type)}`,
});
export const before = (field: string, column: string, type: string): Filter => ({
  fields: [field],
  sql: (t, value, s) => `${t}.${column} < ${s.bind(value, type)}`,
});
/** Text as people type it: no wildcard of theirs is one. */
export const byText = (fields: string[], sql: (alias: string, s: Statement) => string): Filter => ({
  fields,
  sql: (t, value, s) =>
    `${sql(t, s)} ilike '%' || ${s.bind(String(value as string).replace(/[\\%_]/g, '\\$&'), 'text')} || '%'`,
});

export function ordering(field: string, column: string, type: string, descending = false): Ordering {
  return { keys: [{ sql: (t) => `${t}.${column}`, type, field }], descending };
}
