import { GraphQLError } from 'graphql';
import { SamlopError } from '../platform/errors.js';

/** Thrown before anything is resolved: the whole answer, with its own HTTP status. */
export function refusal(originalError: Error, status: number): GraphQLError {
  const headers = new Map(status === 401 ? [['www-authenticate', 'Bearer']] : []);
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

/** Whether an error says that the request itself could not be read, so that nothing was run. */
export const isRequestError = (error: unknown): boolean =>
  error instanceof SamlopError && (error.code === 'BAD_USER_INPUT' || error.code === 'QUERY_TOO_EXPENSIVE');
