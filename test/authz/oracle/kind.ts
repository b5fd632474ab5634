import type { Facts, Row, Table } from './facts.js';
import type { Tree } from './tree.js';

/** A fact of a row beside its columns; a list where it may be any of several. */
export type Facet = (row: Row, known: Known) => unknown;

/** What facts are looked up in. */
export interface Known {
  facts: Facts;
  tree: Tree;
  now: Date;
}

export interface Kind {
  /** Its rows; absent: there are none to decide on, the role alone does. */
  rows?: (known: Known) => Row[];
  /** The table that they are in, for SQL of the same. */
  patient?: (row: Row) => unknown;
  /** The kind of content that a consent or a block speaks of. */
  content?: string;
  /** Columns with the objects that it is part of: what is withheld takes its parts with it. */
  partOf?: readonly string[];
  facets?: Record<string, Facet>;
  /** Objects that whoever reads the row must read besides, by the name that a limit asks for it: type and column. */
  readableWith?: Record<string, readonly { type: string; column: string }[]>;
}

/** The patient does not object to sharing this kind of content. */
export const shared =
  (content: string): Facet =>
  (row, { facts }) =>
    !facts.objection.some(
      (each) =>
        each.patient_id === row.patient_id &&
        each.withdrawn_at === null &&
        (each.contents as string[]).includes(content),
    );

export const from = (table: Table) => (known: Known) => known.facts[table];
export const patient = (row: Row) => row.patient_id;
/** The value of a column. */
export const is =
  (column: string): Facet =>
  (row) =>
    row[column];
/** The units at and above that of a column. */
export const above =
  (column: string): Facet =>
  (row, { tree }) =>
    tree.above(row[column]);
