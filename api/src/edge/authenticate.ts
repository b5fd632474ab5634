import type { Request, RequestHandler } from 'express';
import { bearerToken, respond } from '../authn/bearer.js';
import type { CallerLookup, Remembered } from '../authn/caller.js';
import { chargeStranger } from './rate-answer.js';
import type { RateLimits } from './rates.js';
import { refusal } from './refusal.js';
import type { TokenVerifier } from '../authn/token.js';
import type { GraphContext } from '../graphql/context.js';
import { createGraphContext, noteError, type Machinery } from '../graphql/create-context.js';
import { formatError } from '../graphql/format-error.js';
import type { Clock } from '../platform/clock.js';
import type { RequestContext } from '../platform/context.js';
import { SamlopError, type ErrorCode } from '../platform/errors.js';
import type { Logger } from '../platform/logger.js';
import { requestScope } from '../platform/scope.js';

interface Means {
  verifier: TokenVerifier;
  callers: CallerLookup;
  machinery: Machinery;
  rates: RateLimits;
  clock: Clock;
  logger: Logger;
}

const STATUS: Partial<Record<ErrorCode, number>> = { UNAUTHENTICATED: 401, FORBIDDEN: 403, UNAVAILABLE: 503 };

/** A caller who turns out to be none, or no longer under this grant, is refused as one who comes for the first time. */
function refusing(remembered: Remembered): Remembered {
  const renew = async () => {
    try {
      return await remembered.renew();
    } catch (error) {
      throw refusal(error as Error, STATUS[formatError(error).extensions.code] ?? 500);
    }
  };
  return { ...remembered, renew };
}

/** How to come in: with another token, or (RFC 9470) with one of a stronger login. */
function challenge(error: unknown): string {
  const enough = error instanceof SamlopError && (error.details.acrValues as string[] | undefined);
  return enough
    ? `Bearer error="insufficient_user_authentication", acr_values="${enough.join(' ').replace(/["\\]/g, '')}"`
    : 'Bearer error="invalid_token"';
}

const contexts = new WeakMap<Request, GraphContext>();

/** The context of a request, if there is one by now. */
export const contextIn = (req: Request): GraphContext | undefined => contexts.get(req);

/** The context that `authenticate` made for this request. */
export function contextOf(req: Request): GraphContext {
  const context = contexts.get(req);
  if (!context) throw new Error('a request that was not authenticated reached GraphQL');
  return context;
}

/** Who calls, by the token alone; nobody, without one. A token that does not hold is refused, whatever is asked. */
export function authenticate({ verifier, callers, machinery, rates, clock, logger }: Means): RequestHandler {
  return async (req, res, next) => {
    const scope = requestScope.getStore();
    if (!scope) throw new Error('no request scope');
    const request: RequestContext = {
      ...scope,
      clock,
      logger: logger.child({ requestId: scope.requestId }),
      caller: null,
      files: machinery.files ?? null,
    };
    let remembered: Remembered | null = null;
    try {
      const token = bearerToken(req);
      if (token !== undefined) {
        const grant = req.headers['samlop-grant'];
        const identity = await verifier.identify(token);
        const wanted = typeof grant === 'string' ? grant : undefined;
        const found = await callers.recall(identity, wanted, clock.now());
        request.caller = found.caller;
        remembered = found.remembered && refusing(found.remembered);
      }
      contexts.set(req, createGraphContext(request, machinery, remembered));
    } catch (error) {
      noteError(request, error);
      const { code } = formatError(error).extensions;
      const over = code === 'UNAUTHENTICATED' ? await chargeStranger(rates, req, res) : null;
      if (over) return respond(res, 429, over);
      if (code === 'UNAUTHENTICATED') res.set('WWW-Authenticate', challenge(error));
      return respond(res, STATUS[code] ?? 500, error);
    }
    next();
  };
}
