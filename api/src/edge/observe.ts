import type { RequestHandler } from 'express';
import { requestScope, type SeenRequest } from '../platform/scope.js';

/** Tells, when a request is over, what it was and what became of it; `operation` until more is known. */
export function observe(tell: ((seen: SeenRequest) => void) | undefined, operation = 'none'): RequestHandler {
  return (_req, res, next) => {
    const scope = requestScope.getStore();
    if (!tell || !scope) return next();
    const seen: SeenRequest = { operation, code: 'OK', seconds: 0 };
    scope.seen = seen;
    const began = performance.now();
    res.once('close', () => {
      const code = !res.writableFinished ? 'GONE' : res.statusCode === 429 ? 'RATE_LIMITED' : seen.code;
      tell({ ...seen, code, seconds: (performance.now() - began) / 1000 });
    });
    next();
  };
}
