import { pino, type DestinationStream, type Logger as PinoLogger } from 'pino';
import { requestScope } from './scope.js';

/**
 * The only fields that a log line may carry. A line is read by people who may not read the record, so a
 * field that is not known here is left out rather than guessed to be harmless.
 */
export interface LogFields {
  err?: unknown;
  requestId?: string;
  operation?: string;
  code?: string;
  method?: string;
  route?: string;
  status?: number;
  durationMs?: number;
  role?: string;
  job?: string;
  attempt?: number;
  count?: number;
  port?: number;
  signal?: string;
  migration?: string;
}

const allowed = new Set<string>([
  'err',
  'requestId',
  'operation',
  'code',
  'method',
  'route',
  'status',
  'durationMs',
  'role',
  'job',
  'attempt',
  'count',
  'port',
  'signal',
  'migration',
] satisfies (keyof LogFields)[]);

type Write = (fields: LogFields | string, message?: string) => void;

export interface Logger {
  debug: Write;
  info: Write;
  warn: Write;
  error: Write;
  /** The same logger, with fields that every line of a request or job carries. */
  child(fields: LogFields): Logger;
}

/**
 * An error without what the database put in it: parameters, detail, hint and where hold values of rows.
 * A database error's message can quote a value too, so only its code is kept.
 */
export function serializeError(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { type: typeof error };
  const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined;
  const fromDatabase = code !== undefined && /^[0-9A-Z]{5}$/.test(code);
  const stack = error.stack?.split('\n').filter((line) => /^\s+at /.test(line));
  return {
    type: error.name,
    code,
    message: fromDatabase ? 'database error' : error.message,
    stack: stack?.map((line) => line.trim()).join('\n'),
    cause: error.cause === undefined ? undefined : serializeError(error.cause),
  };
}

function keepAllowed(fields: object): LogFields {
  return Object.fromEntries(
    Object.entries(fields)
      .filter(([name, value]) => allowed.has(name) && value !== undefined)
      .map(([name, value]) => [name, name === 'err' ? serializeError(value) : value]),
  );
}

/** `named`: every line carries the request's id already. */
function wrap(target: PinoLogger, named = false): Logger {
  const write =
    (level: 'debug' | 'info' | 'warn' | 'error'): Write =>
    (fields, message) => {
      const [given, text] = typeof fields === 'string' ? [{}, fields] : [fields, message];
      // Whatever is said while a request or a job is under way names it.
      const requestId = named ? undefined : requestScope.getStore()?.requestId;
      target[level](keepAllowed({ requestId, ...given }), text);
    };
  return {
    debug: write('debug'),
    info: write('info'),
    warn: write('warn'),
    error: write('error'),
    child: (fields) => wrap(target.child(keepAllowed(fields)), named || fields.requestId !== undefined),
  };
}

const UNSEEN = /[\u007f-\u009f\u2028\u2029]/g;
const escaped = (char: string): string => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** One JSON object per line. `destination` is for tests. */
export function createLogger(level = 'info', destination?: DestinationStream): Logger {
  const options = {
    level,
    base: null,
    serializers: { err: (serialized: unknown) => serialized },
    timestamp: () => `,"time":"${new Date().toISOString()}"`,
    // JSON leaves these as they are; a terminal may act on them, and some readers break the line there.
    hooks: { streamWrite: (line: string) => line.replace(UNSEEN, escaped) },
    formatters: { level: (label: string) => ({ level: label }) },
  };
  return wrap(destination ? pino(options, destination) : pino(options));
}
