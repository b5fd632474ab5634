/** The closed list of codes that a client can meet; each is described in docs/errors.md. */
export const ERROR_CODES = [
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'NOT_FOUND',
  'GRANT_REQUIRED',
  'BAD_USER_INPUT',
  'CONFLICT',
  'ILLEGAL_TRANSITION',
  'RATE_LIMITED',
  'QUERY_TOO_EXPENSIVE',
  'UNAVAILABLE',
  'INTERNAL',
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

/** A field of an input and the rule that it broke; the message is looked up by rule and language. */
export interface FieldProblem {
  path: string;
  rule: string;
  params?: Record<string, Param>;
}

/** What a message is filled with; words that differ by language are given in all of them. */
export type Param = string | number | Readonly<Record<'nb' | 'nn' | 'en', string>>;

/** An object of a patient's. */
export interface Shown {
  type: string;
  id: string;
  patientId: string;
}

/**
 * The one kind of error that is meant for the caller. It carries a message key, not a sentence: the mapper
 * (format-error.ts) says it in the caller's language. `log` is for us, and holds no patient data either.
 */
export class SamlopError extends Error {
  constructor(
    readonly code: ErrorCode,
    readonly messageKey: string,
    readonly details: Record<string, unknown> = {},
    readonly log = messageKey,
  ) {
    super(`${code}: ${log}`);
  }

  /** What of a patient's the details hold: shown to the caller, and so logged as read. */
  shown: Shown | null = null;

  /** Says what the details show; for those alone who may read it. */
  showing(shown: Shown): this {
    this.shown = shown;
    return this;
  }
}

/** Nothing was run: there was no room for it. Tried again, it may go. */
export class Busy extends SamlopError {
  constructor(log: string) {
    super('UNAVAILABLE', 'UNAVAILABLE', {}, log);
  }
}

export const notFound = (log = 'not found or hidden'): SamlopError =>
  new SamlopError('NOT_FOUND', 'NOT_FOUND', {}, log);
export const forbidden = (log = 'refused by policy'): SamlopError =>
  new SamlopError('FORBIDDEN', 'FORBIDDEN', {}, log);
export function badInput(...problems: FieldProblem[]): SamlopError {
  const fields = problems.map((problem) => ({ ...problem, path: placed(problem.path) }));
  const log = fields.map((f) => `${f.path}: ${f.rule}`).join(', ');
  return new SamlopError('BAD_USER_INPUT', 'BAD_USER_INPUT', { fields }, log);
}
export const conflict = (messageKey: string, details: Record<string, unknown> = {}): SamlopError =>
  new SamlopError('CONFLICT', messageKey, details);
export const illegalTransition = (
  from: string,
  allowed: string[],
  details: Record<string, unknown> = {},
): SamlopError => new SamlopError('ILLEGAL_TRANSITION', 'ILLEGAL_TRANSITION', { from, allowed, ...details });

/** A name that a caller chose (of a variable, a key, an alias) may hold a number that is somebody's. */
export const withoutNumbers = (text: string): string => text.replace(/\d(?:[ ._-]?\d){4,}/g, '…');

/** A place in an input: the schema's names, and of a key that the schema does not have no more than a name's length of what a name is made of. */
const placed = (path: string): string =>
  withoutNumbers(
    path.replace(/[^\w.[\]-]+/g, '…').replace(/\w{41,}/g, (name) => `${name.slice(0, 40)}…`),
  ).slice(0, 200);
