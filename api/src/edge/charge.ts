import type { RequestHandler } from 'express';
import { contextOf } from './authenticate.js';
import { costOf } from './cost.js';
import { lookupsOf } from './lookups.js';
import { addressOf, exceeded, tell } from './rate-answer.js';
import type { Payer, RateLimits } from './rates.js';
import { refusal } from './refusal.js';
import { respond } from '../authn/bearer.js';
import type { Selected } from '../read/selection.js';

/**
 * Every request that gets this far costs a point, whatever becomes of it. What an operation costs beyond that, and
 * what it looks for, is charged when it is known (compiled-plugin.ts).
 */
export function charge(rates: RateLimits): RequestHandler {
  return async (req, res, next) => {
    const context = contextOf(req);
    const payer: Payer = context.caller ? { personId: context.caller.personId } : { address: addressOf(req) };
    const paid = await rates.spend(payer, 1);
    tell(res, [paid]);
    const over = exceeded(res, [paid]);
    if (over) return respond(res, 429, over);
    context.charge = async (roots: readonly Selected[]) => {
      const more = costOf(roots).points - 1;
      const standings = [more ? await rates.spend(payer, more) : paid];
      const lookups = lookupsOf(roots);
      if ('personId' in payer && (lookups.searches || lookups.numbers.length)) {
        const counted = rates.lookUp(payer.personId, lookups).catch((error: unknown) => {
          throw refusal(error as Error, 503);
        });
        standings.push(...(await counted));
      }
      tell(res, standings);
      const over = exceeded(res, standings);
      if (over) throw refusal(over, 429);
    };
    next();
  };
}
