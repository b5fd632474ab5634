import { badInput } from './errors.js';

/** A cursor is the row's place in its ordering: the ordering's name and the values of its keys. */
export interface CursorPlace {
  ordering: string;
  values: (string | null)[];
}

/** Reads a cursor; a forged or foreign one is refused, naming the argument. Policy applies whatever it says. */
export function readCursor(
  argument: 'after' | 'before',
  cursor: string,
  ordering: string,
  keys: number,
): CursorPlace {
  const broken = badInput({ path: argument, rule: 'CURSOR' });
  if (cursor.length > 1000 || !/^[A-Za-z0-9+/=]+$/.test(cursor)) throw broken;
  let parsed: unknown;
  try {
    parsed = JSON.parse(Buffer.from(cursor, 'base64').toString('utf8'));
  } catch {
    throw broken;
  }
  if (!Array.isArray(parsed) || parsed.length !== keys + 1 || parsed[0] !== ordering) throw broken;
  const values = parsed.slice(1) as unknown[];
  if (!values.every((value) => value === null || typeof value === 'string')) throw broken;
  return { ordering, values: values as (string | null)[] };
}

const SHAPES: Record<string, RegExp> = {
  uuid: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
  // What has no day comes after all that has.
  date: /^(\d{4}-\d\d-\d\d|infinity)$/,
  timestamptz: /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d(:?\d\d)?)$/,
};

/** The value fits its column's type, so that a forged cursor never becomes an error of the database. */
export function checkCursorValue(
  argument: 'after' | 'before',
  value: string | null,
  type: string,
): string | null {
  const shape = SHAPES[type];
  if (
    value !== null &&
    shape &&
    (!shape.test(value) || (type === 'date' && value !== 'infinity' && Number.isNaN(Date.parse(value))))
  ) {
    throw badInput({ path: argument, rule: 'CURSOR' });
  }
  return value;
}

/** SQL for the cursor of a row: base64 of the ordering's name and its key values as text. */
export function cursorSql(ordering: string, values: string[]): string {
  const array = `json_build_array('${ordering}'::text, ${values.map((value) => `(${value})::text`).join(', ')})`;
  return `translate(encode(convert_to((${array})::text, 'UTF8'), 'base64'), E'\\n', '')`;
}
