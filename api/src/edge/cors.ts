import cors from 'cors';
import type { RequestHandler } from 'express';
import type { Config } from '../platform/config.js';

const LOCALHOST = /^https?:\/\/(localhost|127\.0\.0\.1|\[::1\])(:\d{1,5})?$/;

/**
 * Other frontends' origins, exactly as they are set. Never `*` and never with credentials: the token is in a header,
 * and a cookie is no right here.
 */
export function crossOrigin(
  { origins, anyLocalhost }: Config['cors'],
  method: 'GET' | 'POST' = 'POST',
): RequestHandler {
  return cors({
    origin: (origin, answer) => {
      const known =
        origin !== undefined && (origins.includes(origin) || (anyLocalhost && LOCALHOST.test(origin)));
      answer(null, known);
    },
    methods: [method],
    allowedHeaders: ['Authorization', 'Content-Type', 'Samlop-Grant', 'Accept-Language'],
    exposedHeaders: ['X-Request-Id', 'Retry-After', ...(method === 'GET' ? ['Content-Disposition'] : [])],
    credentials: false,
    maxAge: 600,
  });
}
