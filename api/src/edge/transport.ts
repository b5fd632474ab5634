import { randomUUID } from 'node:crypto';
import type { ErrorRequestHandler, NextFunction, Request, RequestHandler, Response } from 'express';
import { respond } from '../authn/bearer.js';
import { badInput } from '../platform/errors.js';
import { languageOf } from '../platform/context.js';
import { securityHeaders } from '../platform/headers.js';
import type { Logger } from '../platform/logger.js';
import { requestScope } from '../platform/scope.js';

/** A name for the request and the caller's language, wherever its errors and log lines are made. */
export const nameRequest: RequestHandler = (req, res, next) => {
  const requestId = randomUUID();
  res.set('X-Request-Id', requestId);
  const gone = new AbortController();
  res.once('close', () => {
    if (!res.writableFinished) gone.abort();
  });
  const language = languageOf(req.headers['accept-language']);
  requestScope.run({ requestId, language, gone: gone.signal }, next);
};

const neverAPage = securityHeaders(
  { defaultSrc: ["'none'"], frameAncestors: ["'none'"] },
  { action: 'deny' },
);

/** An answer of the API is data about people: it is kept nowhere, and never taken for a page. */
export const answerHeaders: RequestHandler = (req, res, next) => {
  res.set('Cache-Control', 'no-store');
  // An answer depends on who asks from where; with no-store this is for whoever ignores it.
  res.vary('Origin');
  neverAPage(req, res, next);
};

/** Only this method; whoever may GET may ask for the headers alone. */
const only = (req: Request, res: Response, next: NextFunction, of: 'GET' | 'POST'): void => {
  if (req.method === of || (of === 'GET' && req.method === 'HEAD')) return next();
  res.set('Allow', of);
  respond(res, 405, badInput({ path: 'method', rule: 'METHOD', params: { of } }));
};

/** Only POST, and only here: what lies in a URL ends up in logs and histories. */
export const onlyPost: RequestHandler = (req, res, next) => {
  if (req.path !== '/') return next('router');
  only(req, res, next, 'POST');
};

export const onlyGet: RequestHandler = (req, res, next) => only(req, res, next, 'GET');

/** Files are sent in at the folder's own path, and fetched by their ids; what lies in a URL besides is not looked at. */
export const onlyFiles: RequestHandler = (req, res, next) =>
  only(req, res, next, req.path === '/' && req.method !== 'GET' ? 'POST' : 'GET');

export const unknownPath: RequestHandler[] = [
  nameRequest,
  answerHeaders,
  (_req, res) => respond(res, 404, 'NOT_FOUND'),
];

/** The last resort: JSON, whatever went wrong, and nothing of what went wrong in it. */
export function failure(logger: Logger): ErrorRequestHandler {
  return (error: unknown, _req, res, next) => {
    const given = (error as { status?: unknown }).status;
    const status = typeof given === 'number' && given >= 400 && given < 600 ? given : 500;
    if (status >= 500) logger.error({ err: error }, 'a request failed');
    // Half an answer cannot be mended: the connection is closed.
    if (res.headersSent) return next(error);
    const code = status === 404 ? 'NOT_FOUND' : status < 500 ? 'BAD_USER_INPUT' : 'INTERNAL';
    res.removeHeader('ETag');
    res.set({ 'Cache-Control': 'no-store', 'X-Content-Type-Options': 'nosniff' });
    respond(res, status, code);
  };
}
