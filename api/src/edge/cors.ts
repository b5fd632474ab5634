import cors from 'cors';
import type { RequestHandler } from 'express';
import type { Config } from '../platform/config.js';

const LOCALHOST = /^https?:\/\/(localhost|127\.0\.0\.1|\[::1\])(:\d{1,5})?$/;

const EXPOSED = ['X-Request-Id', 'Retry-After', 'RateLimit', 'RateLimit-Policy'];

/** A frontend of another origin that was set. */
export const isKnown = ({ origins, anyLocalhost }: Config['cors'], origin: string): boolean =>
  origins.includes(origin) || (anyLocalhost && LOCALHOST.test(origin));

/** The page of this very host. */
export function isOwn(origin: string, host: string | undefined): boolean {
  return URL.canParse(origin) && new URL(origin).host === host;
}

/**
 * Other frontends' origins, exactly as they are set. Never `*` and never with credentials: the token is in a header,
 * and a cookie is no right here.
 */
export function crossOrigin(
  settings: Config['cors'],
  methods: readonly ('GET' | 'POST')[] = ['POST'],
): RequestHandler {
  return cors({
    origin: (origin, answer) => {
      answer(null, origin !== undefined && isKnown(settings, origin));
    },
    methods: [...methods],
    allowedHeaders: ['Authorization', 'Content-Type', 'Samlop-Grant', 'Samlop-Cost', 'Accept-Language'],
    exposedHeaders: [...EXPOSED, ...(methods.includes('GET') ? ['Content-Disposition'] : [])],
    credentials: false,
    maxAge: 600,
  });
}
