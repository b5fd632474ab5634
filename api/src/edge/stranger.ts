import type { Request, Response } from 'express';
import { addressOf, exceeded } from './rate-answer.js';
import type { RateLimits } from './rates.js';
import type { SamlopError } from '../platform/errors.js';
import { requestScope } from '../platform/scope.js';

/** What an address of which nothing is known costs beside the request: whoever tries many is soon asked to wait. */
const WRONG = 30;

/**
 * Somebody came with a secret that opens nothing: it is paid for, and counted with those who are not known, so that trying
 * many costs a bounded number of entries in the log. Gives the limit that was exceeded, if one was.
 */
export async function strangersSecret(
  rates: RateLimits,
  req: Request,
  res: Response,
): Promise<SamlopError | null> {
  const seen = requestScope.getStore()?.seen;
  if (seen) seen.code = 'UNAUTHENTICATED';
  return exceeded(res, [await rates.spend({ address: addressOf(req) }, WRONG)]);
}
