import { GraphQLError } from 'graphql';
import { SamlopError } from '../platform/errors.js';

/** Thrown before anything is resolved: the whole answer, with its own HTTP status. */
export function refusal(originalError: Error, status: 400 | 401): GraphQLError {
  const headers = new Map(status === 401 ? [['www-authenticate', 'Bearer']] : []);
  return new GraphQLError(originalError.message, {
    originalError,
    extensions: { http: { status, headers } },
  });
}

/** Whether an error says that the request itself could not be read, so that nothing was run. */
export const isRequestError = (error: unknown): boolean =>
  error instanceof SamlopError && (error.code === 'BAD_USER_INPUT' || error.code === 'QUERY_TOO_EXPENSIVE');
