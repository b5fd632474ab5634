import type { ClassRef, Expression } from './registry.js';

/**
 * Rows of a table that no type stands on, or that more can be told of than its type's rules: whose they are, who sees
 * them, and what a mutation's effects may do with them. The row policies are compiled from it (api/src/rows).
 */
export interface TableRows {
  table: string;
  /** The column of the patient whose the row is. */
  patient?: string;
  /**
   * Who may read a row: `everybody` (the public without a token too), `users` (everybody with a grant), `nobody`, those
   * who may read something of another object, or whoever SQL says.
   */
  seen: 'everybody' | 'users' | 'nobody' | SeenWith | { when: Expression };
  /** Which rows a mutation may reach beside its patients': all, or those for which SQL holds. */
  effects?: 'all' | { when: Expression };
}

export interface SeenWith {
  /** The type whose rules say it. */
  type: () => ClassRef;
  /** Those of its fields that stand in this table; not given: whoever sees the object. */
  fields?: readonly string[];
  /** SQL that ties the row to the object. */
  on: (row: string, object: string) => string;
}

const tables: TableRows[] = [];

/** Says who sees the rows of a table; more than once adds. */
export function defineRows(...rows: TableRows[]): void {
  tables.push(...rows);
}

export const definedRows = (): readonly TableRows[] => tables;

/** The function of the row policies (rows/functions.ts) that answers whether a row has an attribute. */
export const ruleFunction = (table: string, attribute: string): string =>
  `rules.${table}_${attribute.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)}`;
