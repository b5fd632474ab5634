/** The principals of the matrix, as it abbreviates them. AI: an administrator of the installation, who has no unit. */
export const WHO = {
  PA: 'patient',
  PR: 'parent',
  KI: 'next of kin',
  GP: 'GP',
  CW: 'case worker (municipal)',
  CL: 'clinician',
  CM: 'coordinator, municipal',
  CS: 'coordinator, specialist',
  UL: 'unit leader',
  KE: 'coordinating unit',
  PT: 'partner',
  AU: 'auditor',
  AD: 'administrator of an organisation',
  AI: 'administrator of the installation',
  NO: 'nobody: without a token',
} as const;
export type Who = keyof typeof WHO;

const all = Object.keys(WHO) as Who[];
/** Everybody with a token. */
export const EVERYBODY = all.filter((who) => who !== 'NO');
/** Everybody with a grant of their own. */
export const STAFF = EVERYBODY.filter((who) => !['PA', 'PR', 'KI'].includes(who));

/** Who acts, in a limit: the person, the grant, its unit, the unit's organisation, the side. */
export const ME = '§me';
export const MY_GRANT = '§grant';
export const MY_UNIT = '§unit';
export const MY_ROOT = '§root';
export const MY_SIDE = '§side';
/** Whom somebody acts for. */
export const MY_PATIENT = '§patient';

/** What of a row must hold beside the relation: its fact of this name is, or has among it, this value (or one of these). */
export type Limits = Record<string, string | boolean | readonly string[]>;

/**
 * One thing that some may do. Written down from the specification, never from the policies: what the policies allow is
 * measured against it, row for row.
 */
export interface Cell {
  who: readonly Who[];
  /** Actions of the policy. */
  may: readonly string[];
  /** The kind of object. */
  of: string;
  /** On which side the principal must act, where the heading does not say it. */
  side?: 'MUNICIPAL' | 'SPECIALIST';
  /** Relations of which the principal must have one to the object's patient, and that nobody closed it. */
  by?: readonly string[];
  where?: Limits;
  /** What of the row must not hold. */
  unless?: Limits;
  /** The fields that may be read; absent: all of them. */
  fields?: readonly string[];
}

/** One row of the matrix. */
export interface MatrixRow {
  subject: string;
  cells: readonly Cell[];
  /** Where the row says less, more or other than the table it was taken from, and why. */
  note?: string;
}

/** What no feature does yet, with the operations by whose appearance the row must be filled in. */
export interface PendingRow {
  subject: string;
  who: string;
  pending: string;
  operations: readonly string[];
  types?: readonly string[];
}

/** `who` each with their own relations: what most rows say. */
export function each(
  may: readonly string[],
  of: string,
  by: Partial<Record<Who, readonly string[]>>,
  more: Pick<Cell, 'where' | 'unless' | 'fields'> = {},
): Cell[] {
  return Object.entries(by).map(([who, tokens]) => ({ who: [who as Who], may, of, by: tokens, ...more }));
}

/** Each of these limits is enough. */
export const oneOf = (...limits: Limits[]): Limits[] => limits;
