import {
  getNamedType,
  getNullableType,
  isInputObjectType,
  isListType,
  isNonNullType,
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLSchema,
} from 'graphql';
import { badInput, type FieldProblem } from '../platform/errors.js';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;
/** Graphemes; a field may say another in its extensions. */
const MAX_TEXT = 10_000;
const MAX_LIST = 500;
/** UTF-16 units that a character may have on average: a family is 11 and a flag of a country's part 14; heaps of accents are more. */
const MOST_UNITS = 16;
// NUL cannot be stored, and the other controls but tab and line breaks say nothing to a reader.
// eslint-disable-next-line no-control-regex -- finding them is the point
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/;
/** One character of a script without an alphabet is a word, and many a name. */
const WORD = /[\p{Ideographic}\p{Script=Hangul}]/u;
const graphemes = new Intl.Segmenter('nb', { granularity: 'grapheme' });

/**
 * The rules that hold for every argument, by its type: ids are UUIDs, days and instants lie between 1900 and 2100,
 * required text is not empty, text is NFC and within its length. Gives the values as they are stored; throws
 * BAD_USER_INPUT with every problem, each by path and rule.
 */
export function checkedArguments(
  args: readonly GraphQLArgument[],
  values: Record<string, unknown>,
): Record<string, unknown> {
  const problems: FieldProblem[] = [];
  const checked: Record<string, unknown> = {};
  for (const argument of args) {
    if (argument.name in values) {
      // A caller's mistake in `input: { reason }` is about `reason`; the wrapper's name would only be noise.
      const path = argument.name === 'input' ? '' : argument.name;
      checked[argument.name] = check(argument.type, values[argument.name], path, argument, problems);
    }
  }
  if (problems.length) throw badInput(...problems);
  return checked;
}

/** The same rules for an input that did not come as an argument: a line of a file, say. */
export function checkedInput<Input extends object>(
  schema: GraphQLSchema,
  input: abstract new () => Input,
  said: object,
): Input {
  const type = schema.getType(input.name) as GraphQLInputObjectType;
  const problems: FieldProblem[] = [];
  const checked = check(type, said, '', { extensions: {} } as GraphQLArgument, problems);
  if (problems.length) throw badInput(...problems);
  return checked as Input;
}

function check(
  type: GraphQLInputType,
  value: unknown,
  path: string,
  holder: GraphQLArgument | GraphQLInputField,
  problems: FieldProblem[],
): unknown {
  if (value === null || value === undefined) return value;
  const nullable = getNullableType(type);
  if (isListType(nullable)) {
    const items = Array.isArray(value) ? value : [value];
    if (items.length > MAX_LIST) problems.push({ path, rule: 'TOO_MANY', params: { max: MAX_LIST } });
    return items
      .slice(0, MAX_LIST)
      .map((item, i) => check(nullable.ofType as GraphQLInputType, item, `${path}[${i}]`, holder, problems));
  }
  if (isInputObjectType(nullable)) {
    const fields = nullable.getFields();
    return Object.fromEntries(
      Object.entries(value as Record<string, unknown>).map(([name, inner]) => {
        const field = fields[name] as GraphQLInputField;
        return [name, check(field.type, inner, path ? `${path}.${name}` : name, field, problems)];
      }),
    );
  }
  const problem = (rule: string, params?: Record<string, string | number>): void => {
    problems.push(params ? { path, rule, params } : { path, rule });
  };
  switch (getNamedType(type).name) {
    case 'ID':
      if (typeof value !== 'string' || !UUID.test(value)) problem('UUID');
      return String(value as string).toLowerCase();
    case 'Date':
      if (!inRange(Number((value as string).slice(0, 4))))
        problem('DATE_RANGE', { first: FIRST_YEAR, last: LAST_YEAR });
      return value;
    case 'DateTime':
      if (!inRange((value as Date).getUTCFullYear()))
        problem('DATE_RANGE', { first: FIRST_YEAR, last: LAST_YEAR });
      return value;
    case 'String':
      return text(value as string, isNonNullType(type), holder, problem);
    default:
      return value;
  }
}

const inRange = (year: number): boolean => year >= FIRST_YEAR && year <= LAST_YEAR;

/** Counts what a reader takes for one character, and no further than it must. */
function hasMoreThan(value: string, most: number): boolean {
  let count = 0;
  for (const _ of graphemes.segment(value)) if (++count > most) return true;
  return false;
}

const isLonger = (value: string, max: number): boolean =>
  value.length > max * MOST_UNITS || hasMoreThan(value, max);

const isShorter = (value: string, min: number): boolean => !hasMoreThan(value, min - 1) && !WORD.test(value);

/** What a field may say of its text, in its extensions. */
interface Lengths {
  minLength?: number;
  maxLength?: number;
}

function text(
  value: string,
  required: boolean,
  holder: GraphQLArgument | GraphQLInputField,
  problem: (rule: string, params?: Record<string, string | number>) => void,
): string {
  const normal = value.normalize('NFC').replace(/\r\n?/g, '\n').trim();
  if (required && normal === '') problem('EMPTY');
  if (CONTROL.test(normal)) problem('CONTROL_CHARACTER');
  const { minLength: min = 0, maxLength: max = MAX_TEXT } = holder.extensions as Lengths;
  if (normal.length > max && isLonger(normal, max)) problem('TOO_LONG', { max });
  else if (min && normal !== '' && isShorter(normal, min)) problem('TOO_SHORT', { min });
  return normal;
}
