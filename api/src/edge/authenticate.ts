import type { Request, RequestHandler } from 'express';
import { bearerToken, respond } from '../authn/bearer.js';
import type { CallerLookup } from '../authn/caller.js';
import type { TokenVerifier } from '../authn/token.js';
import type { GraphContext } from '../graphql/context.js';
import { createGraphContext, noteError, type Machinery } from '../graphql/create-context.js';
import { formatError } from '../graphql/format-error.js';
import type { Clock } from '../platform/clock.js';
import type { RequestContext } from '../platform/context.js';
import type { ErrorCode } from '../platform/errors.js';
import type { Logger } from '../platform/logger.js';
import { requestScope } from '../platform/scope.js';

interface Means {
  verifier: TokenVerifier;
  callers: CallerLookup;
  machinery: Machinery;
  clock: Clock;
  logger: Logger;
}

const STATUS: Partial<Record<ErrorCode, number>> = { UNAUTHENTICATED: 401, FORBIDDEN: 403, UNAVAILABLE: 503 };

const contexts = new WeakMap<Request, GraphContext>();

/** The context that `authenticate` made for this request. */
export function contextOf(req: Request): GraphContext {
  const context = contexts.get(req);
  if (!context) throw new Error('a request that was not authenticated reached GraphQL');
  return context;
}

/** Who calls, by the token alone; nobody, without one. A token that does not hold is refused, whatever is asked. */
export function authenticate({ verifier, callers, machinery, clock, logger }: Means): RequestHandler {
  return async (req, res, next) => {
    const scope = requestScope.getStore();
    if (!scope) throw new Error('no request scope');
    const request: RequestContext = {
      ...scope,
      clock,
      logger: logger.child({ requestId: scope.requestId }),
      caller: null,
    };
    try {
      const token = bearerToken(req);
      if (token !== undefined) {
        const grant = req.headers['samlop-grant'];
        const identity = await verifier.identify(token);
        request.caller = await callers.find(
          identity,
          typeof grant === 'string' ? grant : undefined,
          clock.now(),
        );
      }
      contexts.set(req, createGraphContext(request, machinery));
    } catch (error) {
      noteError(request, error);
      const { code } = formatError(error).extensions;
      if (code === 'UNAUTHENTICATED') res.set('WWW-Authenticate', 'Bearer error="invalid_token"');
      return respond(res, STATUS[code] ?? 500, error);
    }
    next();
  };
}
