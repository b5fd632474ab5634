import { GraphQLError } from 'graphql';
import { Busy, SamlopError } from '../platform/errors.js';

/** When to try again what there was no room for. */
export const RETRY_SECONDS = 1;

/** Thrown before anything is resolved: the whole answer, with its own HTTP status. */
export function refusal(originalError: Error, status: number): GraphQLError {
  const headers = new Map<string, string>();
  if (status === 401) headers.set('www-authenticate', 'Bearer');
  if (status === 503) headers.set('retry-after', String(RETRY_SECONDS));
  return new GraphQLError(originalError.message, {
    originalError,
    extensions: { http: { status, headers } },
  });
}

/** How a refusal is answered; undefined for any other error. */
export const httpOf = (error: unknown): { status: number; headers: Map<string, string> } | undefined =>
  error instanceof GraphQLError
    ? (error.extensions.http as { status: number; headers: Map<string, string> } | undefined)
    : undefined;

/** Whether an error, or what it wraps, says that there was no room for the request. */
export const isBusy = (error: unknown): boolean =>
  error instanceof Busy || (error instanceof GraphQLError && error.originalError instanceof Busy);

/** Whether an error says that the request itself could not be read, so that nothing was run. */
export const isRequestError = (error: unknown): boolean =>
  error instanceof SamlopError && (error.code === 'BAD_USER_INPUT' || error.code === 'QUERY_TOO_EXPENSIVE');
