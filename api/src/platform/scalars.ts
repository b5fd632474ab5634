import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import { isDay } from './calendar.js';

function day(value: unknown): string {
  if (typeof value !== 'string' || !isDay(value)) throw new GraphQLError('a calendar day, as 2026-11-22');
  return value;
}

const INSTANT = /^\d{4}-\d\d-\d\d[Tt]\d\d:\d\d:\d\d(\.\d{1,9})?([Zz]|[+-]\d\d:\d\d)$/;

function instant(value: unknown): Date {
  const at =
    typeof value === 'string' && INSTANT.test(value) && isDay(value.slice(0, 10)) ? new Date(value) : null;
  if (!at || Number.isNaN(at.getTime()))
    throw new GraphQLError('an instant with its offset, as 2026-11-22T10:00:00+01:00');
  return at;
}

/** A calendar day, Europe/Oslo; text in the program too, since a day has no zone. */
export const DateScalar = new GraphQLScalarType<string, string>({
  name: 'Date',
  description: 'A calendar day in Europe/Oslo, `2026-11-22`.',
  specifiedByURL: 'https://www.rfc-editor.org/rfc/rfc3339#section-5.6',
  serialize: (value) => String(value),
  parseValue: day,
  parseLiteral: (node) => day(node.kind === Kind.STRING ? node.value : null),
});

export const DateTimeScalar = new GraphQLScalarType<Date, string>({
  name: 'DateTime',
  description: 'An instant with its offset, RFC 3339: `2026-11-22T10:00:00+01:00`.',
  specifiedByURL: 'https://www.rfc-editor.org/rfc/rfc3339#section-5.6',
  serialize: (value) => (value instanceof Date ? value.toISOString() : String(value)),
  parseValue: instant,
  parseLiteral: (node) => instant(node.kind === Kind.STRING ? node.value : null),
});

/** JSON as it is: only for what has a format of its own, such as packed CASL rules. */
export const JsonScalar = new GraphQLScalarType({
  name: 'JSON',
  description: 'A JSON value whose format is described where it is used.',
});
