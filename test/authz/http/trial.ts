import type { Principal } from '../../../api/src/authz/principal.js';
import type { Facts, Row } from '../oracle/facts.js';

export interface Asked {
  p: Principal;
  row: Row;
  facts: Facts;
}

/** How an operation is tried. */
export interface Trial {
  /**
   * What it is asked of: a row of its subject; a patient, for whom something of its subject would be made; or nothing,
   * where the role alone decides.
   */
  of: 'ROW' | 'PATIENT' | 'ROLE';
  /** The kind of row, where it is not the operation’s own subject. */
  type?: string;
  /** The same row as another kind: who sees it as that is told that they may not, and not that there is none. */
  seenAs?: string;
  /** The rows to begin with, where it is not possible of every row. */
  rather?: (row: Row) => boolean;
  /** Who is refused although the cell allows it, as the row's note says: it is checked when it is done. */
  unless?: (p: Principal) => boolean;
  /** An input that nothing but a lack of rights stands against, as far as it can be told beforehand. */
  input: (asked: Asked) => Record<string, unknown>;
}

export const id = ({ row: one }: Asked) => ({ id: one.id });

export const row = (input: Trial['input'] = id, type?: string): Trial => ({
  of: 'ROW',
  input,
  ...(type && { type }),
});
export const of = (input: Trial['input']): Trial => ({ of: 'PATIENT', input });
export const role = (input: Trial['input']): Trial => ({ of: 'ROLE', input });
