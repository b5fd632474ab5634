import type { RequestHandler } from 'express';
import { contextIn } from './authenticate.js';
import type { RefusedCount } from './refused-count.js';
import { requestScope, type SeenRequest } from '../platform/scope.js';
import type { Tracing } from '../platform/trace.js';

/** Who is told of requests: metrics, traces. */
export interface Observers {
  observer?: ((seen: SeenRequest) => void) | undefined;
  tracing?: Tracing | undefined;
}

const OURS = new Set(['INTERNAL', 'UNAVAILABLE']);

/** Tells, when a request is over, what it was and what became of it; `operation` until more is known. */
export function observe(
  { observer, tracing }: Observers,
  refused: RefusedCount,
  operation = 'none',
): RequestHandler {
  return (req, res, next) => {
    const scope = requestScope.getStore();
    if (!scope) return next();
    const seen: SeenRequest = { operation, code: 'OK', seconds: 0 };
    const span = tracing?.begin('request', { 'samlop.request_id': scope.requestId });
    Object.assign(scope, { seen, span });
    const began = performance.now();
    res.once('close', () => {
      const { writableFinished, statusCode } = res;
      const code = !writableFinished ? 'GONE' : statusCode === 429 ? 'RATE_LIMITED' : seen.code;
      if (!seen.logged) {
        const caller = contextIn(req)?.caller ?? null;
        refused.note({ ...scope, ...seen, code, caller, address: req.ip });
      }
      observer?.({ ...seen, code, seconds: (performance.now() - began) / 1000 });
      const facts = { 'samlop.operation': seen.operation, 'samlop.code': code };
      span?.end({ ...facts, 'http.response.status_code': statusCode }, OURS.has(code));
    });
    next();
  };
}
