import type { Request, Response } from 'express';
import { unauthenticated } from './token.js';
import { formatError } from '../graphql/format-error.js';
import { SamlopError, type ErrorCode } from '../platform/errors.js';

/** The token of the one Authorization header; undefined without one. Tokens anywhere else are not looked at. */
export function bearerToken(req: Request): string | undefined {
  const headers = req.rawHeaders.filter(
    (_value, i) => i % 2 === 0 && req.rawHeaders[i]?.toLowerCase() === 'authorization',
  );
  if (headers.length === 0) return undefined;
  if (headers.length > 1) throw unauthenticated('two Authorization headers');
  const match = /^Bearer ([A-Za-z0-9\-._~+/]+=*)$/i.exec(req.headers.authorization ?? '');
  if (!match?.[1] || match[1].length > 8192) throw unauthenticated('not a bearer token');
  return match[1];
}

/** An error of the edge, in the same JSON as every other. */
export function respond(res: Response, status: number, error: unknown): void {
  const known = typeof error === 'string' ? new SamlopError(error as ErrorCode, error) : error;
  if (status === 503) res.set('Retry-After', '1');
  res.status(status).json({ errors: [formatError(known)] });
}
