import type { Request, Response } from 'express';
import type { Standing } from './quota.js';
import type { RateLimits } from './rates.js';
import { SamlopError } from '../platform/errors.js';

/** An IPv6 customer has a network of addresses: it is the network that is counted. */
export function addressOf(req: Request): string {
  const address = req.ip ?? 'unknown';
  if (!address.includes(':')) return address;
  const four = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (four) return four;
  const [head = '', tail = ''] = address.split('::');
  const left = head ? head.split(':') : [];
  const right = tail ? tail.split(':') : [];
  const zeros = Array<string>(Math.max(8 - left.length - right.length, 0)).fill('0');
  return `${[...left, ...zeros, ...right].slice(0, 4).join(':')}::/64`;
}

/** Tells how the quotas stand, as the draft of the IETF (httpapi-ratelimit-headers) has it. */
export function tell(res: Response, standings: readonly Standing[]): void {
  const list = (of: (standing: Standing) => string): string =>
    standings.map((standing) => `"${standing.spec.name}";${of(standing)}`).join(', ');
  res.set(
    'RateLimit-Policy',
    list(({ spec }) => `q=${spec.points};w=${spec.seconds}`),
  );
  res.set(
    'RateLimit',
    list(({ remaining, reset }) => `r=${remaining};t=${reset}`),
  );
}

/** The quota that is spent, if one is; with when to come again. */
export function exceeded(res: Response, standings: readonly Standing[]): SamlopError | null {
  const over = standings.filter((standing) => standing.exceeded);
  if (!over.length) return null;
  const retryAfter = Math.max(...over.map(({ reset }) => reset));
  res.set('Retry-After', String(retryAfter));
  const policy = over.map(({ spec }) => spec.name).join(',');
  return new SamlopError('RATE_LIMITED', 'RATE_LIMITED', { retryAfter, policy }, `limit on ${policy}`);
}

/** A token that does not hold is paid for by the address: whether it may still be told so. */
export async function chargeStranger(
  rates: RateLimits,
  req: Request,
  res: Response,
): Promise<SamlopError | null> {
  const standing = await rates.spend({ address: addressOf(req) }, 1);
  tell(res, [standing]);
  return exceeded(res, [standing]);
}
