import type { Got } from './send.js';
import type { Wire } from './mutate.js';
import { ERROR_CODES, type ErrorCode } from '../../../api/src/platform/errors.js';

/** What no request may bring about. */
const OUR_FAULTS: readonly ErrorCode[] = ['INTERNAL', 'UNAVAILABLE'];
/** What only we should know: stacks, places of files, statements, and errors as the database words them. */
const INTERNALS =
  /\bat \S+ \(|\bat (?:file|node|async)\b|node_modules|\/(?:api|dist|work|tmp|home|usr)\/|\.(?:ts|mjs|js):\d+|\bselect .+ from\b|\binsert into\b|\bsyntax error at or near|\b(?:relation|column|constraint) "|duplicate key|invalid (?:input|byte)|violates |TypeError|RangeError|Maximum call stack|mikro-?orm|kysely|postgres/i;

/** What is wrong with an answer, or null. `secrets` are names of tables and roles that the schema does not have. */
export function fault({ method, path }: Wire, { status, type, text }: Got, secrets: RegExp): string | null {
  if (status >= 500) return `HTTP ${status}`;
  if (status < 200) return `HTTP ${status}`;
  // The console's page, and preflights.
  if (status === 204 || method === 'HEAD' || (status === 200 && !path.toLowerCase().startsWith('/graphql')))
    return null;
  if (!/^application\/(graphql-response\+)?json/.test(type)) return `the type ${type}`;
  let body: { errors?: { message: string; extensions?: { code?: ErrorCode } }[]; data?: unknown };
  try {
    body = JSON.parse(text) as typeof body;
  } catch {
    return 'no JSON';
  }
  if (status >= 400 && body.data !== undefined) return 'data with a refusal';
  if (status >= 400 && !body.errors?.length) return 'a refusal without an error';
  for (const { extensions } of body.errors ?? []) {
    if (!extensions?.code || !ERROR_CODES.includes(extensions.code)) return `the code ${extensions?.code}`;
    if (OUR_FAULTS.includes(extensions.code)) return `the code ${extensions.code}`;
  }
  const told = JSON.stringify(body.errors ?? []);
  const internal = INTERNALS.exec(told) ?? secrets.exec(told);
  return internal ? `tells ${internal[0]}` : null;
}
