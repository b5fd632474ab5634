import { GraphQLError } from 'graphql';
import { MESSAGES, say } from './messages.js';
import { RULES } from './rules.js';
import { EDGE_RULES } from '../edge/messages.js';
import {
  ERROR_CODES,
  SamlopError,
  withoutNumbers,
  type ErrorCode,
  type FieldProblem,
} from '../platform/errors.js';
import { requestScope } from '../platform/scope.js';
import type { Language } from '../platform/context.js';

export interface FormattedError {
  message: string;
  path?: readonly (string | number)[];
  locations?: readonly { line: number; column: number }[];
  extensions: { code: ErrorCode } & Record<string, unknown>;
}

/** What Apollo and graphql-js call things, in our closed list. */
const FOREIGN: Record<string, ErrorCode> = {
  GRAPHQL_PARSE_FAILED: 'BAD_USER_INPUT',
  GRAPHQL_VALIDATION_FAILED: 'BAD_USER_INPUT',
  BAD_REQUEST: 'BAD_USER_INPUT',
  OPERATION_RESOLUTION_FAILURE: 'BAD_USER_INPUT',
  PERSISTED_QUERY_NOT_SUPPORTED: 'BAD_USER_INPUT',
  BAD_USER_INPUT: 'BAD_USER_INPUT',
};

/** Codes of PostgreSQL that say that the database, not the request, is the trouble: tried again, it may go. */
const UNAVAILABLE = /^(08|53|57P0|57014|55P03|40001|40P01|ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT)/;
/** What pg says of a connection that was lost; it has no code for it. */
const LOST = /^(Connection terminated|Client (was closed|has encountered a connection error))/;

/** The one mapper: every error of the API leaves through here, in the caller's language, with a documented code. */
export function formatError(error: unknown): FormattedError {
  const formatted = mapped(error);
  const seen = requestScope.getStore()?.seen;
  if (seen) seen.code = formatted.extensions.code;
  return formatted;
}

function mapped(error: unknown): FormattedError {
  const language = requestScope.getStore()?.language ?? 'nb';
  const graphql = error instanceof GraphQLError ? error : undefined;
  const cause = graphql?.originalError ?? error;
  const where = graphql?.path ? { path: graphql.path } : {};
  if (cause instanceof SamlopError) return { ...where, ...samlop(cause, language) };
  const foreign = FOREIGN[String(graphql?.extensions.code)];
  if (foreign && graphql) {
    // These messages speak of the document that the caller sent, which the caller knows.
    return {
      message: quoted(graphql.message),
      ...where,
      ...(graphql.locations ? { locations: graphql.locations } : {}),
      extensions: { code: foreign },
    };
  }
  if (graphql && ERROR_CODES.includes(graphql.extensions.code as ErrorCode)) {
    const code = graphql.extensions.code as ErrorCode;
    return { message: say(MESSAGES[code], language), ...where, extensions: { code } };
  }
  if (graphql && !graphql.originalError && graphql.extensions.code === undefined) {
    return { message: quoted(graphql.message), ...where, extensions: { code: 'BAD_USER_INPUT' } };
  }
  const { code: given, message } = (cause ?? {}) as { code?: unknown; message?: unknown };
  const unavailable = UNAVAILABLE.test(String(given)) || LOST.test(String(message));
  const code: ErrorCode = unavailable ? 'UNAVAILABLE' : 'INTERNAL';
  const requestId = requestScope.getStore()?.requestId;
  return {
    message: say(MESSAGES[code], language),
    ...where,
    extensions: { code, ...(requestId ? { requestId } : {}) },
  };
}

/** What graphql-js quotes of the values that somebody wrote into a document. */
const VALUES = [
  /(?<=cannot represent [^:]*: ).*/s,
  /(?<=^Expected value of type "[^"]*", found ).*/s,
  /(?<=^Value ")[^"]*/,
  /(?<=\b(?:(?:Block)?String|Int|Float) ")(?:[^"\\]|\\.)*/g,
];

/** Error texts are kept and shown in places that the document never was: no value, no identity number, no long quotation. */
function quoted(text: string): string {
  const message = VALUES.reduce((kept, value) => kept.replace(value, '…'), text);
  return withoutNumbers(message.replace(/(?<=")[^"]{41,}(?=")/g, (name) => `${name.slice(0, 40)}…`)).slice(
    0,
    300,
  );
}

function samlop(
  error: SamlopError,
  language: Language,
): { message: string; extensions: FormattedError['extensions'] } {
  const { fields, ...details } = error.details as { fields?: FieldProblem[] };
  const spoken = fields?.map(({ path, rule, params }) => ({
    path,
    rule,
    message: say(RULES[rule] ?? EDGE_RULES[rule], language, params),
  }));
  const head = say(MESSAGES[error.messageKey] ?? MESSAGES[error.code], language);
  const message = spoken?.length
    ? `${head} ${spoken.map((f) => `${f.path}: ${f.message}`).join('; ')}.`
    : head;
  return { message, extensions: { code: error.code, ...details, ...(spoken ? { fields: spoken } : {}) } };
}
